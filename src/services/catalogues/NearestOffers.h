// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace hoanhap::services {

/// What is offered for a word that fits nothing.
template <typename Offer>
struct NearestOffers
{
    std::vector<Offer> offers; ///< at most three, the nearest first
    bool alike = false; ///< the first of them is no nearer than the second
};

/// Of those that have a distance, equal ones as they stood.
template <typename Offer>
NearestOffers<Offer> nearestOffers(std::vector<std::pair<int, Offer>> byDistance)
{
    constexpr size_t most = 3;
    std::ranges::stable_sort(byDistance, {}, &std::pair<int, Offer>::first);
    NearestOffers<Offer> nearest;
    nearest.alike = byDistance.size() > 1 && byDistance[0].first == byDistance[1].first;
    byDistance.resize(std::min(byDistance.size(), most));
    for (auto& [distance, offer] : byDistance)
        nearest.offers.push_back(std::move(offer));
    return nearest;
}

} // namespace hoanhap::services
