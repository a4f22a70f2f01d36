// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/Indicator.h"

#include <algorithm>

namespace hoanhap::domain {

bool Indicator::parts(Breakdown breakdown) const
{
    return std::ranges::find(breakdowns, breakdown) != breakdowns.end();
}

} // namespace hoanhap::domain
