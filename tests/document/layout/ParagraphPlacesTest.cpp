// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/ParagraphPlaces.h"
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

TEST_CASE("a typed paragraph is as wide as the text and begins with its indent", "[document]")
{
    const auto places = placesOf(paginate(inventedReport()));
    const auto situation = std::ranges::find(places, Origin{u"situation"_s, 0}, &ParagraphPlace::origin);
    REQUIRE(situation != places.end());
    CHECK(situation->page == 0);
    CHECK_THAT(situation->mm.left(), WithinAbs(30, 0.01));
    CHECK_THAT(situation->mm.width(), WithinAbs(160, 0.01));
    CHECK_THAT(situation->firstLineIndentMm, WithinAbs(12.7, 0.01));
    CHECK(situation->size == 28);
    CHECK_FALSE(situation->led);
    CHECK((situation->begins && situation->ends));
}

TEST_CASE("a typed point is known to be led by a dash", "[document]")
{
    const auto places = placesOf(paginate(inventedReport()));
    const auto point = std::ranges::find(places, Origin{u"results"_s, 0}, &ParagraphPlace::origin);
    REQUIRE(point != places.end());
    CHECK(point->led);
}

TEST_CASE("a paragraph that goes over the page has a place on both", "[document]")
{
    OfficialDocument report = inventedReport();
    report.blocks = {Paragraph{plain(u"một hai ba bốn năm sáu "_s.repeated(150)), {u"situation"_s, 0}}};
    const auto places = placesOf(paginate(report));
    REQUIRE(places.size() == 2);
    CHECK(places[0].page == 0);
    CHECK((places[0].begins && !places[0].ends));
    CHECK(places[1].page == 1);
    CHECK((!places[1].begins && places[1].ends));
    CHECK(places[1].firstLineIndentMm == 0);
    CHECK_THAT(places[1].mm.top(), WithinAbs(20, 0.01));
}

TEST_CASE("the figure under a point of the page is found, and nothing beside it", "[document]")
{
    const Pages pages = paginate(inventedReport());
    const auto places = figurePlacesOf(pages);
    const auto learners = std::ranges::find(places, u"learners"_s, &FigurePlace::indicator);
    REQUIRE(learners != places.end());
    const auto found = figureAt(pages, learners->page, learners->mm.center());
    REQUIRE(found);
    CHECK(found->indicator == u"learners"_s);
    CHECK_FALSE(figureAt(pages, learners->page, {2, 2}));
    CHECK_FALSE(placeAt(pages, learners->page, {2, 2}));
}
