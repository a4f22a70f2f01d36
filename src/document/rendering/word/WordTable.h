// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/TableGrid.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

/// Writes a ruled table: rows of the header stand again on each page, no row is cut, cells that span rows are
/// merged, and the last rows stay together, with the totals.
class WordTable
{
public:
    WordTable(WordXml& xml, const Table& table, double width);

    /// `keepLast` keeps the end of the table with what follows.
    void write(bool keepLast);

private:
    struct RowLook
    {
        const char* style;
        bool header;
        bool middle; ///< every cell centred
    };
    /// Of rows that follow each other the last `together` stand on one page.
    struct RowEnd
    {
        int together;
        bool keepsNext; ///< with what comes behind them
    };
    void writeProperties();
    void writeGrid();
    void writeRows(const std::vector<TableRow>& rows, const RowLook& look, const RowEnd& end);
    void writeRow(const TableGrid& grid, int row, const RowLook& look, bool keep);
    void writeCell(const GridCell& placed, int row, const RowLook& look, bool keep);
    void writeBar(const GridCell& placed);
    int widthOf(int from, int behind) const;

    WordXml& m_xml;
    const Table& m_table;
    double m_width;
    std::vector<int> m_columns; // widths in twips
};

} // namespace hoanhap::document
