// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// Why a reminder cannot be marked so.
namespace hoanhap::services::errors::reminders {

/// A reminder is put off until a day that lies ahead.
inline constexpr ErrorCode dayNotAhead{"reminders.day_not_ahead"};
/// Nobody who works here has that account.
inline constexpr ErrorCode unknownAccount{"reminders.unknown_account"};
/// It goes away when the work is done, not before.
inline constexpr ErrorCode doneByDoing{"reminders.done_by_doing"};

inline constexpr std::array all{dayNotAhead, unknownAccount, doneByDoing};

} // namespace hoanhap::services::errors::reminders
