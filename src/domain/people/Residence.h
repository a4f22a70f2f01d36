// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Where a person lives or is registered, for a time. (nơi cư trú)
struct Residence : Record
{
    Uuid personId;
    QString kind; ///< permanent, present, return
    QString areaCode; ///< code and period
    QString hamlet;
    QString address;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
};

template <>
struct Fields<Residence>
{
    static constexpr std::string_view entity = "residence";
    static constexpr auto all = TypedList{
        field("person_id", &Residence::personId),
        field("kind", &Residence::kind),
        field("area_code", &Residence::areaCode),
        field("hamlet", &Residence::hamlet),
        field("address", &Residence::address),
        field("valid_from", &Residence::validFrom),
        field("valid_to", &Residence::validTo),
    };
};

} // namespace hoanhap::domain
