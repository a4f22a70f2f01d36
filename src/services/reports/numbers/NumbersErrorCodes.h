// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong with a figure of a report that somebody changes.
namespace hoanhap::services::errors::numbers {

/// A figure that is changed by hand asks for a note why.
inline constexpr ErrorCode noteMissing{"report_numbers.note_missing"};
inline constexpr ErrorCode lessThanNothing{"report_numbers.less_than_nothing"};
/// %1 the figure.
inline constexpr ErrorCode notOverruled{"report_numbers.not_overruled"};

/// %1 what is expected, %2 what the report states already.
inline constexpr ErrorCode estimateBelowStated{"report_numbers.estimate_below_stated"};

inline constexpr std::array all{noteMissing, lessThanNothing, notOverruled, estimateBelowStated};

} // namespace hoanhap::services::errors::numbers
