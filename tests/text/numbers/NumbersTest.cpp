// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/numbers/Numbers.h"

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
    CHECK(wholeNumberIn(u"5.000.000đ/tháng") == 5'000'000);
    CHECK(wholeNumberIn(u"500.000 VNĐ") == 500'000);
    for (const QString& typed : {u"12.5"_s, u"1.2345"_s, u"1234.567"_s, u"12,5"_s, u"-3"_s, u""_s, u"đồng"_s,
             u"1..000"_s, u"99999999999999999999"_s, u"12 triệu"_s, u"12 triệu đồng"_s, u"12tr5"_s, u"1 tỷ"_s,
             u"500k"_s, u"3 nghìn"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(wholeNumberIn(typed));
    }
}

TEST_CASE("a number with letters behind that are no unit is no number", "[text]")
{
    for (const QString& typed : {u"40000000Thao"_s, u"40abc"_s, u"41abc"_s, u"36x"_s, u"40000000 m"_s,
             u"2 anh Hai"_s, u"40 đồng Thao"_s, u"5đ6"_s}) {
        INFO(typed.toStdString());
        CHECK_FALSE(wholeNumberIn(typed));
    }
}

TEST_CASE("numbers are written with points, and a comma before decimals", "[text]")
{
    CHECK(grouped(1'234'567) == u"1.234.567"_s);
    CHECK(grouped(qint64(-1'000)) == u"-1.000"_s);
    CHECK(grouped(std::numeric_limits<qint64>::min()) == u"-9.223.372.036.854.775.808"_s);
    CHECK(grouped(qint64(-100)) == u"-100"_s);
    CHECK(grouped(1234.56, 1) == u"1.234,6"_s);
    CHECK(grouped(-1e21, 0) == u"-1.000.000.000.000.000.000.000"_s);
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

TEST_CASE("every amount has its words, as they are read aloud", "[text]")
{
    const std::vector<std::pair<qint64, QString>> table{{0, u"không"_s}, {1, u"một"_s}, {5, u"năm"_s},
        {10, u"mười"_s}, {11, u"mười một"_s}, {14, u"mười bốn"_s}, {20, u"hai mươi"_s},
        {24, u"hai mươi tư"_s}, {25, u"hai mươi lăm"_s}, {31, u"ba mươi mốt"_s}, {100, u"một trăm"_s},
        {101, u"một trăm lẻ một"_s}, {110, u"một trăm mười"_s}, {115, u"một trăm mười lăm"_s},
        {555, u"năm trăm năm mươi lăm"_s}, {1'000, u"một ngàn"_s}, {1'005, u"một ngàn không trăm lẻ năm"_s},
        {1'050, u"một ngàn không trăm năm mươi"_s}, {21'000, u"hai mươi mốt ngàn"_s},
        {200'000, u"hai trăm ngàn"_s}, {1'000'000, u"một triệu"_s},
        {1'001'000, u"một triệu không trăm lẻ một ngàn"_s},
        {12'345'678, u"mười hai triệu ba trăm bốn mươi lăm ngàn sáu trăm bảy mươi tám"_s},
        {1'000'000'000, u"một tỷ"_s}, {1'000'000'001, u"một tỷ không trăm lẻ một"_s}};
    for (const auto& [number, words] : table) {
        INFO(number);
        CHECK(inWords(number) == words);
    }
    CHECK(moneyInWords(2'100'000) == u"Hai triệu một trăm ngàn đồng"_s);
    CHECK(moneyInWords(0) == u"Không đồng"_s);
}

TEST_CASE("list points skip the letters that Vietnamese lists skip", "[text]")
{
    const QString letters = u"a b c d đ e g h i k l m n o p q r s t u v x y aa ab ac ad ađ"_s;
    int position = 0;
    for (const QString& letter : letters.split(u' '))
        CHECK(pointLetter(position++) == letter);
}

TEST_CASE("parts are numbered with Roman numerals", "[text]")
{
    const std::vector<std::pair<int, QString>> numerals{{1, u"I"_s}, {3, u"III"_s}, {4, u"IV"_s}, {5, u"V"_s},
        {9, u"IX"_s}, {14, u"XIV"_s}, {40, u"XL"_s}, {49, u"XLIX"_s}, {90, u"XC"_s}, {400, u"CD"_s},
        {999, u"CMXCIX"_s}, {1994, u"MCMXCIV"_s}, {2026, u"MMXXVI"_s}, {3999, u"MMMCMXCIX"_s}};
    for (const auto& [number, numeral] : numerals)
        CHECK(roman(number) == numeral);
}

TEST_CASE("a number with a part behind the comma is told from what is no number", "[text]")
{
    for (const QString& typed : {u"14,9"_s, u"14.9"_s, u"1.500,5"_s, u" 12,50"_s})
        CHECK(hasFraction(typed));
    for (const QString& typed : {u"14"_s, u"1.500"_s, u"14,"_s, u",5"_s, u"14,9 km"_s, u"a,5"_s, u""_s})
        CHECK_FALSE(hasFraction(typed));
}
