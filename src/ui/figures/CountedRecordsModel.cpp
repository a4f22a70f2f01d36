// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/CountedRecordsModel.h"

#include "messages/figures/IndicatorWords.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::CountedRecord;

void CountedRecordsModel::setRecords(const domain::Indicator& indicator, std::vector<CountedRecord> records)
{
    beginResetModel();
    m_indicator = indicator;
    m_records = std::move(records);
    endResetModel();
}

qint64 CountedRecordsModel::sum() const
{
    qint64 sum = 0;
    for (const CountedRecord& record : m_records)
        sum += record.amount;
    return sum;
}

QString CountedRecordsModel::titleOf(const CountedRecord& record) const
{
    if (record.entity == "reported_figure"_L1)
        return tr("Reported with %1").arg(record.title);
    if (record.entity.endsWith("_head_count"_L1))
        return record.title.isEmpty() ? tr("Head count") : tr("Head count: %1").arg(record.title);
    return record.title;
}

services::FigurePaper CountedRecordsModel::paper(const QString& subject) const
{
    using spreadsheet::ColumnKind;
    services::FigurePaper paper{.of = services::FigurePaper::Of::Records, .subject = subject};
    for (int column = 0; column < columnCount(); ++column) {
        const bool wide = column == static_cast<int>(Column::Title);
        const bool number = column == static_cast<int>(Column::Amount);
        const bool day = column == static_cast<int>(Column::Day);
        paper.columns.push_back({headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            number    ? ColumnKind::Number
                : day ? ColumnKind::Day
                      : ColumnKind::Text,
            wide ? 36 : 14});
    }
    for (const CountedRecord& record : m_records) {
        paper.rows.push_back({titleOf(record), QString(), record.unitName, record.amount});
        if (record.day)
            paper.rows.back()[static_cast<size_t>(Column::Day)] = *record.day;
        paper.people += record.person ? 1 : 0;
    }
    paper.remarks = {tr("Total: %1").arg(messages::shownFigure(m_indicator, sum()))};
    return paper;
}

int CountedRecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int CountedRecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Amount) + 1;
}

QVariant CountedRecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountedRecord& record = recordAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Title:
        return titleOf(record);
    case Column::Day:
        return record.day ? text::dateInFigures(*record.day) : QString();
    case Column::Unit:
        return record.unitName;
    case Column::Amount:
        return messages::shownFigure(m_indicator, record.amount);
    }
    return {};
}

QVariant CountedRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Title:
        return tr("What is counted");
    case Column::Day:
        return tr("Day");
    case Column::Unit:
        return tr("Unit");
    case Column::Amount:
        return messages::countedInName(m_indicator.countedIn);
    }
    return {};
}

} // namespace hoanhap::ui
