// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// From draft to issue; only forward, going back makes a new version.
enum class ReportState
{
    Draft,
    Submitted,
    Signed,
    Issued
};

template <>
struct Codes<ReportState>
{
    static constexpr std::array<std::pair<ReportState, std::string_view>, 4> all{{
        {ReportState::Draft, "draft"},
        {ReportState::Submitted, "submitted"},
        {ReportState::Signed, "signed"},
        {ReportState::Issued, "issued"},
    }};
};

} // namespace hoanhap::domain
