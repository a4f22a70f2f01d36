// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::text::errors {

inline constexpr ErrorCode controlCharacter{"text.control_character"};
inline constexpr ErrorCode brokenCharacter{"text.broken_character"};
inline constexpr ErrorCode tooLong{"text.too_long"};
inline constexpr ErrorCode dateUnreadable{"text.date_unreadable"};
inline constexpr ErrorCode dateImpossible{"text.date_impossible"};
inline constexpr ErrorCode dayMissing{"text.day_missing"};
inline constexpr ErrorCode numberUnreadable{"text.number_unreadable"};
inline constexpr ErrorCode yearUnreadable{"text.year_unreadable"};
/// A number with a part behind the comma, where whole ones are kept.
inline constexpr ErrorCode numberNotWhole{"text.number_not_whole"};
inline constexpr ErrorCode numberMissing{"text.number_missing"};
inline constexpr ErrorCode numberTooGreat{"text.number_too_great"};

inline constexpr std::array all{controlCharacter, brokenCharacter, tooLong, dateUnreadable, dateImpossible,
    dayMissing, numberUnreadable, yearUnreadable, numberNotWhole, numberMissing, numberTooGreat};

} // namespace hoanhap::text::errors
