// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <utility>
#include <vector>

namespace hoanhap::services {

/// Positions in two sequences that stand for each other, rising on both sides.
using PositionPairs = std::vector<std::pair<int, int>>;

/// Equal elements of both, as many as can be had in one order (Myers, O(ND)). Where the sequences differ in
/// more than `mostEdits` places, elements that occur once on each side are matched first, and what lies
/// between two of them counts as different where it is still too far apart: time and memory have a bound
/// whatever the texts.
PositionPairs commonPositions(std::span<const int> before, std::span<const int> after, int mostEdits = 1000);

/// Goes through what lies before, between and behind `equal` of two sequences and gives all pairs:
/// `between(x, endX, y, endY)` matches a stretch of each, its pairs counted from the beginning of the
/// stretches.
template <typename Between>
PositionPairs pairsAround(PositionPairs equal, int before, int after, Between between)
{
    equal.emplace_back(before, after);
    PositionPairs pairs;
    int x = 0;
    int y = 0;
    for (const auto& [endX, endY] : equal) {
        for (const auto& [i, j] : between(x, endX, y, endY))
            pairs.emplace_back(x + i, y + j);
        if (endX < before)
            pairs.emplace_back(endX, endY);
        x = endX + 1;
        y = endY + 1;
    }
    return pairs;
}

/// The elements of `all` from one position up to another.
template <typename Element>
std::span<const Element> stretchOf(std::span<const Element> all, int from, int to)
{
    return all.subspan(static_cast<size_t>(from), static_cast<size_t>(to - from));
}

} // namespace hoanhap::services
