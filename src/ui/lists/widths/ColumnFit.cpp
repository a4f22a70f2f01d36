// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/widths/ColumnFit.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
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
constexpr int cellMargins = 12; // pixels beside the words of a cell
constexpr int mostMeasured = 100; // rows

} // namespace

int roomBesideScrollBar(const QAbstractScrollArea& list)
{
    const QScrollBar& bar = *list.verticalScrollBar();
    const bool given = bar.isVisibleTo(&list) || list.verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
    return list.viewport()->width() - (given ? 0 : bar.sizeHint().width());
}

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
    if (const QAbstractItemModel* rows = view.model()) {
        connect(rows, &QAbstractItemModel::modelReset, this, &ColumnFit::fitToContent);
        connect(rows, &QAbstractItemModel::rowsInserted, this, &ColumnFit::fitToContent);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &ColumnFit::fitToContent);
        connect(rows, &QAbstractItemModel::dataChanged, this, &ColumnFit::fitToContent);
    }
    measure();
    fit();
}

void ColumnFit::show(std::vector<int> columns)
{
    m_shown = std::move(columns);
    keepAll();
}

void ColumnFit::keepAll()
{
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
    return std::max({static_cast<int>(m_widths[column] * share), titleWidth(column) + titleMargins,
        m_content[column].figures});
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

int ColumnFit::leastWidthOf(const std::vector<int>& columns) const
{
    return std::accumulate(columns.begin(), columns.end(), 0,
        [this](int sum, int column) { return sum + leastWidth(static_cast<size_t>(column)); });
}

int ColumnFit::likedWidthOf(const std::vector<int>& columns) const
{
    return std::accumulate(columns.begin(), columns.end(), 0,
        [this](int sum, int column) { return sum + m_widths[static_cast<size_t>(column)]; });
}

int ColumnFit::likedWidth() const
{
    return likedWidthOf(m_shown);
}

int ColumnFit::wordsWidthOf(const std::vector<int>& columns) const
{
    return std::accumulate(columns.begin(), columns.end(), 0, [this](int sum, int column) {
        const int width = m_widths[static_cast<size_t>(column)];
        return width >= wordsFrom ? sum + width : sum;
    });
}

std::vector<int> ColumnFit::columnsThatFit(int room) const
{
    std::vector<int> kept = m_shown;
    const auto isEmpty = [this](int column) { return m_content[static_cast<size_t>(column)].empty; };
    while (m_shortage == Shortage::LeaveOut && kept.size() > 2 && room < leastWidthOf(kept)) {
        const auto empty = std::find_if(kept.rbegin(), kept.rend() - 1, isEmpty);
        kept.erase(empty == kept.rend() - 1 ? kept.end() - 1 : std::next(empty).base());
    }
    return kept;
}

std::vector<int> ColumnFit::shares(int room, const std::vector<int>& columns) const
{
    int toSpare = std::max(room - leastWidthOf(columns), 0);
    std::vector<int> widths;
    for (const int column : columns) {
        const int liked = m_widths[static_cast<size_t>(column)];
        const int least = leastWidth(static_cast<size_t>(column));
        // A day or a number is never cut for the sake of words.
        const int more = liked < wordsFrom ? std::clamp(liked - least, 0, toSpare) : 0;
        widths.push_back(least + more);
        toSpare -= more;
    }
    const int words = wordsWidthOf(columns);
    const int liked = words > 0 ? words : likedWidthOf(columns);
    for (size_t i = 0; i < columns.size(); ++i)
        if (const int width = m_widths[static_cast<size_t>(columns[i])]; words == 0 || width >= wordsFrom)
            widths[i] += toSpare * width / liked;
    return widths;
}

void ColumnFit::measure()
{
    const QAbstractItemModel* rows = m_view.model();
    const int count = rows ? std::min(rows->rowCount(), mostMeasured) : 0;
    const QFontMetrics metrics = m_view.fontMetrics();
    m_content.assign(m_widths.size(), Content{0, count > 0});
    for (int row = 0; row < count; ++row)
        for (size_t column = 0; column < m_content.size(); ++column) {
            const QString text = rows->index(row, static_cast<int>(column)).data().toString();
            const bool inWords = std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
            Content& content = m_content[column];
            content.empty = content.empty && text.isEmpty();
            if (!inWords && !text.isEmpty())
                content.figures = std::clamp(metrics.horizontalAdvance(text) + cellMargins, content.figures,
                    std::max(content.figures, 2 * m_widths[column]));
        }
}

void ColumnFit::fitToContent()
{
    const std::vector<Content> before = m_content;
    measure();
    if (m_content != before)
        fit();
}

void ColumnFit::fit()
{
    const int room = m_view.viewport()->width();
    const int roomForAll = roomBesideScrollBar(m_view);
    // Asked before anything changes: a header that grows resizes the viewport, which fits anew.
    const bool wrapped = std::exchange(m_wraps, false);
    const bool wraps = m_shortage == Shortage::Scroll && roomForAll < leastWidthOf(m_shown);
    m_wraps = wrapped;
    wrapTitles(wraps);
    const std::vector<int> columns = columnsThatFit(roomForAll);
    for (int column = 0; column < static_cast<int>(m_widths.size()); ++column)
        m_view.setColumnHidden(column, std::ranges::find(columns, column) == columns.end());
    const std::vector<int> widths = shares(room, columns);
    int left = room;
    for (size_t i = 0; i < columns.size(); ++i) {
        m_view.setColumnWidth(columns[i], i + 1 == columns.size() ? std::max(left, widths[i]) : widths[i]);
        left -= widths[i];
    }
}

} // namespace hoanhap::ui
