// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Likeness.h"

namespace hoanhap::domain {

/// Keys under which likely twins meet, so that only few people are compared with each other: two
/// records worth comparing share a key that one asks for and the other holds. A key is a stable hash;
/// that two things may fall on one key costs a comparison, nothing else.
struct ComparisonKeys
{
    static ComparisonKeys of(const PersonTraits& traits);

    std::vector<quint64> held;
    std::vector<quint64> asked;
};

} // namespace hoanhap::domain
