// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// What an office does for people and logs under a task of the plan; stored in PlanTask::defaultFor.
enum class ActKind
{
    Training,
    Outreach,
    Placement,
    Loan
};

template <>
struct Codes<ActKind>
{
    static constexpr std::array<std::pair<ActKind, std::string_view>, 4> all{{
        {ActKind::Training, "training"},
        {ActKind::Outreach, "outreach"},
        {ActKind::Placement, "placement"},
        {ActKind::Loan, "loan"},
    }};
};

} // namespace hoanhap::domain
