// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// How far a need is met.
enum class NeedState
{
    Open,
    BeingMet,
    Met,
    Declined
};

template <>
struct Codes<NeedState>
{
    static constexpr std::array<std::pair<NeedState, std::string_view>, 4> all{{
        {NeedState::Open, "open"},
        {NeedState::BeingMet, "being_met"},
        {NeedState::Met, "met"},
        {NeedState::Declined, "declined"},
    }};
};

} // namespace hoanhap::domain
