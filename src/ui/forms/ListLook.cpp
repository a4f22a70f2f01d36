// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/ListLook.h"

#include <QHeaderView>
#include <QTableView>

namespace hoanhap::ui {

void giveListLook(QTableView& view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setAlternatingRowColors(true);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(30);
    view.horizontalHeader()->setStretchLastSection(true);
    view.setWordWrap(false);
}

} // namespace hoanhap::ui
