// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/plan/ReportedFigure.h"

#include <optional>
#include <vector>

namespace hoanhap::services {

/// What one unit told of one indicator for a period, be it for just these days or in parts: half-years,
/// quarters, months.
struct ReportedTelling
{
    domain::ReportedFigure stands; ///< as if it had been reported for just the period
    std::vector<domain::ReportedFigure> rows; ///< that it is made of; their values add up to it
    bool inParts = false; ///< every part is told, but they do not add up to the period
};

/// A report for just the period goes before its parts. A stock is what stood on the last day, whoever
/// reported it for however long. Flows of parts that follow each other without a gap add up, but for people:
/// somebody may be counted in two quarters, so that the year's number is awaited still. `told` is what the
/// unit reported within the period; nothing where that does not make up the period.
std::optional<ReportedTelling> tellingOf(const domain::Indicator& indicator,
    const domain::FigurePeriod& period, std::vector<domain::ReportedFigure> told);

} // namespace hoanhap::services
