// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ColumnFit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <numeric>

namespace hoanhap::ui {

namespace {

constexpr double narrowest = 0.86; // of what a column likes to have
constexpr double narrowestToType = 0.95;
constexpr int titleMargins = 18; // pixels beside a title, both sides together

int sumOf(const std::vector<int>& widths, size_t columns)
{
    return std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(columns), 0);
}

} // namespace

ColumnFit::ColumnFit(QTableView& view, std::vector<int> widths, Shortage shortage)
    : QObject(&view)
    , m_view(view)
    , m_widths(std::move(widths))
    , m_shortage(shortage)
{
    view.horizontalHeader()->setStretchLastSection(false);
    // A title that is cut keeps its beginning.
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view.viewport()->installEventFilter(this);
    fit();
}

bool ColumnFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

int ColumnFit::leastWidth(size_t column) const
{
    const double share = m_shortage == Shortage::Scroll ? narrowestToType : narrowest;
    const auto* rows = m_view.model();
    const QString title =
        rows ? rows->headerData(static_cast<int>(column), Qt::Horizontal).toString() : QString();
    QFont font = m_view.horizontalHeader()->font();
    font.setWeight(QFont::DemiBold); // as the style sheet draws titles
    return std::max(static_cast<int>(m_widths[column] * share),
        QFontMetrics(font).horizontalAdvance(title) + titleMargins);
}

int ColumnFit::leastWidthOf(size_t columns) const
{
    int sum = 0;
    for (size_t i = 0; i < columns; ++i)
        sum += leastWidth(i);
    return sum;
}

size_t ColumnFit::columnsThatFit(int room) const
{
    size_t shown = m_widths.size();
    if (m_shortage == Shortage::LeaveOut)
        while (shown > 2 && room < leastWidthOf(shown))
            --shown;
    return shown;
}

void ColumnFit::fit()
{
    const int room = m_view.viewport()->width();
    const size_t shown = columnsThatFit(room);
    const int toSpare = std::max(room - leastWidthOf(shown), 0);
    int left = room;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const int column = static_cast<int>(i);
        m_view.setColumnHidden(column, i >= shown);
        if (i >= shown)
            continue;
        const int width = leastWidth(i) + toSpare * m_widths[i] / sumOf(m_widths, shown);
        m_view.setColumnWidth(column, i + 1 == shown ? std::max(left, width) : width);
        left -= width;
    }
}

} // namespace hoanhap::ui
