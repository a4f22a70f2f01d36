// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What stands in the way of changing a list of choice, and what is found in none.
namespace hoanhap::services::catalogueerrors {

inline constexpr ErrorCode labelMissing{"catalogue.label_missing"};
/// %1 the entry that is called so, in use or not.
inline constexpr ErrorCode labelTwice{"catalogue.label_twice"};
/// %1 the most letters.
inline constexpr ErrorCode labelTooLong{"catalogue.label_too_long"};
/// The program's own rules name every entry.
inline constexpr ErrorCode fixed{"catalogue.fixed"};
/// A form could not be filled in any more.
inline constexpr ErrorCode lastInUse{"catalogue.last_in_use"};

/// %1 what is typed, %2 the nearest names.
inline constexpr ErrorCode areaNotFound{"residence.area_not_found"};

inline constexpr std::array all{labelMissing, labelTwice, labelTooLong, fixed, lastInUse, areaNotFound};

} // namespace hoanhap::services::catalogueerrors
