// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A value to choose from; an office may add, rename and retire, never delete. (mục danh mục)
struct CatalogueEntry : Record
{
    QString catalogue;
    QString code;
    QString label;
    bool active = true;
    int position = 0;
    QString parentCode;
    QString attributes; ///< JSON
    QString lawSource;
};

template <>
struct Fields<CatalogueEntry>
{
    static constexpr std::string_view entity = "catalogue_entry";
    static constexpr auto all = TypedList{
        field("catalogue", &CatalogueEntry::catalogue),
        field("code", &CatalogueEntry::code),
        field("label", &CatalogueEntry::label),
        field("active", &CatalogueEntry::active),
        field("position", &CatalogueEntry::position),
        field("parent_code", &CatalogueEntry::parentCode),
        field("attributes", &CatalogueEntry::attributes),
        field("law_source", &CatalogueEntry::lawSource),
    };
};

} // namespace hoanhap::domain
