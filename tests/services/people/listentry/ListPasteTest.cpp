// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListPaste.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ListColumn;
using services::ListPaste;

namespace {

QString cell(const ListPaste& paste, size_t row, ListColumn column)
{
    return paste.rows.at(row).texts[static_cast<size_t>(column)].value_or(u"-"_s);
}

} // namespace

TEST_CASE("titles in Vietnamese lead each column to its place, whatever their order", "[services]")
{
    const ListPaste paste = ListPaste::of({{u"STT"_s, u"HỌ VÀ TÊN"_s, u"CCCD"_s, u"Năm sinh"_s, u"Phái"_s,
                                               u"Xã, phường"_s, u"Tội danh"_s, u"Ghi chú"_s},
                                              {u"1"_s, u"Lê Văn An"_s, u"087085000123"_s, u"1985"_s, u"Nam"_s,
                                                  u"Tân Hội"_s, u"Trộm cắp"_s, u"đã cai nghiện"_s}},
        ListColumn::Note);
    REQUIRE(paste.hadHeader);
    REQUIRE(paste.rows.size() == 1);
    CHECK(cell(paste, 0, ListColumn::FullName) == u"Lê Văn An"_s);
    CHECK(cell(paste, 0, ListColumn::IdentityNumber) == u"087085000123"_s);
    CHECK(cell(paste, 0, ListColumn::Birth) == u"1985"_s);
    CHECK(cell(paste, 0, ListColumn::Sex) == u"Nam"_s);
    CHECK(cell(paste, 0, ListColumn::Commune) == u"Tân Hội"_s);
    CHECK(cell(paste, 0, ListColumn::Phone) == u"-"_s);
    CHECK(cell(paste, 0, ListColumn::Note) == u"đã cai nghiện; Tội danh: Trộm cắp"_s);
}

TEST_CASE("without titles cells go on from the current column", "[services]")
{
    const ListPaste paste =
        ListPaste::of({{u"1985"_s, u"087085000123"_s}, {u"1990"_s, u""_s}}, ListColumn::Birth);
    CHECK_FALSE(paste.hadHeader);
    REQUIRE(paste.rows.size() == 2);
    CHECK(cell(paste, 0, ListColumn::FullName) == u"-"_s);
    CHECK(cell(paste, 0, ListColumn::Birth) == u"1985"_s);
    CHECK(cell(paste, 1, ListColumn::IdentityNumber).isEmpty());
    services::ListRow row;
    row.set(ListColumn::FullName, u"Lê Văn An"_s);
    row = ListPaste::laidOver(row, paste.rows[0]);
    CHECK(row.at(ListColumn::FullName) == u"Lê Văn An"_s);
    CHECK(row.at(ListColumn::Birth) == u"1985"_s);
}

TEST_CASE("a row with too few or too many cells is named, and nothing of it is lost", "[services]")
{
    const ListPaste paste = ListPaste::of(
        {{u"Lê Văn An"_s, u""_s, u"Nam"_s}, {u"Trần"_s}, {u"Bé"_s, u""_s, u"Nữ"_s, u"thừa 1"_s, u"thừa 2"_s},
            {u"Võ Văn Tư"_s, u""_s, u"Nam"_s}},
        ListColumn::FullName);
    REQUIRE(paste.rows.size() == 4);
    CHECK_FALSE(paste.rows[0].wrongCountAt);
    CHECK(paste.rows[1].wrongCountAt == ListColumn::OtherNames);
    CHECK(paste.rows[1].cellsCame == 1);
    CHECK(paste.rows[1].cellsExpected == 3);
    CHECK(paste.rows[2].wrongCountAt == ListColumn::Note);
    CHECK(cell(paste, 2, ListColumn::Note) == u"thừa 1; thừa 2"_s);
    CHECK_FALSE(paste.rows[3].wrongCountAt);
}

TEST_CASE("a table wider than the list keeps what does not fit in the note", "[services]")
{
    const QStringList wide(services::listColumnCount + 2, u"x"_s);
    const ListPaste paste = ListPaste::of({wide}, ListColumn::FullName);
    CHECK_FALSE(paste.rows[0].wrongCountAt);
    CHECK(cell(paste, 0, ListColumn::Note) == u"x; x; x"_s);
}

TEST_CASE("people are no titles, and empty rows between them are left out", "[services]")
{
    const ListPaste paste =
        ListPaste::of({{u"Xã"_s, u"Nam"_s}, {u""_s, u""_s}, {u"Tên"_s, u"Nữ"_s}}, ListColumn::FullName);
    CHECK_FALSE(paste.hadHeader);
    CHECK(paste.rows.size() == 2);
    CHECK(ListPaste::of({}, ListColumn::FullName).rows.empty());
}
