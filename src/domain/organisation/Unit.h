// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// An office in the tree of offices; it owns the rows its people enter. (đơn vị)
struct Unit : Record
{
    QString code; ///< stable, unique
    std::optional<Uuid> parentUnitId;
    QString name;
    QString shortName; ///< for lists
    QString kind; ///< catalogue unit-kinds
    QString areaCode; ///< area it works in
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<Uuid> successorUnitId; ///< after a reorganisation
    bool active = true;
};

template <>
struct Fields<Unit>
{
    static constexpr std::string_view entity = "unit";
    static constexpr auto all = TypedList{
        field("code", &Unit::code),
        field("parent_unit_id", &Unit::parentUnitId),
        field("name", &Unit::name),
        field("short_name", &Unit::shortName),
        field("kind", &Unit::kind),
        field("area_code", &Unit::areaCode),
        field("valid_from", &Unit::validFrom),
        field("valid_to", &Unit::validTo),
        field("successor_unit_id", &Unit::successorUnitId),
        field("active", &Unit::active),
    };
};

} // namespace hoanhap::domain
