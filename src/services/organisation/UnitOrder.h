// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"

#include <vector>

namespace hoanhap::services {

/// Units of areas in the order of the areas' codes, as official lists have them: cities before districts;
/// then the others by name.
std::vector<domain::Unit> inOfficialOrder(std::vector<domain::Unit> units);

} // namespace hoanhap::services
