// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/table/TableRows.h"

#include "document/layout/Measures.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::document {

namespace {

double heightOfLines(const Strips& lines)
{
    return std::accumulate(
        lines.begin(), lines.end(), 0.0, [](double sum, const Strip& line) { return sum + line.height; });
}

double roomFor(const Strips& lines)
{
    return heightOfLines(lines) + 2 * cellPaddingAbove;
}

double paddingBetween(const std::vector<double>& edges)
{
    for (std::size_t i = 1; i < edges.size(); ++i)
        if (edges[i] - edges[i - 1] < narrowColumn)
            return closePaddingAcross;
    return cellPaddingAcross;
}

} // namespace

TableRows::TableRows(const std::vector<TableRow>& rows, const std::vector<double>& edges,
    const RowStyle& style, double highest, CellSetter& setter)
    : m_grid(rows, static_cast<int>(edges.size()) - 1)
    , m_edges(edges)
    , m_padding(paddingBetween(edges))
    , m_style(style)
    , m_highest(highest)
{
    m_lines.reserve(m_grid.cells().size());
    for (const GridCell& placed : m_grid.cells()) {
        const double width = left(placed.columnBehind()) - left(placed.column) - 2 * m_padding;
        const Alignment alignment = m_style.header ? Alignment::Centre : placed.cell->alignment;
        m_lines.push_back(setter.lines(*placed.cell, alignment, m_style.bold || placed.cell->bold, width));
    }
}

Strips TableRows::strips() const
{
    Strips strips;
    for (int from = 0; from < m_grid.rows();) {
        int to = from + 1;
        if (m_grid.isTitle(from))
            ++to; // no page ends with the title of what follows
        while (m_grid.joinsBelow(to - 1))
            ++to;
        addPieces(from, to, strips);
        from = to;
    }
    return strips;
}

void TableRows::addPieces(int from, int to, Strips& strips) const
{
    const auto height = [this](int first, int behind) {
        const auto rows = heights(first, behind);
        return std::accumulate(rows.begin(), rows.end(), 0.0);
    };
    if (height(from, to) <= m_highest) {
        strips.push_back(piece(from, to));
        return;
    }
    // Too high to stand on one page: whole rows as far as they go; what reaches further is said again. The
    // first rows take half a page, so that they find room below what stands above the table.
    double most = m_highest / 2;
    while (from < to) {
        int end = from + 1;
        while (end < to && height(from, end + 1) <= most)
            ++end;
        most = m_highest;
        if (height(from, end) > m_highest)
            addCutRow(from, strips);
        else
            strips.push_back(piece(from, end));
        from = end;
    }
}

std::vector<double> TableRows::heights(int from, int to) const
{
    std::vector<double> heights(static_cast<std::size_t>(to - from), 0.0);
    // Cells of one row first: only what is lacking then is added below a cell of several.
    for (const bool several : {false, true})
        for (int row = from; row < to; ++row)
            for (int column = 0; column < m_grid.columns(); ++column) {
                const int position = m_grid.at(row, column);
                if (position < 0)
                    continue;
                const GridCell& cell = m_grid.cells()[static_cast<std::size_t>(position)];
                const int first = std::max(cell.row, from);
                const int behind = std::min(cell.rowBehind(), to);
                if (row != behind - 1 || column != cell.column || (behind - first > 1) != several)
                    continue;
                const auto begin = heights.begin() + (first - from);
                const double there = std::accumulate(begin, begin + (behind - first), 0.0);
                const double lacking = roomFor(m_lines[static_cast<std::size_t>(position)]) - there;
                heights[static_cast<std::size_t>(row - from)] += std::max(lacking, 0.0);
            }
    return heights;
}

Strip TableRows::piece(int from, int to) const
{
    const std::vector<double> rows = heights(from, to);
    std::vector<double> tops{0};
    for (const double height : rows)
        tops.push_back(tops.back() + height);
    Strip strip;
    for (int row = from; row < to; ++row)
        for (int column = 0; column < m_grid.columns(); ++column) {
            const int position = m_grid.at(row, column);
            if (position < 0)
                continue;
            const GridCell& cell = m_grid.cells()[static_cast<std::size_t>(position)];
            if (row != std::max(cell.row, from) || column != cell.column)
                continue;
            const double top = tops[static_cast<std::size_t>(row - from)];
            const double bottom = tops[static_cast<std::size_t>(std::min(cell.rowBehind(), to) - from)];
            addWords(cell, m_lines[static_cast<std::size_t>(position)], top, bottom - top, strip);
        }
    strip.height = tops.back();
    addRules(from, rows, strip);
    return strip;
}

void TableRows::addCutRow(int row, Strips& strips) const
{
    std::vector<std::size_t> said(static_cast<std::size_t>(m_grid.columns()), 0);
    for (bool more = true; more;) {
        more = false;
        Strip strip;
        for (int column = 0; column < m_grid.columns(); ++column) {
            const int position = m_grid.at(row, column);
            if (position < 0 || m_grid.cells()[static_cast<std::size_t>(position)].column != column)
                continue;
            const Strips& all = m_lines[static_cast<std::size_t>(position)];
            std::size_t& next = said[static_cast<std::size_t>(column)];
            Strips some;
            while (next < all.size() && (some.empty() || roomFor(some) + all[next].height <= m_highest))
                some.push_back(all[next++]);
            more = more || next < all.size();
            const double height = roomFor(some);
            addWords(m_grid.cells()[static_cast<std::size_t>(position)], some, 0, height, strip);
            strip.height = std::max(strip.height, height);
        }
        addRules(row, {strip.height}, strip);
        strips.push_back(std::move(strip));
    }
}

void TableRows::addWords(
    const GridCell& cell, const Strips& lines, double top, double height, Strip& strip) const
{
    if (cell.cell->bar > 0) {
        const double room = left(cell.columnBehind()) - left(cell.column) - 2 * cellPaddingAcross;
        strip.addBar({left(cell.column) + cellPaddingAcross, top + height / 2}, room * cell.cell->bar / 1000,
            cell.cell->paleBar ? paleBarGrey : barGrey);
    }
    // A single digit would be hard to hit.
    if (cell.cell->runs.size() == 1 && !cell.cell->runs.front().figure.isEmpty())
        strip.figures.push_back(
            {QRectF(left(cell.column), top, left(cell.columnBehind()) - left(cell.column), height)
                    .adjusted(cellPaddingAbove, cellPaddingAbove, -cellPaddingAbove, -cellPaddingAbove),
                cell.cell->runs.front().figure});
    const bool middle = m_style.header || cell.rows > 1;
    double y = top + (middle ? (height - heightOfLines(lines)) / 2 : cellPaddingAbove);
    for (const Strip& line : lines) {
        strip.add(line, {left(cell.column) + m_padding, y});
        y += line.height;
    }
}

void TableRows::addRules(int from, const std::vector<double>& heights, Strip& strip) const
{
    strip.addRule({0, 0}, {m_edges.back(), 0});
    double y = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        y += heights[i];
        addAcross(from + static_cast<int>(i), i + 1 == heights.size(), y, strip);
    }
    for (int column = 0; column <= m_grid.columns(); ++column)
        addDown(column, from, heights, strip);
}

void TableRows::addAcross(int row, bool last, double y, Strip& strip) const
{
    const auto ruled = [&](int column) {
        return last || m_grid.at(row, column) < 0 || m_grid.at(row, column) != m_grid.at(row + 1, column);
    };
    for (int column = 0; column < m_grid.columns(); ++column) {
        const int first = column;
        while (column < m_grid.columns() && ruled(column))
            ++column;
        if (column > first)
            strip.addRule({left(first), y}, {left(column), y});
    }
}

void TableRows::addDown(int column, int from, const std::vector<double>& heights, Strip& strip) const
{
    const bool outer = column == 0 || column == m_grid.columns();
    const auto ruled = [&](std::size_t i) {
        const int row = from + static_cast<int>(i);
        return outer || m_grid.at(row, column - 1) != m_grid.at(row, column);
    };
    double y = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double top = y;
        while (i < heights.size() && ruled(i))
            y += heights[i++];
        if (y > top)
            strip.addRule({left(column), top}, {left(column), y});
        if (i < heights.size())
            y += heights[i];
    }
}

} // namespace hoanhap::document
