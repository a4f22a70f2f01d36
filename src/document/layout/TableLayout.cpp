// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/BodyLayout.h"
#include "document/layout/Measures.h"
#include "document/layout/TextSetter.h"

#include <numeric>

namespace hoanhap::document {

namespace {

class TableLayout
{
public:
    TableLayout(const Table& table, const PageSettings& page, double width) : m_page(page), m_edges{0}
    {
        const double sum = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
        for (const int share : table.columnWidths)
            m_edges.push_back(m_edges.back() + width * share / sum);
    }

    Strip row(const TableRow& cells, bool header) const
    {
        Strip strip;
        std::vector<double> verticals{0};
        std::size_t column = 0;
        for (const TableCell& cell : cells) {
            const double left = edge(column);
            column += static_cast<std::size_t>(cell.columns);
            strip.add(cellStrip(cell, edge(column) - left, header), {left, 0});
            verticals.push_back(edge(column));
        }
        for (const double x : verticals)
            strip.addRule({x, 0}, {x, strip.height});
        strip.addRule({0, 0}, {m_edges.back(), 0});
        strip.addRule({0, strip.height}, {m_edges.back(), strip.height});
        return strip;
    }

private:
    double edge(std::size_t column) const { return m_edges.at(std::min(column, m_edges.size() - 1)); }

    Strip cellStrip(const TableCell& cell, double width, bool header) const
    {
        TextStyle style;
        style.size = m_page.tableSize;
        style.bold = header;
        style.alignment = header || cell.centred ? Alignment::Centre : Alignment::Left;
        Strip strip;
        strip.add(stacked(setText(cell.runs, style, width - 2 * cellPaddingAcross)),
            {cellPaddingAcross, cellPaddingAbove});
        strip.height += cellPaddingAbove;
        return strip;
    }

    const PageSettings& m_page;
    std::vector<double> m_edges; // left edges of the columns, then the table's right edge
};

} // namespace

FlowBlock tableFlow(const Table& table, const PageSettings& page, double width)
{
    const TableLayout layout(table, page, width);
    FlowBlock block;
    block.spaceBefore = millimetres(gapAboveTable);
    block.fewestTogether = 1;
    for (const TableRow& row : table.header)
        block.repeated.push_back(layout.row(row, true));
    for (const TableRow& row : table.rows)
        block.strips.push_back(layout.row(row, false));
    return block;
}

} // namespace hoanhap::document
