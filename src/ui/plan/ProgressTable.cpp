// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ProgressTable.h"

#include "messages/figures/IndicatorWords.h"
#include "text/numbers/Numbers.h"
#include "ui/lists/ListLook.h"
#include "ui/lists/ListTable.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::PlanProgress;

namespace {

constexpr int highestBar = 22; // pixels
constexpr int leastRows = 3;
constexpr int roomForAll = 440; // pixels, with a column of units more
constexpr int roomForUnits = 130;
constexpr int roomForLongNames = 760;
constexpr int countsWidth = 105; // long names break, so that the task has room
constexpr int longCountsWidth = 190;
constexpr int shareWidth = 70;
constexpr int narrowShareWidth = 112;
constexpr int mostLines = 3; // of a task; all of it is its tool tip
constexpr int shareRole = Qt::UserRole + 1; // 0 to 1
enum ProgressColumn
{
    TaskColumn,
    CountsColumn,
    UnitColumn,
    TargetColumn,
    ReachedColumn,
    ShareColumn,
    ProgressColumns
};

/// A bar behind the text of its cell.
class ShareDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant share = index.data(shareRole);
        if (!share.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(3, 4, -3, -4);
        const int spare = bar.rect.height() - highestBar; // the task beside it may take several lines
        if (spare > 0)
            bar.rect.adjust(0, spare / 2, 0, spare / 2 - spare);
        bar.palette = option.palette;
        bar.state = QStyle::State_Enabled | QStyle::State_Horizontal;
        bar.maximum = 100;
        bar.progress = qBound(0, qRound(share.toDouble() * 100), 100);
        bar.text = index.data().toString();
        bar.textVisible = true;
        bar.textAlignment = Qt::AlignCenter;
        QApplication::style()->drawControl(QStyle::CE_ProgressBar, &bar, painter);
    }
};

QString shownAmount(const PlanProgress::Line& line)
{
    return text::grouped(line.reached / PlanProgress::reachedPer(line.indicator));
}

} // namespace

ProgressTable::ProgressTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(ProgressColumns);
    setHorizontalHeaderLabels(
        {tr("Task"), tr("Counts"), tr("Unit"), tr("Target"), tr("Reached"), tr("Share")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(TaskColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ShareColumn, QHeaderView::Fixed);
    setColumnWidth(ShareColumn, shareWidth);
    horizontalHeader()->setSectionResizeMode(CountsColumn, QHeaderView::Interactive);
    setColumnWidth(CountsColumn, countsWidth);
    wrapRows(*this);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->setMaximumSectionSize(mostLines * fontMetrics().lineSpacing() + 8);
    setItemDelegateForColumn(ShareColumn, new ShareDelegate(this));
    connect(this, &QTableWidget::itemActivated, this, &ProgressTable::lineActivated);
}

void ProgressTable::showLines(const std::vector<PlanProgress::Line>& lines, bool withUnits)
{
    m_lines = lines;
    setColumnHidden(UnitColumn, !withUnits);
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const PlanProgress::Line& line = m_lines[static_cast<size_t>(row)];
        const bool counted = !line.indicator.isEmpty();
        const std::optional<double> share = line.share();
        const QStringList texts{line.taskLine, messages::indicatorName(line.indicator), line.unitName,
            line.target ? text::grouped(*line.target) : QString(), counted ? shownAmount(line) : QString(),
            shareText(line)};
        for (int column = 0; column < ProgressColumns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (column == ShareColumn && share)
                item->setData(shareRole, *share);
            if (column == TargetColumn || column == ReachedColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    }
    if (rowCount() > 0)
        setCurrentCell(0, 0);
    fitColumns();
}

QString ProgressTable::shareText(const PlanProgress::Line& line) const
{
    const std::optional<double> share = line.share();
    const QString shown = share ? u"%1%"_s.arg(qRound(*share * 100)) : QString();
    if (!m_narrow || line.indicator.isEmpty())
        return shown;
    return line.target ? u"%1/%2"_s.arg(shownAmount(line), text::grouped(*line.target)) : shownAmount(line);
}

void ProgressTable::fitColumns()
{
    const int units = isColumnHidden(UnitColumn) ? 0 : roomForUnits;
    setColumnWidth(
        CountsColumn, viewport()->width() < roomForLongNames + units ? countsWidth : longCountsWidth);
    const bool narrow = viewport()->width() < roomForAll + units;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    setColumnHidden(TargetColumn, narrow);
    setColumnHidden(ReachedColumn, narrow);
    setColumnWidth(ShareColumn, narrow ? narrowShareWidth : shareWidth);
    for (int row = 0; row < rowCount(); ++row)
        item(row, ShareColumn)->setText(shareText(m_lines[static_cast<size_t>(row)]));
}

QSize ProgressTable::minimumSizeHint() const
{
    const QSize least = QTableWidget::minimumSizeHint();
    return m_rowsInSight == 0 ? least : QSize(least.width(), heightForRows(*this, leastRows, m_rowsInSight));
}

void ProgressTable::updateGeometries()
{
    QTableWidget::updateGeometries();
    if (const int height = minimumSizeHint().height(); m_rowsInSight > 0 && height != m_asked) {
        m_asked = height;
        updateGeometry();
    }
}

void ProgressTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

const PlanProgress::Line* ProgressTable::chosen() const
{
    const int row = currentRow();
    return row >= 0 && row < static_cast<int>(m_lines.size()) ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

} // namespace hoanhap::ui
