// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "document/rendering/PlainTextRenderer.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

/// A list across the page, without a number, as offices print it.
OfficialDocument inventedList(int rows)
{
    OfficialDocument list = inventedReport();
    list.orientation = Orientation::Landscape;
    list.letterhead.number.clear();
    list.letterhead.symbol.clear();
    list.kind = u"DANH SÁCH"_s;
    Table table{{1, 6}, {{TableCell{plain(u"STT"_s)}, TableCell{plain(u"Họ và tên"_s)}}}, {}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {TableCell{plain(QString::number(i))}, TableCell{plain(u"Người thứ "_s + QString::number(i))}});
    list.blocks = {table};
    return list;
}

double rightmost(const Page& page)
{
    double right = 0;
    for (const PlacedRule& rule : page.rules)
        right = std::max({right, rule.line.x1(), rule.line.x2()});
    return right;
}

bool says(const Page& page, const QString& beginning)
{
    return std::ranges::any_of(
        page.texts, [&](const PlacedText& placed) { return placed.text.startsWith(beginning); });
}

} // namespace

TEST_CASE("a list across the page uses its width and repeats its header on every page", "[document]")
{
    const Pages pages = paginate(inventedList(60));
    REQUIRE(pages.size() >= 3);
    for (const Page& page : pages)
        CHECK(page.size.width() > page.size.height());
    for (std::size_t i = 0; i + 1 < pages.size(); ++i) {
        CHECK(says(pages[i], u"Họ và tên"_s));
        CHECK(std::abs(rightmost(pages[i]) - 27700) < 5); // 297 mm less the right margin
    }
    CHECK(says(pages[1], u"2"_s));
}

TEST_CASE("the letterhead of a list across the page stands at both sides", "[document]")
{
    const Pages pages = paginate(inventedList(1));
    const auto nation = std::ranges::find_if(
        pages.front().texts, [](const PlacedText& placed) { return placed.text.startsWith(u"CỘNG HÒA"_s); });
    REQUIRE(nation != pages.front().texts.end());
    // The nation's column, 98 of 160 parts of the width of the text: its middle.
    const double middle = 3000 + 24700.0 * (62 + 98 / 2.0) / 160;
    CHECK(std::abs(nation->box.center().x() - middle) < 30);
}

TEST_CASE("papers that bear no number have no line for it", "[document]")
{
    CHECK(symbolLine(Letterhead{}).empty());
    for (const Page& page : paginate(inventedList(1)))
        CHECK_FALSE(says(page, u"Số:"_s));
    CHECK_FALSE(PlainTextRenderer::render(inventedList(1)).contains(u"Số:"_s));
}

TEST_CASE("a list across the page is written in every form", "[document]")
{
    const OfficialDocument list = inventedList(40);
    const Pages pages = paginate(list);
    for (const FileFormat format :
        {FileFormat::Docx, FileFormat::Pdf, FileFormat::Html, FileFormat::PlainText})
        CHECK_FALSE(render(list, pages, format).isEmpty());
}
