// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// Whether a dispatch came in or went out.
enum class DispatchDirection
{
    In,
    Out
};

template <>
struct Codes<DispatchDirection>
{
    static constexpr std::array<std::pair<DispatchDirection, std::string_view>, 2> all{{
        {DispatchDirection::In, "in"},
        {DispatchDirection::Out, "out"},
    }};
};

} // namespace hoanhap::domain
