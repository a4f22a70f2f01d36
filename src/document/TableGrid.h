// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"

namespace hoanhap::document {

/// Where a cell stands among rows and columns, its spans cut to what there is.
struct GridCell
{
    const TableCell* cell = nullptr;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    int rowBehind() const { return row + rows; }
    int columnBehind() const { return column + columns; }
};

/// The cells of rows that belong together (a header, the rows, the totals), put past the cells that reach
/// down from above. What finds no column is left out.
class TableGrid
{
public:
    TableGrid(const std::vector<TableRow>& rows, int columns);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    const std::vector<GridCell>& cells() const { return m_cells; }
    /// Position in cells() of what covers the place; -1 for nothing.
    int at(int row, int column) const;
    /// Whether a cell reaches from `row` into the row below.
    bool joinsBelow(int row) const;
    /// Whether `row` is one bold cell with rows below it, which it names.
    bool isTitle(int row) const;

private:
    void put(const TableCell& cell, int row, int column);

    int m_rows;
    int m_columns;
    std::vector<GridCell> m_cells;
    std::vector<int> m_owners; // of each place, row by row
};

/// How many columns a table has: of its widths, else of its widest row.
int columnsOf(const Table& table);
/// The width of each of them as a share of the whole, none without any.
std::vector<int> columnShares(const Table& table);
/// The row of column numbers as cells, one a column.
TableRow columnNumberRow(const Table& table);

} // namespace hoanhap::document
