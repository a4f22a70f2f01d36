// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// What is known of a figure that a unit owes: silence is not zero.
enum class FigureState
{
    Awaited,
    Received,
    ReceivedZero,
    Corrected
};

template <>
struct Codes<FigureState>
{
    static constexpr std::array<std::pair<FigureState, std::string_view>, 4> all{{
        {FigureState::Awaited, "awaited"},
        {FigureState::Received, "received"},
        {FigureState::ReceivedZero, "received_zero"},
        {FigureState::Corrected, "corrected"},
    }};
};

} // namespace hoanhap::domain
