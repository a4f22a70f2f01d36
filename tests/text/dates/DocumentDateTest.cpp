// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/dates/DocumentDate.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("days under ten and the months 1 and 2 carry a zero, other months none", "[text]")
{
    // The first two stand so in the decree itself (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4).
    CHECK(dateInWords({2020, 1, 5}) == u"ngày 05 tháng 01 năm 2020"_s);
    CHECK(dateInWords({2019, 6, 29}) == u"ngày 29 tháng 6 năm 2019"_s);
    CHECK(dateInWords({2022, 2, 10}) == u"ngày 10 tháng 02 năm 2022"_s);
    CHECK(dateInWords({2021, 12, 31}) == u"ngày 31 tháng 12 năm 2021"_s);
    CHECK(dateInFigures({2021, 7, 30}) == u"30/7/2021"_s);
    CHECK(dateInFigures({2022, 1, 5}) == u"05/01/2022"_s);
    CHECK(dateInFigures({2021, 3, 9}) == u"09/3/2021"_s);
}
