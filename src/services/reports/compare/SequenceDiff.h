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

} // namespace hoanhap::services
