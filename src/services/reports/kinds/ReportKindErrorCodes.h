// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::errors::kinds {

/// %1 the code that no kind of report has, %2 those there are.
inline constexpr ErrorCode unknownKind{"report_kind.unknown"};
/// A day of the period is missing or lies outside the years a register covers.
inline constexpr ErrorCode noPeriod{"report_kind.no_period"};
/// %1 the first day, %2 the last: it ends before it begins.
inline constexpr ErrorCode periodEndsBeforeItBegins{"report_kind.period_backwards"};

/// %1 the kind that other offices write, %2 those that this one writes.
inline constexpr ErrorCode notOfUnit{"report_kind.not_of_unit"};

/// The kind says Kính gửi and nobody stands there.
inline constexpr ErrorCode noAddressee{"report_kind.no_addressee"};

/// %1 the kind, %2 the period, which is longer or shorter than the kind is written of.
inline constexpr ErrorCode otherPeriod{"report_kind.other_period"};

inline constexpr std::array all{
    unknownKind, noPeriod, periodEndsBeforeItBegins, notOfUnit, noAddressee, otherPeriod};

} // namespace hoanhap::services::errors::kinds
