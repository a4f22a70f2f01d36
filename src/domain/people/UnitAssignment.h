// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Which unit looks after a person, for a time. (đơn vị phụ trách)
struct UnitAssignment : Record
{
    Uuid personId;
    Uuid assignedUnitId;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString reason;
};

template <>
struct Fields<UnitAssignment>
{
    static constexpr std::string_view entity = "unit_assignment";
    static constexpr auto all = TypedList{
        field("person_id", &UnitAssignment::personId),
        field("assigned_unit_id", &UnitAssignment::assignedUnitId),
        field("valid_from", &UnitAssignment::validFrom),
        field("valid_to", &UnitAssignment::validTo),
        field("reason", &UnitAssignment::reason),
    };
};

} // namespace hoanhap::domain
