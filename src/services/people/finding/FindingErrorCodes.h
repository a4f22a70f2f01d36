// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::errors {

inline constexpr ErrorCode filterNameMissing{"services.filter_name_missing"};
inline constexpr ErrorCode filterOfOther{"services.filter_of_other"};
inline constexpr ErrorCode nobodyChosen{"services.nobody_chosen"};
inline constexpr ErrorCode needKindMissing{"services.need_kind_missing"};

/// What finding people and working on those found may be refused for.
inline constexpr std::array ofFinding{filterNameMissing, filterOfOther, nobodyChosen, needKindMissing};

} // namespace hoanhap::services::errors
