// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::domain {

/// Whether a row with `validFrom` and `validTo`, both days counted in, stood on that day. A missing
/// day sets no limit.
template <typename Dated>
bool inForceOn(const Dated& row, QDate day)
{
    return (!row.validFrom || *row.validFrom <= day) && (!row.validTo || *row.validTo >= day);
}

/// Puts the letterheads of one unit in the order of their first days. One without a last day ends on
/// the eve of the next, which is what a new letterhead means.
void orderLetterheads(std::vector<Organisation>& letterheads);

/// Of ordered letterheads: a period that ends before it begins, two for one day, and what
/// `checkLayout` finds.
Errors checkLetterheads(const std::vector<Organisation>& letterheads);

} // namespace hoanhap::domain
