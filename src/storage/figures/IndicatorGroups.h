// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/figures/IndicatorQuery.h"

namespace hoanhap::storage {

// The catalogue of indicators, group by group; indicatorQueries() puts them together.
std::vector<IndicatorQuery> peopleIndicators();
std::vector<IndicatorQuery> needIndicators();
std::vector<IndicatorQuery> counsellingIndicators();
std::vector<IndicatorQuery> trainingIndicators();
std::vector<IndicatorQuery> placementIndicators();

/// Breakdowns that every indicator in people permits.
std::vector<domain::Breakdown> personBreakdowns();
/// Breakdowns of what was done for somebody.
std::vector<domain::Breakdown> actBreakdowns();
/// The same records from the first day of the plan on, under another key.
IndicatorQuery sincePlanBegan(IndicatorQuery flow, const QString& key);

} // namespace hoanhap::storage
