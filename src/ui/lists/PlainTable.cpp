// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/PlainTable.h"

#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr int mostToSqueeze = 4; // columns: more are numbers to scroll through
constexpr int besideTitle = 18; // pixels beside a title, both sides together

/// A title is never cut.
int titleWidth(const QTableWidget& table, int column)
{
    QFont font = table.horizontalHeader()->font();
    font.setWeight(QFont::DemiBold); // as the style sheet draws titles
    return QFontMetrics(font).horizontalAdvance(table.horizontalHeaderItem(column)->text()) + besideTitle;
}

/// The last column, which says most, keeps a third of the width. Before the table is shown its width says
/// nothing.
void leaveRoomForLast(QTableWidget& table)
{
    const int last = table.columnCount() - 1;
    const int room = table.viewport()->width() * 2 / 3;
    const int asked = table.horizontalHeader()->length() - table.columnWidth(last);
    if (!table.isVisible() || table.columnCount() > mostToSqueeze || asked <= room)
        return;
    for (int column = 0; column < last; ++column)
        table.setColumnWidth(
            column, std::max(table.columnWidth(column) * room / asked, titleWidth(table, column)));
}

void alignNumbers(QTableWidget& table, const std::vector<int>& columns)
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    for (const int column : columns) {
        table.horizontalHeaderItem(column)->setTextAlignment(right);
        for (int row = 0; row < table.rowCount(); ++row)
            if (QTableWidgetItem* item = table.item(row, column))
                item->setTextAlignment(right);
    }
}

} // namespace

void fillPlainTable(QTableWidget& table, const QStringList& titles, const std::vector<PlainTableRow>& rows,
    const std::vector<int>& numberColumns)
{
    table.clear();
    table.setColumnCount(0); // no column keeps how it was sized before
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
    alignNumbers(table, numberColumns);
    table.resizeColumnsToContents();
    leaveRoomForLast(table);
    // Narrower than its words too: they wrap, and none is out of sight. A last section that Qt stretches
    // never gets narrower than it was.
    if (table.columnCount() <= mostToSqueeze)
        table.horizontalHeader()->setSectionResizeMode(table.columnCount() - 1, QHeaderView::Stretch);
    else
        table.horizontalHeader()->setStretchLastSection(true); // after their widths are known
}

QString chosenKey(const QTableWidget& table)
{
    const QTableWidgetItem* item = table.currentRow() >= 0 ? table.item(table.currentRow(), 0) : nullptr;
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void chooseKey(QTableWidget& table, const QString& key)
{
    for (int row = 0; row < table.rowCount(); ++row)
        if (table.item(row, 0)->data(Qt::UserRole).toString() == key)
            table.setCurrentCell(row, 0);
}

} // namespace hoanhap::ui
