// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/placement/Referral.h"

namespace hoanhap::domain {

/// Normalises the texts of a referral and says what is wrong or doubtful in it.
Findings checkReferral(Referral& referral, QDate today);

} // namespace hoanhap::domain
