// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/cases/Need.h"

#include <vector>

namespace hoanhap::domain {

/// Neither met nor declined; "there is no need" asks for nothing and is never unanswered.
bool isUnanswered(const Need& need);

/// The needs of one person together; fields are named "need[row].field".
Findings checkNeeds(const std::vector<Need>& needs, QDate today);

/// Needs that are declined without a reason and were not so before: what is typed now must say why, what came
/// in so from elsewhere stands in nobody's way.
Errors reasonsMissingNow(const std::vector<Need>& before, const std::vector<Need>& now);

} // namespace hoanhap::domain
