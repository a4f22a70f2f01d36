// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/annexes/AnnexTable.h"
#include "services/reports/checks/ReportFinding.h"

namespace hoanhap::services {

/// Totals in the annexes by unit that are not the sums of their rows or of their columns, as when one of them
/// was changed by hand.
std::vector<ReportFinding> wrongAnnexTotals(const std::vector<AnnexTable>& tables);

} // namespace hoanhap::services
