// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/overview/Overview.h"
#include "services/reports/ReportFacts.h"
#include "services/training/TrainingOffice.h"
#include "services/users/AccountService.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using services::Overview;
using services::ReportFacts;
using services::ReportService;

namespace {

/// A great register with a class, its report with all annexes, counted on the 6th of December 2021.
struct GreatOffice
{
    GreatOffice()
    {
        office.passForGreat();
        office.reopen();
        learner = office.enter(u"Lê Văn An"_s, 1990);
        office.hold(office.planned(6, {learner}));
        domain::Report drafted = service().draft(2021)->report;
        domain::Report edited = drafted;
        edited.annexes = u"by_unit classes placement comparison"_s;
        report = service().saveReport(drafted, edited)->report;
    }
    ReportService service() { return ReportService(office.workspace()); }
    ReportFacts count() { return *service().factsOf(report, ReportService::Counting::BesidePage); }
    std::optional<ReportFacts> last() { return *service().lastFactsOf(report); }
    static qint64 learners(const ReportFacts& facts)
    {
        return Overview::figureIn(facts.figures, u"learners"_s)->value;
    }

    TrainingOffice office;
    Uuid learner;
    domain::Report report;
};

} // namespace

TEST_CASE(
    "a great register tells what its report counted last, until it is counted anew", "[services][reports]")
{
    GreatOffice great;
    CHECK_FALSE(great.last());
    const ReportFacts counted = great.count();
    REQUIRE(great.learners(counted) == 1);
    REQUIRE(services::PersonService(great.office.workspace()).moveToBin(great.learner));
    CHECK(great.learners(*great.last()) == 1);
    CHECK(great.learners(great.count()) == 0);
    CHECK(great.learners(*great.last()) == 0);
}

TEST_CASE("who opens a report for the first time sees what somebody else counted last", "[services][reports]")
{
    GreatOffice great;
    great.count();
    REQUIRE(services::AccountService(great.office.workspace(), TestOffice::cheap)
                .add(u"vanthu"_s, u"Trần Thị Sen"_s, domain::Role::Head, {}, TestOffice::password));
    great.office.reopen(u"vanthu"_s);
    const auto last = great.last();
    REQUIRE(last);
    CHECK(great.learners(*last) == 1);
}

TEST_CASE("the page of what was counted last is the page that was counted", "[services][reports]")
{
    GreatOffice great;
    const ReportFacts counted = great.count();
    REQUIRE(counted.annexes.size() == 4);
    REQUIRE(counted.classes.size() == 1);
    const auto last = great.last();
    REQUIRE(last);
    CHECK(*ReportService::document(*last, {}) == *ReportService::document(counted, {}));
    CHECK(last->classes[0].id == counted.classes[0].id);
    for (const services::Figure& figure : counted.figures)
        CHECK(Overview::figureIn(last->figures, figure.indicator)->value == figure.value);
}

TEST_CASE("what was counted for other annexes is not shown", "[services][reports]")
{
    GreatOffice great;
    great.count();
    domain::Report fewer = great.report;
    fewer.annexes = u"classes"_s;
    great.report = great.service().saveReport(great.report, fewer)->report;
    CHECK_FALSE(great.last());
}

TEST_CASE("the charts of a great register are shown as they were counted last", "[services][overview]")
{
    GreatOffice great;
    Overview overview(great.office.workspace());
    CHECK_FALSE(overview.lastCharted({}));
    const auto counted = overview.charted({});
    REQUIRE(counted);
    const auto last = overview.lastCharted({});
    REQUIRE(last);
    CHECK(last->period.to == QDate(2021, 12, 6));
    REQUIRE(last->now.size() == counted->now.size());
    for (size_t i = 0; i < last->now.size(); ++i) {
        CHECK(last->now[i].value == counted->now[i].value);
        CHECK(last->now[i].by.size() == counted->now[i].by.size());
    }
    CHECK(last->before.size() == counted->before.size());
}

TEST_CASE(
    "a register of an ordinary size remembers no counting: it is counted when asked", "[services][reports]")
{
    TrainingOffice office;
    ReportService service(office.workspace());
    const domain::Report report = service.draft(2021)->report;
    REQUIRE(service.factsOf(report, ReportService::Counting::BesidePage));
    CHECK_FALSE(*service.lastFactsOf(report));
}
