// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/CopiedCells.h"

#include "text/tables/PastedTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>
#include <map>

namespace hoanhap::ui {

QString typedText(const QModelIndex& cell)
{
    return cell.data(Qt::EditRole).toString();
}

void copyCells(const QModelIndexList& cells, const std::function<QString(const QModelIndex&)>& textOf)
{
    if (cells.isEmpty())
        return;
    std::map<int, std::map<int, QString>> block;
    for (const QModelIndex& cell : cells)
        block[cell.row()][cell.column()] = textOf(cell);
    const auto [first, last] = std::ranges::minmax(cells, {}, &QModelIndex::column);
    text::TableRows rows;
    for (const auto& [row, texts] : block) {
        rows.emplace_back();
        for (int column = first.column(); column <= last.column(); ++column)
            rows.back() << (texts.contains(column) ? texts.at(column) : QString());
    }
    QGuiApplication::clipboard()->setText(text::asPastedText(rows));
}

} // namespace hoanhap::ui
