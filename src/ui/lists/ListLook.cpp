// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListLook.h"

#include "ui/lists/widths/ColumnFit.h"

#include <QHeaderView>
#include <QTableView>

namespace hoanhap::ui {

void giveListLook(QTableView& view, const std::vector<int>& widths)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(true);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(30);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setWordWrap(false);
    new ColumnFit(view, widths, ColumnFit::Shortage::LeaveOut);
}

void keepColumns(QTableView& view)
{
    view.findChild<ColumnFit*>()->keepAll();
}

void wrapRows(QTableView& view)
{
    view.setWordWrap(true);
    view.setTextElideMode(Qt::ElideNone);
    view.verticalHeader()->setMinimumSectionSize(view.verticalHeader()->defaultSectionSize());
    view.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace hoanhap::ui
