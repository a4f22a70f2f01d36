// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Numbers.h"

#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("amounts are read with and without points and their unit", "[text]")
{
    CHECK(wholeNumberIn(u"1234567") == 1'234'567);
    CHECK(wholeNumberIn(u" 1.234.567 đồng ") == 1'234'567);
    CHECK(wholeNumberIn(u"1 234 567") == 1'234'567);
    CHECK(wholeNumberIn(u"1\u00a0234\u00a0567") == 1'234'567);
    CHECK(wholeNumberIn(u"1\u202f234  567\tđồng") == 1'234'567);
    CHECK(wholeNumberIn(u"20 người") == 20);
    for (const QString& typed : {u"12.5"_s, u"1.2345"_s, u"1234.567"_s, u"12,5"_s, u"-3"_s, u""_s, u"đồng"_s,
             u"1..000"_s, u"99999999999999999999"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(wholeNumberIn(typed));
    }
}

TEST_CASE("numbers are written with points, and a comma before decimals", "[text]")
{
    CHECK(grouped(1'234'567) == u"1.234.567"_s);
    CHECK(grouped(qint64(-1'000)) == u"-1.000"_s);
    CHECK(grouped(1234.56, 1) == u"1.234,6"_s);
    CHECK(grouped(-0.04, 1) == u"0,0"_s);
    CHECK(percent(93.94, 1) == u"93,9%"_s);
}

TEST_CASE("counts under ten carry a zero in prose", "[text]")
{
    CHECK(countInProse(1) == u"01"_s);
    CHECK(countInProse(9) == u"09"_s);
    CHECK(countInProse(10) == u"10"_s);
    CHECK(countInProse(0) == u"00"_s);
}

TEST_CASE("amounts are spelt as a treasurer writes them", "[text]")
{
    CHECK(inWords(21) == u"hai mươi mốt"_s);
    CHECK(inWords(15) == u"mười lăm"_s);
    CHECK(inWords(104) == u"một trăm lẻ bốn"_s);
    CHECK(inWords(104, {.southern = false}) == u"một trăm linh bốn"_s);
    CHECK(inWords(30'000) == u"ba mươi ngàn"_s);
    CHECK(inWords(30'000, {.southern = false}) == u"ba mươi nghìn"_s);
    CHECK(inWords(1'234'000'000'000) == u"một ngàn hai trăm ba mươi tư tỷ"_s);
    CHECK(inWords(2'000'000'000'000) == u"hai ngàn tỷ"_s);
    CHECK(inWords(1'000'000'000'000'000'000) == u"một tỷ tỷ"_s);
    CHECK(inWords(std::numeric_limits<qint64>::min()).startsWith(u"âm chín tỷ"));
}

TEST_CASE("list points skip the letters that Vietnamese lists skip", "[text]")
{
    const QStringList first{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"đ"_s, u"e"_s, u"g"_s, u"h"_s, u"i"_s, u"k"_s};
    for (int i = 0; i < first.size(); ++i)
        CHECK(pointLetter(i) == first[i]);
    CHECK(roman(1994) == u"MCMXCIV"_s);
}
