// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::spreadsheet::errors {

/// %1 the most rows a sheet holds.
inline constexpr ErrorCode tooManyRows{"spreadsheet.too_many_rows"};
/// %1 the row, counted from 1, %2 its column's title.
inline constexpr ErrorCode textTooLong{"spreadsheet.text_too_long"};

inline constexpr std::array all{tooManyRows, textTooLong};

} // namespace hoanhap::spreadsheet::errors
