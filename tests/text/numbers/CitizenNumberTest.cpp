// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/CitizenNumber.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("a twelve-digit number says province, sex and year of birth", "[text]")
{
    const auto man = CitizenNumber::of(u"087 085 001 234");
    REQUIRE(man);
    CHECK(man->provinceName() == u"Đồng Tháp"_s);
    CHECK(CitizenNumber::of(u"087085001234")->birthYear == 1985);
    CHECK_FALSE(man->female);
    const auto girl = CitizenNumber::of(u"001305001234");
    CHECK(girl->birthYear == 2005);
    CHECK(girl->female);
    CHECK_FALSE(CitizenNumber::of(u"08708500123"));
    CHECK_FALSE(CitizenNumber::of(u"08708500123A"));
}

TEST_CASE("zeros that a spreadsheet has dropped are put back", "[text]")
{
    CHECK(repairedCitizenNumber(u"87085001234") == u"087085001234"_s);
    CHECK(repairedCitizenNumber(u"1085001234") == u"001085001234"_s);
    CHECK(repairedCitizenNumber(u"8.7085001234E+10") == u"087085001234"_s);
    CHECK(repairedCitizenNumber(u"8,7085001234e10") == u"087085001234"_s);
}

TEST_CASE("a number that a spreadsheet rounded is known by its look", "[text]")
{
    CHECK(isRoundedNumber(u"8.7E+10"));
    CHECK(isRoundedNumber(u" 8,7085e10 "));
    CHECK_FALSE(isRoundedNumber(u"087085001234"));
    CHECK_FALSE(isRoundedNumber(u"8E"));
    CHECK_FALSE(isRoundedNumber(u"87085001234E+1"));
}

TEST_CASE("digits that are gone are never invented", "[text]")
{
    for (const QString& typed : {u"8.7E+10"_s, u"8.7085E+10"_s, u"87E+9"_s, u"340123456"_s, u"3085001234"_s,
             u"E"_s, u"8.7E"_s, u""_s, u"chưa có"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(repairedCitizenNumber(typed));
    }
}
