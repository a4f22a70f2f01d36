// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/letters/SortKey.h"

#include <algorithm>
#include <vector>

namespace hoanhap::storage {

/// The first `most` rows by their `name` in Vietnamese order, which the engine does not know; equal ones stay
/// as they came. For lists that are read whole.
template <typename Row>
std::vector<Row> firstByName(std::vector<Row> rows, QString Row::*name, size_t most)
{
    std::vector<std::pair<QByteArray, Row*>> order;
    order.reserve(rows.size());
    for (Row& row : rows)
        order.emplace_back(text::numberedSortKey(row.*name), &row);
    std::ranges::stable_sort(order, {}, [](const auto& entry) { return entry.first; });
    std::vector<Row> sorted;
    for (const auto& [key, row] : order)
        if (sorted.size() < most)
            sorted.push_back(std::move(*row));
    return sorted;
}

} // namespace hoanhap::storage
