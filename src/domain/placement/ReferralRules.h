// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/Employer.h"
#include "domain/placement/ReferralFile.h"

namespace hoanhap::domain {

/// Normalises the texts of a referral and says what is wrong or doubtful in it.
Findings checkReferral(Referral& referral, QDate today);

/// The same with its events and follow-ups.
Findings checkReferralFile(ReferralFile& file, QDate today);

/// What is doubtful about referring to that vacancy, where `hired` others work already.
Findings checkReferralTo(const Vacancy& vacancy, const Referral& referral, int hired);

/// Notes the step that `now` took since `before`, unless it is noted already, with the day it tells of
/// itself or else `today`.
void noteStep(const Referral& before, ReferralFile& now, QDate today);

} // namespace hoanhap::domain
