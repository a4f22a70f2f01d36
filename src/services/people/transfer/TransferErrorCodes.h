// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::transfers::errors {

/// Neither another unit nor another commune is named.
inline constexpr ErrorCode nowhere{"transfer.nowhere"};
inline constexpr ErrorCode unitUnknown{"transfer.unit_unknown"};
/// Every unit of the register has ended: a warning, the commune can still change. %1 today.
inline constexpr ErrorCode noUnitLeft{"transfer.no_unit_left"};
inline constexpr ErrorCode dayMissing{"transfer.day_missing"};
/// %1 today.
inline constexpr ErrorCode dayAhead{"transfer.day_ahead"};
/// %1 the person, %2 the day of the transfer before.
inline constexpr ErrorCode beforeLast{"transfer.before_last"};
/// %1 the person, %2 since when the residence is entered that would begin later.
inline constexpr ErrorCode beforeResidence{"transfer.before_residence"};
/// %1 the person, %2 the birth.
inline constexpr ErrorCode beforeBirth{"transfer.before_birth"};

inline constexpr std::array all{
    nowhere, unitUnknown, noUnitLeft, dayMissing, dayAhead, beforeLast, beforeResidence, beforeBirth};

} // namespace hoanhap::services::transfers::errors
