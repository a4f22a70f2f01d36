// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// A phone, or somebody near. (liên hệ)
struct Contact : Record
{
    Uuid personId;
    QString kind; ///< phone, email, relative
    QString name;
    QString relation;
    QString value;
    QString note;
    int position = 0;
};

template <>
struct Fields<Contact>
{
    static constexpr std::string_view entity = "contact";
    static constexpr auto all = TypedList{
        field("person_id", &Contact::personId),
        field("kind", &Contact::kind),
        field("name", &Contact::name),
        field("relation", &Contact::relation),
        field("value", &Contact::value),
        field("note", &Contact::note),
        field("position", &Contact::position),
    };
};

} // namespace hoanhap::domain
