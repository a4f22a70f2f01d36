// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/checks/ReportFinding.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Totals in the annexes by unit that are not the sums of their rows or of their columns, as when one of them
/// was changed by hand. Only then is anything counted here.
std::vector<ReportFinding> wrongAnnexTotals(Workspace& workspace, const domain::Report& report);

} // namespace hoanhap::services
