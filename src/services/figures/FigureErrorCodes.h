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

inline constexpr std::array all{
    unknownIndicator, breakdownNotPermitted, unknownUnit, notACount, countedByRegister, sourceMissing};

} // namespace hoanhap::services::figureerrors
