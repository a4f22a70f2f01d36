// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::domain {

/// One of the numbers a person is known by. (giấy tờ tùy thân)
struct IdentityNumber : Record
{
    Uuid personId;
    QString kind; ///< catalogue identity-kinds
    QString number; ///< text: zeros in front count
    text::PartialDate issuedOn;
    QString issuedBy;
    int position = 0;
};

template <>
struct Fields<IdentityNumber>
{
    static constexpr std::string_view entity = "identity_number";
    static constexpr auto all = TypedList{
        field("person_id", &IdentityNumber::personId),
        field("kind", &IdentityNumber::kind),
        field("number", &IdentityNumber::number),
        field("issued_on", &IdentityNumber::issuedOn),
        field("issued_by", &IdentityNumber::issuedBy),
        field("position", &IdentityNumber::position),
    };
};

} // namespace hoanhap::domain
