// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Which area took over from which. (kế thừa địa giới)
struct AreaSuccession : Record
{
    Uuid fromAreaId;
    Uuid toAreaId;
    std::optional<QDate> since;
    QString note;
};

template <>
struct Fields<AreaSuccession>
{
    static constexpr std::string_view entity = "area_succession";
    static constexpr auto all = TypedList{
        field("from_area_id", &AreaSuccession::fromAreaId),
        field("to_area_id", &AreaSuccession::toAreaId),
        field("since", &AreaSuccession::since),
        field("note", &AreaSuccession::note),
    };
};

} // namespace hoanhap::domain
