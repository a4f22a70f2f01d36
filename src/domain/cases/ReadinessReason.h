// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Why somebody declined or is not able. (lý do chưa sẵn sàng)
struct ReadinessReason : Record
{
    Uuid personId;
    Uuid readinessId;
    QString reason; ///< catalogue decline-reasons
};

template <>
struct Fields<ReadinessReason>
{
    static constexpr std::string_view entity = "readiness_reason";
    static constexpr auto all = TypedList{
        field("person_id", &ReadinessReason::personId),
        field("readiness_id", &ReadinessReason::readinessId),
        field("reason", &ReadinessReason::reason),
    };
};

} // namespace hoanhap::domain
