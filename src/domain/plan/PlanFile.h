// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Plan.h"

#include <vector>

namespace hoanhap::domain {

/// A plan with its tasks in their order and their targets: what one form shows and one save stores.
struct PlanFile
{
    Plan plan;
    std::vector<PlanTask> tasks;
    std::vector<TaskTarget> targets;
};

} // namespace hoanhap::domain
