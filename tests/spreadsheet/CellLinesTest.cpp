// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CellLines.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using hoanhap::spreadsheet::linesInCell;
using hoanhap::spreadsheet::Weight;

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

TEST_CASE("a long name of a commune that fits stays on one line", "[spreadsheet]")
{
    CHECK(linesInCell(u"Phường Thường Thới Tiền, tỉnh Đồng Tháp"_s, 38) == 1);
    CHECK(linesInCell(u"Xã Tân Khánh Trung, tỉnh Đồng Tháp"_s, 33) == 1);
}

TEST_CASE("a title in bold letters gets the second line that it needs", "[spreadsheet]")
{
    CHECK(linesInCell(u"Giới tính"_s, 8, Weight::Bold) == 2);
    CHECK(linesInCell(u"Giới tính"_s, 9, Weight::Bold) == 1);
}
