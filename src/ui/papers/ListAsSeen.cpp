// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ListAsSeen.h"

#include <QHeaderView>
#include <QTableView>

namespace hoanhap::ui {

using services::PeopleListPaper;

namespace {

PeopleListPaper::Column columnOf(const QAbstractItemModel& model, int column)
{
    const QVariant record = model.headerData(column, Qt::Horizontal, criminalRecordRole);
    return {model.headerData(column, Qt::Horizontal).toString(), !record.isValid() || record.toBool()};
}

std::vector<int> columnsShown(const QHeaderView& header)
{
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place)
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

} // namespace

PeopleListPaper listAsSeen(const QTableView& view)
{
    QAbstractItemModel& model = *view.model();
    for (int before = -1; before < model.rowCount() && model.canFetchMore({});) {
        before = model.rowCount();
        model.fetchMore({});
    }
    const std::vector<int> columns = columnsShown(*view.horizontalHeader());
    PeopleListPaper list;
    for (const int column : columns)
        list.columns.push_back(columnOf(model, column));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        list.rows.push_back(cells);
    }
    return list;
}

} // namespace hoanhap::ui
