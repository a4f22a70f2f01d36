// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is wrong with a JSON text that is well formed.
namespace hoanhap::services::json::errors {

/// %1 line, %2 column of the second one.
inline constexpr ErrorCode keyTwice{"services.json_key_twice"};

/// %1 where, %2 the field that has to be there.
inline constexpr ErrorCode missingField{"services.json_missing_field"};

inline constexpr std::array all{keyTwice, missingField};

} // namespace hoanhap::services::json::errors
