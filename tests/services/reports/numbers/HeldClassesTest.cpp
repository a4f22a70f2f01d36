// SPDX-License-Identifier: GPL-3.0-or-later
// The lines about classes stand as the figures of a draft do.
#include "document/rendering/PlainTextRenderer.h"
#include "domain/training/VocationalClass.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/records/Change.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::OverruledFigures;

namespace {

/// A draft that tells of one class; another begins later.
struct DraftOfOneClass : TestOffice
{
    explicit DraftOfOneClass(const QString& annexes)
    {
        begin(u"Hàn điện"_s);
        services::ReportService service(workspace());
        const auto draft = service.draft(u"annual"_s, {2021, 1, 1}, {2021, 12, 31});
        REQUIRE(draft);
        domain::Report edited = draft->report;
        edited.annexes = annexes;
        report = service.saveReport(draft->report, edited)->report;
        REQUIRE(OverruledFigures(workspace()).hold(report.id, OverruledFigures::Holding::WhatIsNew));
        begin(u"May công nghiệp"_s);
    }
    void begin(const QString& occupation)
    {
        const QString records = uR"({"format": 1, "records": {
            "vocational_class": [{"ref": "c", "name": "Lớp", "occupation": "%1", "starts_on": "2021-05-10"}],
            "class_partner": [{"class_id": "@c", "role": "organiser", "position": 1, "name": "Trung tâm"}],
            "class_head_count": [{"class_id": "@c", "group_code": "rehabilitation", "people": 12}]}})"_s;
        REQUIRE(services::RecordLoader(workspace()).load(records.arg(occupation).toUtf8()));
    }
    QString text()
    {
        const auto facts = services::ReportService(workspace()).factsOf(report);
        REQUIRE(facts);
        return document::PlainTextRenderer::render(*services::ReportService::document(*facts, {}));
    }
    /// The class that the draft tells of goes into the bin.
    void removeFirst()
    {
        const auto held = services::ReportService(workspace()).factsOf(report)->classes.front().id;
        REQUIRE(services::inOneChange(workspace(), domain::Permission::WriteReports, report.unitId, u"test"_s,
            [&](services::Change& change) -> Outcome {
                change.bury<domain::VocationalClass>(held);
                return Done{};
            }));
    }
    std::vector<OverruledFigures::Overruled> gone()
    {
        auto lagging = *OverruledFigures(workspace()).of(report.id);
        std::erase_if(lagging, [](const auto& one) { return !one.gone; });
        return lagging;
    }
    std::optional<services::FigureRef> waiting()
    {
        const auto lagging = *OverruledFigures(workspace()).of(report.id);
        const auto line = std::ranges::find_if(lagging, [](const OverruledFigures::Overruled& one) {
            return one.figure.indicator == u"classes"_s && one.figure.vocationalClass && one.value == 0;
        });
        return line == lagging.end() ? std::nullopt : std::optional(line->figure);
    }
    domain::Report report;
};

} // namespace

TEST_CASE("a class entered after the draft waits, in the text and in its annex, until it is taken",
    "[services][numbers]")
{
    for (const QString& annexes : {u""_s, u"by_unit classes"_s}) {
        DraftOfOneClass office(annexes);
        INFO(annexes.toStdString());
        CHECK(office.text().contains(u"Hàn điện"_s));
        CHECK_FALSE(office.text().contains(u"May công nghiệp"_s));
        const auto figure = office.waiting();
        REQUIRE(figure);
        REQUIRE(OverruledFigures(office.workspace()).take(office.report.id, *figure));
        CHECK(office.text().count(u"May công nghiệp"_s) == (annexes.isEmpty() ? 1 : 2));
        CHECK_FALSE(office.waiting());
    }
}

TEST_CASE("taking everything that the register now says brings new classes in", "[services][numbers]")
{
    DraftOfOneClass office(u"classes"_s);
    REQUIRE(OverruledFigures(office.workspace()).hold(office.report.id));
    CHECK(office.text().contains(u"May công nghiệp"_s));
    CHECK_FALSE(office.waiting());
}

TEST_CASE("a class removed after the draft stays, in the text and in its annex, until its going is taken",
    "[services][numbers]")
{
    for (const QString& annexes : {u""_s, u"by_unit classes"_s}) {
        DraftOfOneClass office(annexes);
        INFO(annexes.toStdString());
        const QString before = office.text();
        office.removeFirst();
        CHECK(office.text() == before);
        const auto gone = office.gone();
        REQUIRE(gone.size() == 1);
        CHECK(gone.front().value == 1);
        REQUIRE(OverruledFigures(office.workspace()).take(office.report.id, gone.front().figure));
        CHECK(office.gone().empty());
    }
}

TEST_CASE("taking everything that the register now says lets the classes go that it has no more",
    "[services][numbers]")
{
    DraftOfOneClass office(u"classes"_s);
    office.removeFirst();
    REQUIRE(OverruledFigures(office.workspace()).hold(office.report.id));
    CHECK_FALSE(office.text().contains(u"Hàn điện"_s));
    CHECK(office.text().contains(u"May công nghiệp"_s));
    CHECK(office.gone().empty());
}
