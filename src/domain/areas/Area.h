// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A province, district or commune in the time it stood. (đơn vị hành chính)
struct Area : Record
{
    QString code; ///< of the General Statistics Office
    QString name; ///< with its kind: Phường 1
    QString level; ///< province, district, commune
    std::optional<Uuid> parentAreaId;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    QString source;
};

template <>
struct Fields<Area>
{
    static constexpr std::string_view entity = "area";
    static constexpr auto all = TypedList{
        field("code", &Area::code),
        field("name", &Area::name),
        field("level", &Area::level),
        field("parent_area_id", &Area::parentAreaId),
        field("valid_from", &Area::validFrom),
        field("valid_to", &Area::validTo),
        field("source", &Area::source),
    };
};

} // namespace hoanhap::domain
