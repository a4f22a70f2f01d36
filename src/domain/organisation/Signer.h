// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// Who signs for a unit, with which words above the name. (người ký)
struct Signer : Record
{
    Uuid ofUnitId;
    QString fullName;
    QString title; ///< PHÓ GIÁM ĐỐC
    QString prefix; ///< KT, TM, TL, TUQ, Q or none, or two of them: "TL KT"; Nghị định 30/2020, Điều 13
    QString principalTitle; ///< GIÁM ĐỐC
    QString middleTitle; ///< TRƯỞNG PHÒNG, whose deputy signs by order; only with KT in the second place
    int position = 0;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
};

template <>
struct Fields<Signer>
{
    static constexpr std::string_view entity = "signer";
    static constexpr auto all = TypedList{
        field("of_unit_id", &Signer::ofUnitId),
        field("full_name", &Signer::fullName),
        field("title", &Signer::title),
        field("prefix", &Signer::prefix),
        field("principal_title", &Signer::principalTitle),
        field("middle_title", &Signer::middleTitle),
        field("position", &Signer::position),
        field("valid_from", &Signer::validFrom),
        field("valid_to", &Signer::validTo),
    };
};

} // namespace hoanhap::domain
