// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "foundation/TypedList.h"

#include <string_view>

namespace hoanhap::document::storing {

/// A member of the model and the name it is kept under; names never change.
template <typename Owner, typename Type>
struct Member
{
    std::string_view name;
    Type Owner::*member;
};
template <typename Owner, typename Type>
constexpr Member<Owner, Type> member(std::string_view name, Type Owner::*place)
{
    return {name, place};
}

/// Specialised for every part of the model: `all`, its members.
template <typename Part>
struct Members;

template <>
struct Members<Run>
{
    static constexpr auto all = TypedList{member("text", &Run::text), member("bold", &Run::bold),
        member("italic", &Run::italic), member("figure", &Run::figure), member("pen_room", &Run::penRoom)};
};
template <>
struct Members<Origin>
{
    static constexpr auto all =
        TypedList{member("section", &Origin::section), member("paragraph", &Origin::paragraph)};
};
template <>
struct Members<Heading>
{
    static constexpr auto all = TypedList{
        member("level", &Heading::level), member("number", &Heading::number), member("runs", &Heading::runs)};
};
template <>
struct Members<Paragraph>
{
    static constexpr auto all = TypedList{member("runs", &Paragraph::runs),
        member("origin", &Paragraph::origin), member("centred", &Paragraph::centred)};
};
template <>
struct Members<ListPoint>
{
    static constexpr auto all =
        TypedList{member("runs", &ListPoint::runs), member("origin", &ListPoint::origin)};
};
template <>
struct Members<TableCell>
{
    static constexpr auto all = TypedList{member("runs", &TableCell::runs),
        member("columns", &TableCell::columns), member("alignment", &TableCell::alignment),
        member("rows", &TableCell::rows), member("bold", &TableCell::bold), member("bar", &TableCell::bar),
        member("pale_bar", &TableCell::paleBar)};
};
template <>
struct Members<Table>
{
    static constexpr auto all = TypedList{member("column_widths", &Table::columnWidths),
        member("header", &Table::header), member("rows", &Table::rows),
        member("column_numbers", &Table::columnNumbers), member("totals", &Table::totals),
        member("size", &Table::size), member("keep_together", &Table::keepTogether)};
};
template <>
struct Members<Letterhead>
{
    static constexpr auto all =
        TypedList{member("superior", &Letterhead::superior), member("issuer", &Letterhead::issuer),
            member("number", &Letterhead::number), member("symbol", &Letterhead::symbol),
            member("place", &Letterhead::place), member("day", &Letterhead::day),
            member("month", &Letterhead::month), member("year", &Letterhead::year)};
};
template <>
struct Members<Signature>
{
    static constexpr auto all =
        TypedList{member("offices", &Signature::offices), member("name", &Signature::name)};
};
template <>
struct Members<Annex>
{
    static constexpr auto all = TypedList{member("label", &Annex::label), member("title", &Annex::title),
        member("reference", &Annex::reference), member("orientation", &Annex::orientation),
        member("blocks", &Annex::blocks)};
};
template <>
struct Members<PageSettings>
{
    using P = PageSettings;
    static constexpr auto all = TypedList{member("margin_left", &P::marginLeft),
        member("margin_right", &P::marginRight), member("margin_top", &P::marginTop),
        member("margin_bottom", &P::marginBottom), member("first_line_indent", &P::firstLineIndent),
        member("paragraph_spacing", &P::paragraphSpacing),
        member("line_spacing_percent", &P::lineSpacingPercent), member("letterhead_left", &P::letterheadLeft),
        member("letterhead_right", &P::letterheadRight), member("national_title_size", &P::nationalTitleSize),
        member("motto_size", &P::mottoSize), member("agency_size", &P::agencySize),
        member("symbol_size", &P::symbolSize), member("date_size", &P::dateSize),
        member("about_size", &P::aboutSize), member("subject_size", &P::subjectSize),
        member("body_size", &P::bodySize), member("signature_size", &P::signatureSize),
        member("recipients_title_size", &P::recipientsTitleSize),
        member("recipients_size", &P::recipientsSize), member("table_size", &P::tableSize),
        member("annex_size", &P::annexSize), member("page_number_size", &P::pageNumberSize),
        member("signature_room", &P::signatureRoom)};
};
template <>
struct Members<OfficialDocument>
{
    using D = OfficialDocument;
    static constexpr auto all =
        TypedList{member("letterhead", &D::letterhead), member("orientation", &D::orientation),
            member("kind", &D::kind), member("subject", &D::subject), member("addressees", &D::addressees),
            member("blocks", &D::blocks), member("signature", &D::signature),
            member("recipients", &D::recipients), member("annexes", &D::annexes), member("page", &D::page),
            member("draft_mark", &D::draftMark), member("created_at", &D::createdAt)};
};

} // namespace hoanhap::document::storing
