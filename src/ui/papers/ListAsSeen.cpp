// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/ListAsSeen.h"

#include "ui/people/PersonListModel.h"
#include "ui/waiting/LongWork.h"

#include <QCoreApplication>
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

PeopleListPaper columnsAsSeen(const QTableView& view)
{
    PeopleListPaper list;
    for (const int column : columnsShown(*view.horizontalHeader()))
        list.columns.push_back(columnOf(*view.model(), column));
    return list;
}

std::optional<PeopleListPaper> listAsSeen(
    const QTableView& view, const std::vector<int>& rows, services::Workspace& workspace, QWidget* window)
{
    const auto& people = dynamic_cast<const PersonListModel&>(*view.model());
    domain::PersonColumns columns;
    for (const int column : columnsShown(*view.horizontalHeader()))
        columns.push_back(static_cast<domain::PersonColumn>(column));
    PeopleListPaper list = columnsAsSeen(view);
    list.ofBin = people.showsBin();
    list.rows.reserve(rows.empty() ? static_cast<size_t>(people.rowCount()) : rows.size());
    LongWork work(QCoreApplication::translate("PaperDialog", "Reading the list…"), window);
    work.letStop(QCoreApplication::translate("PaperDialog", "Stop"));
    const bool whole = work.runOn(workspace, [&](const LongWork::GoOn& goOn) {
        const auto take = [&](const QStringList& row) { list.rows.push_back(row); };
        return rows.empty() ? people.readAll(columns, goOn, take)
                            : people.readRows(rows, columns, goOn, take);
    });
    return whole ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace hoanhap::ui
