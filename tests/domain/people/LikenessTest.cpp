// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Likeness.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
using Reason = LikenessReason;

namespace {

const QDate likenessDay(2021, 12, 6);

/// A person as a list gives it; parts that the list does not know are left empty.
struct Line
{
    QString name;
    QString birth;
    QString number = {};
    QString commune = {};
    QString phone = {};
    QString sex = u"male"_s;
};

PersonTraits traitsOf(const Line& line)
{
    PersonFile file;
    file.person.fullName = line.name;
    file.person.birth = *text::PartialDate::parse(line.birth, likenessDay);
    file.person.sex = line.sex;
    if (!line.number.isEmpty())
        file.identityNumbers.emplace_back().number = line.number;
    if (!line.commune.isEmpty())
        file.residences.emplace_back().areaCode = line.commune;
    if (!line.phone.isEmpty())
        file.contacts.emplace_back().value = line.phone;
    return PersonTraits::of(file);
}

Likeness compare(const Line& one, const Line& other)
{
    const Likeness likeness = likenessOf(traitsOf(one), traitsOf(other));
    CHECK(likenessOf(traitsOf(other), traitsOf(one)).weight == likeness.weight);
    return likeness;
}

bool says(const Likeness& likeness, Reason reason)
{
    return std::count(likeness.reasons.begin(), likeness.reasons.end(), reason) > 0;
}

struct Pair
{
    Line one, other;
    Reason why;
};
const Pair onePerson[]{
    {{u"Nguyễn Văn Hòa"_s, u"12/3/1985"_s}, {u"Nguyễn Văn Hoà"_s, u"12/3/1985"_s}, Reason::SameName},
    {{u"Nguyễn Văn Hòa"_s, u"1985"_s, {}, u"29900"_s}, {u"NGUYEN VAN HOA"_s, u"1985"_s, {}, u"29900"_s},
        Reason::SameNameOtherMarks},
    {{u"Lý Thị Mỹ"_s, u"1990"_s, {}, u"29900"_s}, {u"Lí Thị Mĩ"_s, u"5/6/1990"_s, {}, u"29900"_s},
        Reason::SameBirthYear},
    {{u"Trần Quốc Đạt"_s, u"4/7/1991"_s}, {u"Trần Quốc Đạt"_s, u"7/4/1991"_s}, Reason::BirthSlip},
    {{u"Trần Quốc Đạt"_s, u"4/7/1991"_s}, {u"Trần Quốc Đật"_s, u"4/7/1991"_s}, Reason::SameBirth},
    {{u"Trần Quốc Đạt"_s, u"4/7/1991"_s}, {u"Trần Quôc Đạtt"_s, u"4/7/1991"_s}, Reason::NameSlip},
    {{u"Lê Minh Khôi"_s, u"4/7/1991"_s}, {u"Khôi Lê Minh"_s, u"4/7/1991"_s}, Reason::SameNameOtherOrder},
    {{u"Lê Minh Khôi"_s, u"1991"_s, u"087091001234"_s}, {u"Lê Minh Khoi"_s, u"1991"_s, u"087091001243"_s},
        Reason::NumberSwap},
    {{u"Lê Minh Khôi"_s, u"1991"_s, u"087091001234"_s}, {u"Lê Minh Khoi"_s, u"1991"_s, u"087091001235"_s},
        Reason::NumberSlip},
    {{u"Lê Minh Khôi"_s, {}, u"087091001234"_s}, {u"Lê Khôi"_s, {}, u"087 091 001 234"_s},
        Reason::SameNumber},
    {{u"Lê Minh Khôi"_s, u"1991"_s, u"087091001234"_s, {}, u"0912345678"_s},
        {u"Lê Minh Khôi"_s, u"1991"_s, u"340123456"_s, {}, u"+84 912.345.678"_s}, Reason::SamePhone},
};
const Pair twoPeople[]{
    {{u"Nguyễn Văn Hòa"_s, u"12/3/1985"_s}, {u"Nguyễn Văn Hòa"_s, u"9/11/1985"_s}, {}},
    {{u"Nguyễn Văn Hòa"_s, u"1985"_s}, {u"Nguyễn Văn Hòa"_s, u"1971"_s}, {}},
    {{u"Nguyễn Văn Hòa"_s, u"1985"_s, u"087085001234"_s}, {u"Nguyễn Văn Hòa"_s, u"1985"_s, u"087085777888"_s},
        {}},
    {{u"Nguyễn Văn Hòa"_s, u"1985"_s, {}, u"29900"_s}, {u"Nguyễn Thị Hoa"_s, u"1985"_s, {}, u"29900"_s}, {}},
    {{u"Trần Quốc Đạt"_s, u"4/7/1991"_s}, {u"Lê Minh Khôi"_s, u"4/7/1991"_s}, {}},
    {{u"Trần Văn Long"_s, u"1991"_s, {}, u"29900"_s, {}, u"male"_s},
        {u"Trần Vân Long"_s, u"1988"_s, {}, u"29900"_s, {}, u"female"_s}, {}},
};

} // namespace

TEST_CASE("one person in two lists is suspected, with the reason", "[domain]")
{
    for (const Pair& pair : onePerson) {
        const Likeness likeness = compare(pair.one, pair.other);
        CAPTURE(pair.one.name.toStdString(), pair.other.name.toStdString(), likeness.weight);
        CHECK(likeness.suspected());
        CHECK(says(likeness, pair.why));
    }
}

TEST_CASE("people who share a name or a year are not taken for one", "[domain]")
{
    for (const Pair& pair : twoPeople) {
        const Likeness likeness = compare(pair.one, pair.other);
        CAPTURE(pair.one.name.toStdString(), pair.other.name.toStdString(), likeness.weight);
        CHECK_FALSE(likeness.suspected());
    }
}

TEST_CASE("a common name with the same year is worth a question, no more", "[domain]")
{
    const Likeness likeness = compare({u"Nguyễn Văn Hòa"_s, u"1985"_s}, {u"Nguyễn Văn Hòa"_s, u"1985"_s});
    CHECK(likeness.possible());
    CHECK_FALSE(likeness.suspected());
    CHECK(likeness.reasons == std::vector{Reason::SameName, Reason::SameBirthYear});
}

TEST_CASE("the first of January may stand for the year alone", "[domain]")
{
    const Line filled{u"Lê Minh Khôi"_s, u"1/1/1991"_s};
    const Line known{u"Lê Minh Khôi"_s, u"4/7/1991"_s};
    CHECK(says(compare(filled, known), Reason::SameBirthYear));
    CHECK(compare(filled, known).suspected());
}

TEST_CASE("nothing known speaks neither for nor against", "[domain]")
{
    CHECK(compare({u"Lê Minh Khôi"_s, {}}, {u"Lê Minh Khôi"_s, u"1991"_s}).weight
        == compare({u"Lê Minh Khôi"_s, u"1991"_s}, {u"Lê Minh Khôi"_s, {}, u"087091001234"_s}).weight);
}
