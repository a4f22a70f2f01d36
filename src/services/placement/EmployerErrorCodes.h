// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::services::errors {

/// An employer that another row of the register already is; %1 its name.
inline constexpr ErrorCode employerTaxCodeTwice{"employer.tax_code_twice"};
inline constexpr ErrorCode employerNameTwice{"employer.name_twice"};

inline constexpr std::array ofEmployers{employerTaxCodeTwice, employerNameTwice};

} // namespace hoanhap::services::errors
