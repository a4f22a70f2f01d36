// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// What was imposed beside the main penalty. (hình phạt bổ sung)
struct AdditionalPenalty : Record
{
    Uuid personId;
    Uuid legalStatusId;
    QString kind; ///< BLHS Điều 32.2
    std::optional<QDate> fromDate;
    std::optional<QDate> toDate;
    QString bannedOccupation; ///< BLHS Điều 41
    QString note;
};

template <>
struct Fields<AdditionalPenalty>
{
    static constexpr std::string_view entity = "additional_penalty";
    static constexpr auto all = TypedList{
        field("person_id", &AdditionalPenalty::personId),
        field("legal_status_id", &AdditionalPenalty::legalStatusId),
        field("kind", &AdditionalPenalty::kind),
        field("from_date", &AdditionalPenalty::fromDate),
        field("to_date", &AdditionalPenalty::toDate),
        field("banned_occupation", &AdditionalPenalty::bannedOccupation),
        field("note", &AdditionalPenalty::note),
    };
};

} // namespace hoanhap::domain
