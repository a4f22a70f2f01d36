// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/reports/checks/ReportFinding.h"

namespace hoanhap::services {

/// Totals in the annexes that are not the sums of their rows or of their columns, as when one of them was
/// changed by hand, or not what the report states elsewhere, as when a unit was entered after its draft was
/// made. `figures` as the report states them.
std::vector<ReportFinding> wrongAnnexTotals(
    const std::vector<AnnexTable>& tables, const std::vector<Figure>& figures);

} // namespace hoanhap::services
