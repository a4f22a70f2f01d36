// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/PlanFile.h"
#include "foundation/Error.h"

namespace hoanhap::domain {

/// Drops the targets of tasks that are gone and says what is wrong in the others, field by field: each is set
/// for a task of the plan, an indicator and a year of the plan, once a unit, and is no less than nothing.
Errors checkTargets(PlanFile& file);

} // namespace hoanhap::domain
