// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::domain {

/// A person of the register. (người)
struct Person : Record
{
    QString fullName;
    QString otherNames;
    QString sex; ///< catalogue sexes
    text::PartialDate birth; ///< year, month or day
    QString ethnicity; ///< Quyết định 121-TCTK/PPCĐ
    QString nationality;
    QString education;
    QString qualification;
    QString occupation;
    QString health;
    QString familyCircumstances;
    QString helperName; ///< Thông tư 10/2024/TT-BCA
    std::optional<Uuid> sourceDispatchId; ///< dispatch or list it came from
    QString sourceNote;
    bool consent = false; ///< Nghị định 13/2023/NĐ-CP, Điều 28
    std::optional<QDate> closedOn;
    QString closingReason; ///< Thông tư 10/2024/TT-BCA, Điều 14
    bool recordHidden = false; ///< after expungement, BLHS Điều 69
    QString note;
};

template <>
struct Fields<Person>
{
    static constexpr std::string_view entity = "person";
    static constexpr auto all = TypedList{
        field("full_name", &Person::fullName),
        field("other_names", &Person::otherNames),
        field("sex", &Person::sex),
        field("birth", &Person::birth),
        field("ethnicity", &Person::ethnicity),
        field("nationality", &Person::nationality),
        field("education", &Person::education),
        field("qualification", &Person::qualification),
        field("occupation", &Person::occupation),
        field("health", &Person::health),
        field("family_circumstances", &Person::familyCircumstances),
        field("helper_name", &Person::helperName),
        field("source_dispatch_id", &Person::sourceDispatchId),
        field("source_note", &Person::sourceNote),
        field("consent", &Person::consent),
        field("closed_on", &Person::closedOn),
        field("closing_reason", &Person::closingReason),
        field("record_hidden", &Person::recordHidden),
        field("note", &Person::note),
    };
};

} // namespace hoanhap::domain
