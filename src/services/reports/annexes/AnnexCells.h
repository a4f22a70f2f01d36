// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The numbers of an annex as the register counts them now, each with the figure it states.
struct AnnexValue
{
    FigureRef figure;
    qint64 value = 0;
    bool total = false; ///< in the last row
};

enum class ColumnsBeside
{
    LeftOut,
    TakenIn ///< last year's numbers and those of the plan; the charts with them
};

/// Of all annexes that the report carries; a figure that stands in two of them comes once. Cells of whole
/// figures, which the text states too, and cells of which nothing is known are left out.
Result<std::vector<AnnexValue>> annexValues(
    Workspace& workspace, const domain::Report& report, ColumnsBeside beside = ColumnsBeside::LeftOut);

} // namespace hoanhap::services
