// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/WorkSituation.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// Writes what acts tell of a person's work into the person's own record, and takes back what they told
/// `before` and tell no more. What somebody wrote for the day or later stays as it is; the open row before
/// it ends the day before. Inside the use case that stores the act, whose permission suffices.
Outcome noteWork(Change& change, const Uuid& person, const std::vector<domain::WorkSituation>& before,
    const std::vector<domain::WorkSituation>& now);

} // namespace hoanhap::services
