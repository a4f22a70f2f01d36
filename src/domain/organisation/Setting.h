// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A choice of the office. (thiết lập)
struct Setting : Record
{
    QString key;
    QString value;
};

template <>
struct Fields<Setting>
{
    static constexpr std::string_view entity = "setting";
    static constexpr auto all = TypedList{
        field("key", &Setting::key),
        field("value", &Setting::value),
    };
};

} // namespace hoanhap::domain
