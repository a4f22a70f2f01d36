// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/WorkSituation.h"
#include "domain/placement/ReferralFile.h"

namespace hoanhap::domain {

/// What a referral tells of how its person works: from the day of hiring on, from each follow-up and from
/// the day the work ended, by day; without a person and an end. At its beginning work under a contract in
/// writing counts as stable, other work as unstable, until a follow-up says more.
std::vector<WorkSituation> workTold(const ReferralFile& file);

/// Both tell the same from the same day on.
bool tellSameWork(const WorkSituation& one, const WorkSituation& other);

} // namespace hoanhap::domain
