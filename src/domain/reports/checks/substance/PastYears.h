// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/reading/Citations.h"

namespace hoanhap::domain {

/// The year before the report's, left standing from the report before; and in what is planned for the next
/// year (section next_year) the report's own. Citations, comparisons ("so với năm 2020", "cùng kỳ", "giai
/// đoạn") and days of the report's period (`firstDay`) are left alone.
Slips pastYears(const Prose& prose, const std::vector<Citation>& citations, int year, QDate firstDay);

} // namespace hoanhap::domain
