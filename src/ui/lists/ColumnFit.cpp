// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ColumnFit.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>
#include <numeric>
#include <utility>

namespace hoanhap::ui {

namespace {

constexpr double narrowest = 0.86; // of what a column likes to have
constexpr double narrowestToType = 0.95;
/// Columns that like less hold days and numbers, which need no more room than they have.
constexpr int wordsFrom = 140;
constexpr int titleMargins = 18; // pixels beside a title, both sides together

} // namespace

ColumnFit::ColumnFit(QTableView& view, std::vector<int> widths, Shortage shortage)
    : QObject(&view)
    , m_view(view)
    , m_widths(std::move(widths))
    , m_shown(m_widths.size())
    , m_shortage(shortage)
{
    std::iota(m_shown.begin(), m_shown.end(), 0);
    view.horizontalHeader()->setStretchLastSection(false);
    // A title that is cut keeps its beginning.
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setTextElideMode(Qt::ElideRight);
    view.viewport()->installEventFilter(this);
    fit();
}

void ColumnFit::show(std::vector<int> columns)
{
    m_shown = std::move(columns);
    m_shortage = Shortage::Scroll;
    m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
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
    return std::max(static_cast<int>(m_widths[column] * share), titleWidth(column) + titleMargins);
}

/// On one line or, on two, of the line that is longer.
int ColumnFit::titleWidth(size_t column) const
{
    const auto* rows = m_view.model();
    const QString title =
        rows ? rows->headerData(static_cast<int>(column), Qt::Horizontal).toString() : QString();
    QFont font = m_view.horizontalHeader()->font();
    font.setWeight(QFont::DemiBold); // as the style sheet draws titles
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(title);
    for (qsizetype space = title.indexOf(u' '); m_wraps && space > 0; space = title.indexOf(u' ', space + 1))
        width = std::min(width,
            std::max(metrics.horizontalAdvance(title.left(space)),
                metrics.horizontalAdvance(title.mid(space + 1))));
    return width;
}

void ColumnFit::wrapTitles(bool wraps)
{
    if (wraps == m_wraps)
        return;
    m_wraps = wraps;
    QHeaderView& header = *m_view.horizontalHeader();
    const Qt::Alignment begins = Qt::AlignLeft | Qt::AlignVCenter;
    header.setDefaultAlignment(wraps ? begins | Qt::Alignment(Qt::TextWordWrap) : begins);
    header.setMinimumHeight(wraps ? 2 * header.fontMetrics().lineSpacing() + titleMargins / 2 : 0);
    Q_EMIT header.geometriesChanged(); // the table gives it the height
}

int ColumnFit::leastWidthOf(size_t columns) const
{
    int sum = 0;
    for (size_t i = 0; i < columns; ++i)
        sum += leastWidth(static_cast<size_t>(m_shown[i]));
    return sum;
}

int ColumnFit::likedWidthOf(size_t columns) const
{
    int sum = 0;
    for (size_t i = 0; i < columns; ++i)
        sum += m_widths[static_cast<size_t>(m_shown[i])];
    return sum;
}

int ColumnFit::wordsWidthOf(size_t columns) const
{
    int sum = 0;
    for (size_t i = 0; i < columns; ++i)
        if (const int width = m_widths[static_cast<size_t>(m_shown[i])]; width >= wordsFrom)
            sum += width;
    return sum;
}

size_t ColumnFit::columnsThatFit(int room) const
{
    size_t shown = m_shown.size();
    if (m_shortage == Shortage::LeaveOut)
        while (shown > 2 && room < leastWidthOf(shown))
            --shown;
    return shown;
}

std::vector<int> ColumnFit::shares(int room, size_t shown) const
{
    int toSpare = std::max(room - leastWidthOf(shown), 0);
    std::vector<int> widths;
    for (size_t i = 0; i < shown; ++i) {
        const auto column = static_cast<size_t>(m_shown[i]);
        const int least = leastWidth(column);
        // A day or a number is never cut for the sake of words.
        const int more = m_widths[column] < wordsFrom ? std::clamp(m_widths[column] - least, 0, toSpare) : 0;
        widths.push_back(least + more);
        toSpare -= more;
    }
    const int words = wordsWidthOf(shown);
    const int liked = words > 0 ? words : likedWidthOf(shown);
    for (size_t i = 0; i < shown; ++i)
        if (const int width = m_widths[static_cast<size_t>(m_shown[i])]; words == 0 || width >= wordsFrom)
            widths[i] += toSpare * width / liked;
    return widths;
}

void ColumnFit::fit()
{
    const int room = m_view.viewport()->width();
    // Asked before anything changes: a header that grows resizes the viewport, which fits anew.
    const bool wrapped = std::exchange(m_wraps, false);
    const bool wraps = m_shortage == Shortage::Scroll && room < leastWidthOf(m_shown.size());
    m_wraps = wrapped;
    wrapTitles(wraps);
    const size_t shown = columnsThatFit(room);
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const auto place = std::find(m_shown.begin(), m_shown.end(), static_cast<int>(column));
        m_view.setColumnHidden(static_cast<int>(column), place - m_shown.begin() >= static_cast<int>(shown));
    }
    const std::vector<int> widths = shares(room, shown);
    int left = room;
    for (size_t i = 0; i < shown; ++i) {
        m_view.setColumnWidth(m_shown[i], i + 1 == shown ? std::max(left, widths[i]) : widths[i]);
        left -= widths[i];
    }
}

} // namespace hoanhap::ui
