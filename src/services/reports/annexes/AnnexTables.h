// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/annexes/AnnexFacts.h"
#include "services/reports/annexes/AnnexTable.h"

namespace hoanhap::services {

// The tables of the annexes, out of facts alone. Rows add up to the total, parts to what they part.

/// I: what was managed and done in each unit.
AnnexTable unitTable(const AnnexFacts& facts);
/// II: the vocational classes, each a line.
AnnexTable classTable(const AnnexFacts& facts);
/// III: counselling, referral and following up in each unit.
AnnexTable placementTable(const AnnexFacts& facts);
/// IV: against last year and the plan; with a column of what will have been reached where that was typed.
AnnexTable comparisonTable(const AnnexFacts& facts);
/// V: charts for the leadership, of the same figures as those of the first page.
AnnexTable chartTable(const AnnexFacts& facts);

} // namespace hoanhap::services
