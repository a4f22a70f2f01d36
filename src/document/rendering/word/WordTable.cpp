// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordTable.h"

#include "document/layout/Measures.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr int allRows = std::numeric_limits<int>::max();

const char* justification(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Centre:
        return "center";
    case Alignment::Right:
        return "right";
    case Alignment::Left:
    case Alignment::Justify:
        break;
    }
    return nullptr; // as the style has it
}

Runs emboldened(Runs runs, bool bold)
{
    for (Run& run : runs)
        run.bold = run.bold || bold;
    return runs;
}

} // namespace

WordTable::WordTable(WordXml& xml, const Table& table, double width)
    : m_xml(xml)
    , m_table(table)
    , m_width(width)
{
    const std::vector<int> shares = columnShares(table);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (const int share : shares)
        m_columns.push_back(twips(width * share / sum));
}

void WordTable::write(bool keepLast)
{
    m_xml.begin("tbl");
    writeProperties();
    writeGrid();
    writeRows(m_table.header, {"TableHeading", true, true}, {allRows, true});
    if (!m_table.columnNumbers.empty())
        writeRows({columnNumberRow(m_table)}, {"TableText", true, true}, {allRows, true});
    const bool followed = keepLast || !m_table.totals.empty();
    writeRows(m_table.rows, {"TableText", false, false}, {rowsAtEnd, followed});
    writeRows(m_table.totals, {"TableTotal", false, false}, {allRows, keepLast});
    m_xml.end();
}

void WordTable::writeProperties()
{
    m_xml.begin("tblPr");
    m_xml.empty("tblW", {{"w", QString::number(twips(m_width))}, {"type", u"dxa"_s}});
    m_xml.begin("tblBorders");
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        m_xml.empty(side, {{"val", u"single"_s}, {"sz", u"4"_s}, {"space", u"0"_s}, {"color", u"000000"_s}});
    m_xml.end();
    m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
    m_xml.begin("tblCellMar");
    const auto margin = [this](const char* side, HundredthMm width) {
        m_xml.empty(side, {{"w", QString::number(twips(width))}, {"type", u"dxa"_s}});
    };
    const bool narrow = !m_columns.empty() && std::ranges::min(m_columns) < twips(narrowColumn);
    const HundredthMm across = narrow ? closePaddingAcross : cellPaddingAcross;
    margin("top", cellPaddingAbove);
    margin("left", across);
    margin("bottom", cellPaddingAbove);
    margin("right", across);
    m_xml.end();
    m_xml.end();
}

void WordTable::writeGrid()
{
    m_xml.begin("tblGrid");
    for (const int width : m_columns)
        m_xml.empty("gridCol", {{"w", QString::number(width)}});
    m_xml.end();
}

void WordTable::writeRows(const std::vector<TableRow>& rows, const RowLook& look, const RowEnd& end)
{
    const TableGrid grid(rows, static_cast<int>(m_columns.size()));
    for (int row = 0; row < grid.rows(); ++row) {
        const bool last = row + 1 == grid.rows();
        const bool atEnd = m_table.keepTogether || row >= grid.rows() - end.together;
        writeRow(grid, row, look,
            (last ? end.keepsNext : atEnd) || grid.joinsBelow(row) || grid.isTitle(row)
                || (!look.header && row == 0 && !last)); // two rows below the heading, as on paper
    }
}

void WordTable::writeRow(const TableGrid& grid, int row, const RowLook& look, bool keep)
{
    static const TableCell nothing;
    m_xml.begin("tr");
    m_xml.begin("trPr");
    m_xml.empty("cantSplit");
    if (look.header)
        m_xml.empty("tblHeader");
    m_xml.end();
    for (int column = 0; column < grid.columns();) {
        const int position = grid.at(row, column);
        GridCell placed{&nothing, row, column};
        if (position >= 0)
            placed = grid.cells()[static_cast<std::size_t>(position)];
        writeCell(placed, row, look, keep);
        column = placed.columnBehind();
    }
    m_xml.end();
}

void WordTable::writeCell(const GridCell& placed, int row, const RowLook& look, bool keep)
{
    const bool begins = placed.row == row;
    m_xml.begin("tc");
    m_xml.begin("tcPr");
    m_xml.empty(
        "tcW", {{"w", QString::number(widthOf(placed.column, placed.columnBehind()))}, {"type", u"dxa"_s}});
    if (placed.columns > 1)
        m_xml.value("gridSpan", placed.columns);
    if (placed.rows > 1)
        m_xml.value("vMerge", begins ? u"restart"_s : u"continue"_s);
    if (look.header || placed.rows > 1)
        m_xml.value("vAlign", u"center"_s);
    m_xml.end();
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", QString::fromLatin1(look.style));
    if (keep)
        m_xml.empty("keepNext");
    if (begins && placed.cell->bar > 0)
        writeBar(placed);
    if (const char* side = justification(look.middle ? Alignment::Centre : placed.cell->alignment))
        m_xml.value("jc", QString::fromLatin1(side));
    m_xml.end();
    m_xml.setSize(m_table.size);
    if (begins)
        m_xml.runs(emboldened(placed.cell->runs, placed.cell->bold));
    m_xml.setSize(0);
    m_xml.end();
    m_xml.end();
}

/// The colour behind a paragraph ends at its indent on the right.
void WordTable::writeBar(const GridCell& placed)
{
    const int room =
        widthOf(placed.column, placed.columnBehind()) - 2 * static_cast<int>(twips(cellPaddingAcross));
    const int grey = placed.cell->paleBar ? paleBarGrey : barGrey;
    const QString pair = QString::number(grey, 16).toUpper();
    m_xml.empty("shd", {{"val", u"clear"_s}, {"color", u"auto"_s}, {"fill", pair + pair + pair}});
    m_xml.empty("ind", {{"right", QString::number(room - room * placed.cell->bar / 1000)}});
}

int WordTable::widthOf(int from, int behind) const
{
    return std::accumulate(m_columns.begin() + from, m_columns.begin() + behind, 0);
}

} // namespace hoanhap::document
