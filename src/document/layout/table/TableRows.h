// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/TableGrid.h"
#include "document/layout/table/CellSetter.h"

namespace hoanhap::document {

/// How the rows of one part of a table are set.
struct RowStyle
{
    bool bold = false;
    bool header = false; ///< every cell in the middle, across and down
};

/// Rows that belong together, laid out and ruled. Rows that a cell joins are one strip, and so is each other
/// row, as long as it finds room on a page.
class TableRows
{
public:
    /// `edges` are the columns' left edges and the table's right one; `highest` is what a page has room for.
    TableRows(const std::vector<TableRow>& rows, const std::vector<double>& edges, const RowStyle& style,
        double highest, CellSetter& setter);

    Strips strips() const;

private:
    double left(int column) const { return m_edges[static_cast<std::size_t>(column)]; }
    /// The heights of the rows from `from` to before `to`, where cells that reach further are cut.
    std::vector<double> heights(int from, int to) const;
    Strip piece(int from, int to) const;
    void addPieces(int from, int to, Strips& strips) const;
    /// A row higher than a page, cut between its lines.
    void addCutRow(int row, Strips& strips) const;
    void addWords(const GridCell& cell, const Strips& lines, double top, double height, Strip& strip) const;
    void addRules(int from, const std::vector<double>& heights, Strip& strip) const;
    void addAcross(int row, bool last, double y, Strip& strip) const;
    void addDown(int column, int from, const std::vector<double>& heights, Strip& strip) const;

    TableGrid m_grid;
    const std::vector<double>& m_edges;
    double m_padding; // beside the words of a cell
    RowStyle m_style;
    double m_highest;
    std::vector<Strips> m_lines; // of each cell of the grid
};

} // namespace hoanhap::document
