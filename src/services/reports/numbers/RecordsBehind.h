// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/numbers/FigureRef.h"

namespace hoanhap::services {

/// The identifiers of the records behind each of `figures`, as NumberBehind lists them one by one: each
/// indicator is read once and what it counts is given out to its cells, so that the whole report costs
/// about what its whole figures cost. Rights: ViewReports and ViewPeople.
Result<std::vector<std::vector<Uuid>>> recordIdsBehind(
    Workspace& workspace, const domain::Report& report, const std::vector<FigureRef>& figures);

} // namespace hoanhap::services
