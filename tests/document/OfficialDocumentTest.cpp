// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/OfficialDocument.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::document;

TEST_CASE("number and day that are not given leave room for the pen", "[document]")
{
    const Letterhead blank{{}, {}, {}, u"BC-SNV"_s, u"Đồng Tháp"_s, {}, 12, 2031};
    CHECK(textOf(symbolLine(blank)) == u"Số: /BC-SNV"_s);
    CHECK(textOf(dateLine(blank)).simplified() == u"Đồng Tháp, ngày tháng 12 năm 2031"_s);
    const Runs symbol = symbolLine(blank);
    CHECK(std::ranges::count_if(symbol, [](const Run& run) { return run.penRoom >= 800; }) == 1);
}

TEST_CASE("number and date are written as the decree prescribes", "[document]")
{
    Letterhead letterhead{{}, {}, u"7"_s, u"BC-SNV"_s, u"Đồng Tháp"_s, 5, 2, 2031};
    CHECK(textOf(symbolLine(letterhead)) == u"Số: 07/BC-SNV"_s);
    CHECK(textOf(dateLine(letterhead)) == u"Đồng Tháp, ngày 05 tháng 02 năm 2031"_s);
    letterhead.number = u"112"_s;
    letterhead.day = 29;
    letterhead.month = 6;
    CHECK(textOf(symbolLine(letterhead)) == u"Số: 112/BC-SNV"_s);
    CHECK(textOf(dateLine(letterhead)) == u"Đồng Tháp, ngày 29 tháng 6 năm 2031"_s);
}
