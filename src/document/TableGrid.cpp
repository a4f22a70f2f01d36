// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/TableGrid.h"

#include <algorithm>

namespace hoanhap::document {

TableGrid::TableGrid(const std::vector<TableRow>& rows, int columns)
    : m_rows(static_cast<int>(rows.size()))
    , m_columns(columns)
    , m_owners(rows.size() * static_cast<std::size_t>(columns), -1)
{
    for (int row = 0; row < m_rows; ++row) {
        int column = 0;
        for (const TableCell& cell : rows[static_cast<std::size_t>(row)]) {
            while (column < m_columns && at(row, column) >= 0)
                ++column;
            if (column == m_columns)
                break;
            put(cell, row, column);
        }
    }
}

void TableGrid::put(const TableCell& cell, int row, int column)
{
    GridCell placed{&cell, row, column, std::clamp(cell.rows, 1, m_rows - row), 1};
    const int widest = std::clamp(cell.columns, 1, m_columns - column);
    while (placed.columns < widest && at(row, column + placed.columns) < 0)
        ++placed.columns;
    const int position = static_cast<int>(m_cells.size());
    for (int y = row; y < placed.rowBehind(); ++y)
        for (int x = column; x < placed.columnBehind(); ++x)
            m_owners[static_cast<std::size_t>(y * m_columns + x)] = position;
    m_cells.push_back(placed);
}

int TableGrid::at(int row, int column) const
{
    return m_owners[static_cast<std::size_t>(row * m_columns + column)];
}

bool TableGrid::joinsBelow(int row) const
{
    for (int column = 0; row + 1 < m_rows && column < m_columns; ++column)
        if (at(row, column) >= 0 && at(row, column) == at(row + 1, column))
            return true;
    return false;
}

bool TableGrid::isTitle(int row) const
{
    if (m_columns < 2 || row + 1 >= m_rows || at(row, 0) < 0)
        return false;
    const GridCell& cell = m_cells[static_cast<std::size_t>(at(row, 0))];
    const Runs& runs = cell.cell->runs;
    const bool bold = cell.cell->bold || std::ranges::any_of(runs, &Run::bold);
    return bold && cell.row == row && cell.rows == 1 && cell.columns == m_columns;
}

int columnsOf(const Table& table)
{
    if (!table.columnWidths.empty())
        return static_cast<int>(table.columnWidths.size());
    int most = static_cast<int>(table.columnNumbers.size());
    for (const auto* rows : {&table.header, &table.rows, &table.totals})
        for (const TableRow& row : *rows) {
            int columns = 0;
            for (const TableCell& cell : row)
                columns += std::max(cell.columns, 1);
            most = std::max(most, columns);
        }
    return most;
}

std::vector<int> columnShares(const Table& table)
{
    std::vector<int> shares = table.columnWidths;
    shares.resize(static_cast<std::size_t>(columnsOf(table)), 1);
    for (int& share : shares)
        share = std::max(share, 1);
    return shares;
}

TableRow columnNumberRow(const Table& table)
{
    TableRow row;
    for (const QString& number : table.columnNumbers)
        row.push_back(cell(number, Alignment::Centre));
    return row;
}

} // namespace hoanhap::document
