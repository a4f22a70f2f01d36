// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A template an office made its own. (mẫu báo cáo của đơn vị)
struct OfficeTemplate : Record
{
    QString kind;
    QString name;
    int version = 0;
    QString body;
    bool active = true;
};

template <>
struct Fields<OfficeTemplate>
{
    static constexpr std::string_view entity = "office_template";
    static constexpr auto all = TypedList{
        field("kind", &OfficeTemplate::kind),
        field("name", &OfficeTemplate::name),
        field("version", &OfficeTemplate::version),
        field("body", &OfficeTemplate::body),
        field("active", &OfficeTemplate::active),
    };
};

} // namespace hoanhap::domain
