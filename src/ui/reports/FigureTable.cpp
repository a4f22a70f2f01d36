// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/FigureTable.h"

#include "text/Numbers.h"
#include "ui/reports/IndicatorNames.h"

#include <QHeaderView>
#include <QTableWidget>

namespace hoanhap::ui {

void prepareFigureTable(QTableWidget& table)
{
    table.setColumnCount(2);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void fillFigureTable(QTableWidget& table, const std::vector<services::Figures::Figure>& figures)
{
    table.setRowCount(0);
    for (const services::Figures::Figure& figure : figures) {
        const QString name = indicatorName(figure.indicator);
        if (name.isEmpty())
            continue;
        const int row = table.rowCount();
        table.insertRow(row);
        auto* label = new QTableWidgetItem(name);
        label->setToolTip(name); // where the column is too narrow for it
        table.setItem(row, 0, label);
        auto* value = new QTableWidgetItem(text::grouped(figure.value));
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table.setItem(row, 1, value);
    }
}

} // namespace hoanhap::ui
