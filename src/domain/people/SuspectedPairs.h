// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"

#include <functional>

namespace hoanhap::domain {

/// Two of a list of people who may be one.
struct SuspectedPair
{
    size_t one = 0; ///< places in the list, the smaller first
    size_t other = 0;
    Likeness likeness;
};

/// All suspected pairs of a list, the likeliest first. Only people who share a key are compared, so
/// that the time grows with their number, not with its square. `goOn` is asked now and then with the
/// number of people done; false ends the search with what was found.
std::vector<SuspectedPair> suspectedPairs(
    const std::vector<PersonTraits>& people, const std::function<bool(size_t done)>& goOn);

} // namespace hoanhap::domain
