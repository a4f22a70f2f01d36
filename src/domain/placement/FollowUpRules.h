// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/ReferralFile.h"

#include <array>

namespace hoanhap::domain {

/// Months after the start at which the office asks; an employment service must follow those it placed for
/// three months at least (Nghị định 23/2021/NĐ-CP).
inline constexpr std::array followUpMonths{1, 3, 6};

/// Makes the follow-ups that belong to a referral that led to work, moves those not done with the day the
/// work began, and drops those not done that would fall after the work ended or where there is none.
void planFollowUps(ReferralFile& file);

/// What is wrong or doubtful in one follow-up of a referral; fields after `prefix`.
Findings checkFollowUp(
    const FollowUp& followUp, const Referral& referral, QDate today, const QString& prefix = {});

/// The person still had work then.
bool hadWork(const FollowUp& followUp);

} // namespace hoanhap::domain
