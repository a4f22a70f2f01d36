// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

/// What a standing under penal law forbids, and what about it looks wrong. All of them warn.
namespace hoanhap::domain::errors::cases {

/// %1 the occupation, %2 until when.
inline constexpr ErrorCode occupationBanned{"case.occupation_banned"};
/// A ban stands and nobody wrote down on what; %1 until when.
inline constexpr ErrorCode occupationBanUnnamed{"case.occupation_ban_unnamed"};
/// %1 until when.
inline constexpr ErrorCode residenceBanned{"case.residence_banned"};
inline constexpr ErrorCode boundToLocality{"case.bound_to_locality"};
inline constexpr ErrorCode stateServiceBarred{"case.state_service_barred"};

inline constexpr std::array bars{
    occupationBanned, occupationBanUnnamed, residenceBanned, boundToLocality, stateServiceBarred};

} // namespace hoanhap::domain::errors::cases
