// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/PlainTable.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace hoanhap::ui {

void fillPlainTable(QTableWidget& table, const QStringList& titles, const std::vector<PlainTableRow>& rows)
{
    table.clear();
    table.setColumnCount(static_cast<int>(titles.size()));
    table.setHorizontalHeaderLabels(titles);
    table.setRowCount(static_cast<int>(rows.size()));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(false);
    for (int row = 0; row < table.rowCount(); ++row) {
        const auto& [key, texts] = rows[static_cast<size_t>(row)];
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            table.setItem(row, column, item);
        }
        table.item(row, 0)->setData(Qt::UserRole, key);
    }
    table.resizeColumnsToContents();
    const int widest = table.viewport()->width() * 35 / 100; // so that none pushes the others out of sight
    for (int column = 0; column + 1 < table.columnCount(); ++column)
        table.setColumnWidth(column, std::min(table.columnWidth(column), std::max(widest, 80)));
    table.horizontalHeader()->setStretchLastSection(true); // after their widths are known
}

QString chosenKey(const QTableWidget& table)
{
    const QTableWidgetItem* item = table.currentRow() >= 0 ? table.item(table.currentRow(), 0) : nullptr;
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace hoanhap::ui
