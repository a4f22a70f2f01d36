// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "document/storing/DocumentJson.h"

#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <iterator>

using namespace hoanhap::document;
using namespace Qt::StringLiterals;

namespace {

/// Two columns of equal width; the bars of the second take all and a quarter of it.
OfficialDocument twoBars()
{
    Table table;
    table.columnWidths = {1, 1};
    TableCell whole;
    whole.bar = 1000;
    TableCell quarter;
    quarter.bar = 250;
    quarter.paleBar = true;
    table.rows = {{cell(u"Sa Đéc"_s), whole}, {cell(u"Châu Thành"_s), quarter}};
    OfficialDocument document;
    document.blocks = {table};
    return document;
}

std::vector<PlacedRule> barsOf(const OfficialDocument& document)
{
    std::vector<PlacedRule> bars;
    for (const Page& page : paginate(document))
        std::ranges::copy_if(
            page.rules, std::back_inserter(bars), [](const PlacedRule& rule) { return rule.grey > 0; });
    return bars;
}

} // namespace

TEST_CASE("a bar is as long as its share of the cell, and paler in a second series", "[document]")
{
    const auto bars = barsOf(twoBars());
    REQUIRE(bars.size() == 2);
    CHECK(bars[1].line.length() == Catch::Approx(bars[0].line.length() / 4).epsilon(0.001));
    CHECK(bars[0].line.x1() == bars[1].line.x1());
    CHECK(bars[0].grey < bars[1].grey);
}

TEST_CASE("a document keeps its charts together when it is stored", "[document]")
{
    OfficialDocument document = twoBars();
    std::get<Table>(document.blocks.front()).keepTogether = true;
    const auto read = documentFromJson(toJson(document));
    REQUIRE(read);
    CHECK(std::get<Table>(read->blocks.front()).keepTogether);
}

TEST_CASE("a document keeps its bars when it is stored", "[document]")
{
    const auto read = documentFromJson(toJson(twoBars()));
    REQUIRE(read);
    CHECK(*read == twoBars());
}

TEST_CASE("a bar in a page of the web is as wide as its share", "[document]")
{
    const OfficialDocument document = twoBars();
    const QByteArray html = render(document, paginate(document), FileFormat::Html);
    CHECK(html.contains("<div class=\"bar\" style=\"width:100%\">"));
    CHECK(html.contains("<div class=\"bar pale\" style=\"width:25%\">"));
}
