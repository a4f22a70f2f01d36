// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What is to be looked at in prose taken over, beside CheckErrorCodes.h.
namespace hoanhap::domain::errors::carrying {

/// %1 number and symbol of a dispatch of the period before, for which no other came.
inline constexpr ErrorCode referenceUnchecked{"report.reference_unchecked"};

inline constexpr std::array all{referenceUnchecked};

} // namespace hoanhap::domain::errors::carrying
