// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "domain/plan/PlanFile.h"

namespace hoanhap::domain {

/// Which acts a task looks meant for: those that its targets count, else those that its words speak of;
/// nothing where neither says.
std::optional<ActKind> purposeOf(const PlanTask& task, const std::vector<TaskTarget>& targets);

/// Says of every task that says nothing itself which acts it is for, where it is new or its words or targets
/// tell other than those of `base` did: what somebody emptied stays empty until then. In a plan of which no
/// task says anything, as one that came from elsewhere, all are told.
void proposePurposes(const PlanFile& base, PlanFile& edited);

} // namespace hoanhap::domain
