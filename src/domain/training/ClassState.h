// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// Where a class stands.
enum class ClassState
{
    Planned,
    Open,
    Completed,
    Cancelled
};

template <>
struct Codes<ClassState>
{
    static constexpr std::array<std::pair<ClassState, std::string_view>, 4> all{{
        {ClassState::Planned, "planned"},
        {ClassState::Open, "open"},
        {ClassState::Completed, "completed"},
        {ClassState::Cancelled, "cancelled"},
    }};
};

} // namespace hoanhap::domain
