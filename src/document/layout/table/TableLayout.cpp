// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Measures.h"
#include "document/layout/flow/BodyLayout.h"
#include "document/layout/table/TableRows.h"

#include <algorithm>
#include <numeric>

namespace hoanhap::document {

namespace {

/// Left edges of the columns, then the table's right edge.
std::vector<double> edgesOf(const Table& table, double width)
{
    const std::vector<int> shares = columnShares(table);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<double> edges{0};
    for (const int share : shares)
        edges.push_back(edges.back() + width * share / sum);
    return edges;
}

void append(Strips& strips, Strips more)
{
    std::ranges::move(more, std::back_inserter(strips));
}

double sumOfHeights(const Strips& strips)
{
    return std::accumulate(
        strips.begin(), strips.end(), 0.0, [](double sum, const Strip& strip) { return sum + strip.height; });
}

} // namespace

FlowBlock tableFlow(const Table& table, const PageSettings& page, QSizeF room, ParagraphMemory& memory)
{
    FlowBlock block;
    block.spaceBefore = millimetres(gapAboveTable);
    block.keepTogether = table.keepTogether;
    const std::vector<double> edges = edgesOf(table, room.width());
    if (edges.size() < 2)
        return block;
    CellSetter setter(table.size > 0 ? table.size : page.tableSize, memory);
    const auto set = [&](const std::vector<TableRow>& rows, const RowStyle& style, double highest) {
        return TableRows(rows, edges, style, highest, setter).strips();
    };
    block.repeated = set(table.header, {true, true}, room.height());
    if (!table.columnNumbers.empty())
        append(block.repeated, set({columnNumberRow(table)}, {false, true}, room.height()));
    // A header that leaves no room for rows stands once, as rows do.
    if (sumOfHeights(block.repeated) > room.height() / 2)
        block.strips = std::exchange(block.repeated, {});
    const double highest = room.height() - sumOfHeights(block.repeated);
    append(block.strips, set(table.rows, {}, highest));
    // A single row under a heading at the foot of a page is overlooked, and above the sum or the signature at
    // the head of the next it looks like all there is; very high rows stand as they must.
    constexpr std::size_t fewest = 2;
    const auto first = block.strips.begin();
    const bool low = block.strips.size() >= fewest
        && sumOfHeights(block.repeated) + sumOfHeights({first, first + fewest}) <= room.height() / 2;
    block.fewestTogether = low ? fewest : 1;
    const Strips totals = set(table.totals, {true, false}, highest);
    const auto last = block.strips.end() - std::min<std::ptrdiff_t>(std::ssize(block.strips), rowsAtEnd);
    const bool lowEnd =
        sumOfHeights(block.repeated) + sumOfHeights({last, block.strips.end()}) + sumOfHeights(totals)
        <= room.height() / 2;
    block.fewestAtEnd = static_cast<int>(std::ssize(totals) + (lowEnd ? block.strips.end() - last : 1));
    append(block.strips, totals);
    return block;
}

} // namespace hoanhap::document
