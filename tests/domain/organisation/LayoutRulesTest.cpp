// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organisation/LayoutRules.h"

#include "domain/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

struct Range
{
    QString field;
    int Organisation::*member;
    int lowest, highest;
};
// Nghị định 30/2020/NĐ-CP, Phụ lục I: hundredths of a millimetre, half points, hundredths of a line
const Range ranges[]{
    {u"margin_top"_s, &Organisation::marginTop, 2000, 2500},
    {u"margin_bottom"_s, &Organisation::marginBottom, 2000, 2500},
    {u"margin_left"_s, &Organisation::marginLeft, 3000, 3500},
    {u"margin_right"_s, &Organisation::marginRight, 1500, 2000},
    {u"body_size"_s, &Organisation::bodySize, 26, 28},
    {u"first_line_indent"_s, &Organisation::firstLineIndent, 1000, 1270},
    {u"line_spacing"_s, &Organisation::lineSpacing, 100, 150},
    {u"national_title_size"_s, &Organisation::nationalTitleSize, 24, 26},
};

} // namespace

TEST_CASE("a page as it ships keeps to the decree", "[domain]")
{
    CHECK(checkLayout(Organisation()).empty());
}

TEST_CASE("each setting of the page may use the whole range of the decree and no more", "[domain]")
{
    for (const Range& range : ranges) {
        INFO(range.field.toStdString());
        for (const int value : {range.lowest - 1, range.lowest, range.highest, range.highest + 1}) {
            Organisation organisation;
            organisation.letterheadRight = 9000; // leaves room for every margin
            organisation.*(range.member) = value;
            const Errors faults = checkLayout(organisation);
            const Errors outside{{errors::layoutOutOfRange, range.field,
                {QString::number(value), QString::number(range.lowest), QString::number(range.highest)}}};
            CHECK(faults == (value < range.lowest || value > range.highest ? outside : Errors()));
        }
    }
}

TEST_CASE("paragraphs stand six points apart or more", "[domain]")
{
    Organisation organisation;
    organisation.paragraphSpacing = 11;
    REQUIRE(checkLayout(organisation).size() == 1);
    CHECK(checkLayout(organisation)[0].field == u"paragraph_spacing"_s);
}

TEST_CASE("both columns of the letterhead fit between the margins", "[domain]")
{
    Organisation organisation; // 62 + 98 mm between margins of 30 and 20 mm
    organisation.marginLeft = 3500;
    CHECK(checkLayout(organisation)
        == Errors{{errors::layoutOutOfRange, u"letterhead_right"_s, {u"9800"_s, u"8800"_s, u"9300"_s}}});
    organisation.letterheadRight = 9300;
    CHECK(checkLayout(organisation).empty());
    organisation.letterheadRight = 8700; // CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM takes 87.7 mm at 12 pt
    CHECK(checkLayout(organisation).size() == 1);
}
