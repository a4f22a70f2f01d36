// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CellLines.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using hoanhap::spreadsheet::linesInCell;

TEST_CASE("a row is as high as the words in its cells need, and no higher", "[spreadsheet]")
{
    CHECK(linesInCell(u"Phường An Bình, tỉnh Đồng Tháp"_s, 32) == 1);
    CHECK(linesInCell(u"Nguyễn Trường Trung"_s, 21) == 1);
    CHECK(linesInCell(u""_s, 8) == 1);
    CHECK(linesInCell(u"UBND TỈNH ĐỒNG THÁP"_s, 20) == 2);
    CHECK(linesInCell(u"Ấp 2, xã Tân Hội, thành phố Hồng Ngự"_s, 20) == 2);
    CHECK(linesInCell(u"dòng một\ndòng hai"_s, 40) == 2);
    CHECK(linesInCell(QString(50, u'0'), 20) == 3);
    CHECK(linesInCell(u"abc"_s, 0) >= 1);
}
