// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/organisation/Unit.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

/// The units below the actor's that work in the period, in the official order: whoever owes a figure.
std::vector<domain::Unit> reportingUnits(Workspace& workspace, const domain::FigurePeriod& period);

} // namespace hoanhap::services
