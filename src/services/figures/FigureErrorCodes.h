// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong with what was asked of the figures, and with figures that units reported.
namespace hoanhap::services::figureerrors {

/// %1 what was asked for.
inline constexpr ErrorCode unknownIndicator{"figures.unknown_indicator"};
/// %1 the indicator, %2 the breakdown.
inline constexpr ErrorCode breakdownNotPermitted{"figures.breakdown_not_permitted"};
/// %1 the code of the unit.
inline constexpr ErrorCode unknownUnit{"figures.unknown_unit"};
/// %1 what was typed.
inline constexpr ErrorCode notACount{"figures.not_a_count"};
/// %1 what the register counts for the unit itself.
inline constexpr ErrorCode countedByRegister{"figures.counted_by_register"};
/// A received figure without the dispatch it stands in.
inline constexpr ErrorCode sourceMissing{"figures.source_missing"};
/// %1 and %2 first and last day of the other period.
inline constexpr ErrorCode periodOverlaps{"figures.period_overlaps"};
/// People counted of a part of others, %1 the greater one's value.
inline constexpr ErrorCode moreThanManaged{"figures.more_than_managed"};

inline constexpr std::array all{unknownIndicator, breakdownNotPermitted, unknownUnit, notACount,
    countedByRegister, sourceMissing, periodOverlaps, moreThanManaged};

} // namespace hoanhap::services::figureerrors
