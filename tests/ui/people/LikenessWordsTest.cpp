// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/LikenessWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

services::SeenPerson hoa(const QString& birth, const QString& number, QTime enteredAt = {8, 5})
{
    services::SeenPerson person;
    person.withinScope = true;
    person.fullName = u"Nguyễn Văn Hòa"_s;
    person.birth = birth;
    person.number = number;
    person.unitName = u"Sở"_s;
    person.enteredAt = QDateTime(QDate(2021, 3, 1), enteredAt);
    return person;
}

} // namespace

TEST_CASE(
    "two records of one name are told apart by what differs first: birth, number, when they were entered",
    "[ui][people]")
{
    const auto byBirth = ui::toldApart(hoa(u"1985"_s, {}), hoa(u"1985-03-12"_s, {}));
    CHECK(byBirth.first == u"Hòa, 1985"_s);
    CHECK(byBirth.second == u"Hòa, 12/3/1985"_s);
    const auto byNumber = ui::toldApart(hoa({}, u"087085000123"_s), hoa(u"1985"_s, u"340123456"_s));
    CHECK(byNumber.first == u"Hòa, 087085000123"_s);
    CHECK(byNumber.second == u"Hòa, 340123456"_s);
    const auto byEntry = ui::toldApart(hoa(u"1985"_s, {}), hoa(u"1985"_s, {}, QTime(14, 30)));
    CHECK(byEntry.first.contains(u"08:05"_s));
    CHECK(byEntry.second.contains(u"14:30"_s));
}

TEST_CASE("a record in words bears birth, number and unit", "[ui][people]")
{
    const QString words = ui::seenRecordInWords(hoa(u"1985"_s, u"340123456"_s));
    CHECK(words.startsWith(u"Nguyễn Văn Hòa, 1985, 340123456"_s));
    CHECK(words.endsWith(u"Sở"_s));
}

TEST_CASE("digits that changed places are not called one digit that differs", "[ui][people]")
{
    CHECK(ui::likenessInWords({domain::LikenessReason::NumberSwap})
        != ui::likenessInWords({domain::LikenessReason::NumberSlip}));
}
