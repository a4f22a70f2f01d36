// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Parts.h"
#include "domain/placement/Referral.h"

#include <vector>

namespace hoanhap::domain {

/// A referral with everything one form shows and one save stores.
struct ReferralFile
{
    Referral referral;
    std::vector<ReferralEvent> events; ///< oldest first
    std::vector<FollowUp> followUps; ///< in the order they fall due
};

template <>
struct Parts<ReferralFile>
{
    static constexpr auto all = TypedList{&ReferralFile::events, &ReferralFile::followUps};
};

} // namespace hoanhap::domain
