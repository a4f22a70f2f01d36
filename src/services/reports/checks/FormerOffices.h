// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/reports/checks/substance/OfficesOfThen.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Offices that have given their work to others, those of levels that there are no more, and what the unit
/// itself was called before it had the letterhead `now`.
std::vector<domain::FormerOffice> formerOffices(
    Workspace& workspace, const domain::Organisation& now, const Uuid& unit);

} // namespace hoanhap::services
