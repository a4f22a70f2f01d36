// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// What a report is about and looks ahead to.
struct ReportedYears
{
    int reported = 0;
    QDate firstDay; ///< of its period
    int planned = 0; ///< of the period after it, which may be the same
};

/// Years before the report's, left standing from a report before; in what is planned (section next_year)
/// also those before the planned one, and what is compared with another year than the one before. Citations,
/// bounds ("từ năm 2020"), stages and days of the report's period are left alone.
Slips pastYears(const Prose& prose, const std::vector<Citation>& citations, const ReportedYears& years);

} // namespace hoanhap::domain
