// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What stands in the way of taking the last change back.
namespace hoanhap::services::undo::errors {

inline constexpr ErrorCode nothingToTakeBack{"undo.nothing_to_take_back"};
/// Merges, reports and accounts are taken back at their own place, a loaded file by a backup.
inline constexpr ErrorCode ownWayBack{"undo.own_way_back"};
/// %1 what the record is called.
inline constexpr ErrorCode changedSince{"undo.changed_since"};

inline constexpr std::array all{nothingToTakeBack, ownWayBack, changedSince};

} // namespace hoanhap::services::undo::errors
