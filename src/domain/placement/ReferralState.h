// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// Where a job referral stands.
enum class ReferralState
{
    Referred,
    Interviewed,
    Hired,
    Refused,
    Withdrawn,
    Left
};

template <>
struct Codes<ReferralState>
{
    static constexpr std::array<std::pair<ReferralState, std::string_view>, 6> all{{
        {ReferralState::Referred, "referred"},
        {ReferralState::Interviewed, "interviewed"},
        {ReferralState::Hired, "hired"},
        {ReferralState::Refused, "refused"},
        {ReferralState::Withdrawn, "withdrawn"},
        {ReferralState::Left, "left"},
    }};
};

} // namespace hoanhap::domain
