// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names/PersonName.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("a full name is taken apart into family name, middle names and given name", "[text]")
{
    const PersonName name = PersonName::of(u"  Nguyễn  Thị Minh\tTuyết ");
    CHECK(name.family == u"Nguyễn"_s);
    CHECK(name.middle == u"Thị Minh"_s);
    CHECK(name.given == u"Tuyết"_s);
    const PersonName two = PersonName::of(u"Lê Tám");
    CHECK(two.family == u"Lê"_s);
    CHECK(two.middle.isEmpty());
    CHECK(two.given == u"Tám"_s);
}

TEST_CASE("a name of one word is a given name, and no name has no parts", "[text]")
{
    CHECK(PersonName::of(u"Tám").given == u"Tám"_s);
    CHECK(PersonName::of(u"Tám").family.isEmpty());
    CHECK(PersonName::of(u" \u00A0 ").given.isEmpty());
}

TEST_CASE("a name in capitals is offered as it is written in papers", "[text]")
{
    CHECK(toTitleCase(u"NGUYỄN VĂN ĐỨC") == u"Nguyễn Văn Đức"_s);
    CHECK(toTitleCase(u"Y BLÔK NIÊ-KDĂM") == u"Y Blôk Niê-Kdăm"_s);
    CHECK(toTitleCase(u"ỐC THỊ ÚT") == u"Ốc Thị Út"_s);
    const QString decomposed = u"ĐỖ THỊ ỔN"_s.normalized(QString::NormalizationForm_D);
    CHECK(toTitleCase(decomposed).normalized(QString::NormalizationForm_C) == u"Đỗ Thị Ổn"_s);
}

TEST_CASE("only names with capitals and no small letter are in capitals", "[text]")
{
    for (const QString& name : {u"NGUYỄN VĂN ĐỨC"_s, u"LÊ TÁM 2"_s, u"ĐỖ សុខ AN"_s})
        CHECK(isAllCapitals(name));
    // The letters of Khmer have no capitals; one letter alone tells nothing.
    for (const QString& name : {u"Nguyễn Văn Đức"_s, u"សុខ ដារា"_s, u"A"_s, u"123"_s, u""_s, u"LÊ Tám"_s})
        CHECK_FALSE(isAllCapitals(name));
}
