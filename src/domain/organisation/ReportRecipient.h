// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// One line of the recipients of a unit's reports. (nơi nhận)
struct ReportRecipient : Record
{
    Uuid ofUnitId;
    int position = 0;
    QString line; ///< without the dash
};

template <>
struct Fields<ReportRecipient>
{
    static constexpr std::string_view entity = "report_recipient";
    static constexpr auto all = TypedList{
        field("of_unit_id", &ReportRecipient::ofUnitId),
        field("position", &ReportRecipient::position),
        field("line", &ReportRecipient::line),
    };
};

} // namespace hoanhap::domain
