// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// Where a learner stands in a class.
enum class EnrolmentState
{
    Enrolled,
    Completed,
    Dropped
};

template <>
struct Codes<EnrolmentState>
{
    static constexpr std::array<std::pair<EnrolmentState, std::string_view>, 3> all{{
        {EnrolmentState::Enrolled, "enrolled"},
        {EnrolmentState::Completed, "completed"},
        {EnrolmentState::Dropped, "dropped"},
    }};
};

} // namespace hoanhap::domain
