// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"

namespace hoanhap::domain {

/// How a unit names itself on paper, for a period: letterhead, symbols, layout. (thể thức văn bản của đơn vị)
struct Organisation : Record
{
    Uuid ofUnitId;
    QString name; ///< as in prose
    QString superiorName; ///< Nghị định 30/2020, Phụ lục I, II.2
    QString issuingName; ///< capitals; line breaks as they stand
    QString abbreviation; ///< for the symbol, BC-SLĐTBXH
    QString place; ///< Phụ lục I, II.4
    QString policeName;
    QString presetCode;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    int marginLeft = 3000; ///< hundredths of a millimetre
    int marginRight = 2000; ///< hundredths of a millimetre
    int marginTop = 2000; ///< hundredths of a millimetre
    int marginBottom = 2000; ///< hundredths of a millimetre
    int bodySize = 28; ///< half points
    int firstLineIndent = 1270; ///< hundredths of a millimetre
    int paragraphSpacing = 12; ///< half points
    int lineSpacing = 100; ///< hundredths of single
    int letterheadLeft = 6200; ///< hundredths of a millimetre
    int letterheadRight = 9800; ///< hundredths of a millimetre
    int nationalTitleSize = 26; ///< half points
};

template <>
struct Fields<Organisation>
{
    static constexpr std::string_view entity = "organisation";
    static constexpr auto all = TypedList{
        field("of_unit_id", &Organisation::ofUnitId),
        field("name", &Organisation::name),
        field("superior_name", &Organisation::superiorName),
        field("issuing_name", &Organisation::issuingName),
        field("abbreviation", &Organisation::abbreviation),
        field("place", &Organisation::place),
        field("police_name", &Organisation::policeName),
        field("preset_code", &Organisation::presetCode),
        field("valid_from", &Organisation::validFrom),
        field("valid_to", &Organisation::validTo),
        field("margin_left", &Organisation::marginLeft),
        field("margin_right", &Organisation::marginRight),
        field("margin_top", &Organisation::marginTop),
        field("margin_bottom", &Organisation::marginBottom),
        field("body_size", &Organisation::bodySize),
        field("first_line_indent", &Organisation::firstLineIndent),
        field("paragraph_spacing", &Organisation::paragraphSpacing),
        field("line_spacing", &Organisation::lineSpacing),
        field("letterhead_left", &Organisation::letterheadLeft),
        field("letterhead_right", &Organisation::letterheadRight),
        field("national_title_size", &Organisation::nationalTitleSize),
    };
};

} // namespace hoanhap::domain
