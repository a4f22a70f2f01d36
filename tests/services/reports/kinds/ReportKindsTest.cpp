// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/plan/PlanService.h"
#include "services/reports/ReportPeriods.h"
#include "services/reports/ReportService.h"
#include "services/reports/kinds/ReportKindErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PeriodPreset;
using services::ReportKind;
using services::ReportService;
using tests::TestOffice;

namespace {

domain::FigurePeriod days(QDate from, QDate to)
{
    return {from, to};
}

} // namespace

TEST_CASE("periods are named as offices name them", "[services]")
{
    using services::nextPeriodInWords;
    using services::periodInWords;
    const auto year = days({2021, 1, 1}, {2021, 12, 31});
    CHECK(periodInWords(year) == u"năm 2021"_s);
    CHECK(nextPeriodInWords(year) == u"năm 2022"_s);
    const auto half = days({2025, 1, 1}, {2025, 6, 30});
    CHECK(periodInWords(half) == u"6 tháng đầu năm 2025"_s);
    CHECK(nextPeriodInWords(half) == u"6 tháng cuối năm 2025"_s);
    CHECK(nextPeriodInWords(days({2025, 7, 1}, {2025, 12, 31})) == u"6 tháng đầu năm 2026"_s);
    const auto quarter = days({2025, 7, 1}, {2025, 9, 30});
    CHECK(periodInWords(quarter) == u"quý III năm 2025"_s);
    CHECK(nextPeriodInWords(quarter) == u"quý IV năm 2025"_s);
    CHECK(nextPeriodInWords(days({2025, 10, 1}, {2025, 12, 31})) == u"quý I năm 2026"_s);
    CHECK(periodInWords(days({2025, 2, 3}, {2025, 4, 30}))
        == u"từ ngày 03 tháng 02 năm 2025 đến ngày 30 tháng 4 năm 2025"_s);
}

TEST_CASE("the reporting year runs from 15/12 to 14/12 and is still called by its year", "[services]")
{
    const auto period = services::periodOf(PeriodPreset::ReportingYear, 2021);
    CHECK(period == days({2020, 12, 15}, {2021, 12, 14}));
    CHECK(services::periodInWords(period) == u"năm 2021"_s);
    CHECK(services::periodOf(PeriodPreset::ReportingHalf, 2021) == days({2020, 12, 15}, {2021, 6, 14}));
    const auto second = services::periodOf(PeriodPreset::SecondReportingHalf, 2021);
    CHECK(second == days({2021, 6, 15}, {2021, 12, 14}));
    CHECK(services::periodInWords(second) == u"6 tháng cuối năm 2021"_s);
    CHECK(services::presetOf(period) == PeriodPreset::ReportingYear);
    CHECK(services::presetOf(second) == PeriodPreset::SecondReportingHalf);
    CHECK(services::presetOf(days({2021, 1, 2}, {2021, 12, 31})) == PeriodPreset::OtherDays);
}

TEST_CASE("a report is proposed for the period that ends or has just ended", "[services]")
{
    const auto proposed = [](const QString& kind, QDate today) {
        return (*ReportKind::byCode(kind)).proposedPeriod(today);
    };
    CHECK(proposed(u"annual"_s, {2021, 12, 6}) == days({2021, 1, 1}, {2021, 12, 31}));
    CHECK(proposed(u"annual"_s, {2022, 1, 10}) == days({2021, 1, 1}, {2021, 12, 31}));
    CHECK(proposed(u"quarterly"_s, {2025, 10, 3}) == days({2025, 7, 1}, {2025, 9, 30}));
    CHECK(proposed(u"quarterly"_s, {2025, 9, 25}) == days({2025, 7, 1}, {2025, 9, 30}));
    CHECK(proposed(u"six_month"_s, {2025, 6, 20}) == days({2025, 1, 1}, {2025, 6, 30}));
}

TEST_CASE("a period that ends before it begins is refused beside its last day", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto refused = service.draft(u"quarterly"_s, {2021, 9, 30}, {2021, 7, 1});
    REQUIRE_FALSE(refused);
    CHECK(refused.errors()
        == Errors{{services::errors::kinds::periodEndsBeforeItBegins, u"to_date"_s,
            {u"30/9/2021"_s, u"01/7/2021"_s}}});
    const auto dayless = service.draft(u"quarterly"_s, QDate(), {2021, 7, 1});
    REQUIRE_FALSE(dayless);
    CHECK(dayless.errors() == Errors{{services::errors::kinds::noPeriod, u"from_date"_s}});
    CHECK(service.draft(u"weekly"_s, {2021, 1, 1}, {2021, 1, 7}).has(services::errors::kinds::unknownKind));
    CHECK((*service.list()).empty());
}

TEST_CASE("each kind over each period is one report, however often its draft is made", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto annual = service.draft(2021);
    const auto sameDays = service.draft(u"annual"_s, {2021, 1, 1}, {2021, 12, 31});
    const auto reporting = service.draft(u"annual"_s, {2020, 12, 15}, {2021, 12, 14});
    const auto quarter = service.draft(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30});
    REQUIRE((annual && sameDays && reporting && quarter));
    CHECK(annual->report.id == sameDays->report.id);
    CHECK(annual->report.id != reporting->report.id);
    CHECK((*service.find(2021))->report.id == annual->report.id);
    CHECK((*service.find(quarter->report.id)).report.kind == u"quarterly"_s);
    CHECK((*service.findOf(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30}))->report.id == quarter->report.id);
    CHECK_FALSE(*service.findOf(u"quarterly"_s, {2021, 4, 1}, {2021, 6, 30}));
    REQUIRE((*service.list()).size() == 3);
    CHECK((*service.list()).front().id == annual->report.id);
    CHECK((*service.list()).back().id == quarter->report.id);
}

TEST_CASE("a reporting year alone is found by its year", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    const auto reporting = service.draft(u"annual"_s, {2020, 12, 15}, {2021, 12, 14});
    REQUIRE(reporting);
    CHECK((*service.find(2021))->report.id == reporting->report.id);
    CHECK((*service.draft(2021)).report.id == reporting->report.id);
}

TEST_CASE("annexes come with a kind, not with the plain report of a year", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    CHECK((*service.draft(2020)).report.annexes.isEmpty());
    CHECK((*service.draft(u"annual"_s, {2021, 1, 1}, {2021, 12, 31})).report.annexes
        == u"by_unit classes placement comparison"_s);
}

TEST_CASE("an office is shown the kinds it writes first", "[services]")
{
    TestOffice office(u"phong-ldtbxh-cao-lanh-huyen-2021"_s);
    const auto kinds = ReportService(office.workspace()).kinds();
    REQUIRE(kinds);
    CHECK(kinds->size() == 8);
    const auto at = [&](const QString& code) { return std::ranges::find(*kinds, code, &ReportKind::code); };
    CHECK(at(u"district"_s) == kinds->begin());
    CHECK(at(u"district"_s) < at(u"annual"_s));
    CHECK(at(u"district"_s) < at(u"commune"_s));
}

TEST_CASE("a kind that other offices write is refused with those that this one writes", "[services]")
{
    TestOffice office;
    ReportService service(office.workspace());
    for (const QString& kind : {u"district"_s, u"commune"_s, u"interior"_s}) {
        INFO(kind.toStdString());
        const auto refused = service.draft(kind, {2021, 1, 1}, {2021, 12, 31});
        REQUIRE(refused.has(services::errors::kinds::notOfUnit));
        CHECK(refused.errors().front().arguments.at(0) == (*ReportKind::byCode(kind)).name);
        CHECK(refused.errors().front().arguments.at(1).startsWith(uR"("Báo cáo năm gửi Công an tỉnh")"_s));
        CHECK_FALSE(refused.errors().front().arguments.at(1).contains(u"cấp huyện"_s));
    }
    CHECK((*service.list()).empty());
}

TEST_CASE("the report of a Sở Nội vụ is the first that it is shown", "[services]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2025, 12, 8));
    ReportService service(office.workspace());
    CHECK((*service.kinds()).front().code == u"interior"_s);
    CHECK(service.draft(u"interior"_s, {2025, 1, 1}, {2025, 12, 31}));
}

TEST_CASE("a yearly report of half a year bears its month and cites no dispatch of the year", "[services]")
{
    TestOffice office;
    services::PlanService plans(office.workspace());
    domain::Dispatch asked = plans.blankDispatch();
    asked.direction = domain::DispatchDirection::In;
    asked.number = u"1842/CAT-THAHS"_s;
    asked.issuer = u"Công an tỉnh"_s;
    asked.subject = u"báo cáo năm 2021"_s;
    asked.issuedOn = QDate(2021, 11, 23);
    asked.asksReportYear = 2021;
    REQUIRE(plans.saveDispatch(plans.blankDispatch(), asked));
    ReportService service(office.workspace());
    const auto half = service.draft(u"annual"_s, {2021, 1, 1}, {2021, 6, 30});
    REQUIRE(half);
    CHECK_FALSE(half->report.requestDispatchId);
    CHECK(half->report.documentMonth == 6);
    const auto year = service.draft(u"annual"_s, {2020, 12, 15}, {2021, 12, 14});
    REQUIRE(year);
    CHECK(year->report.requestDispatchId);
    CHECK(year->report.documentMonth == 12);
}

TEST_CASE("the report of a year is the annual one of a department, of others what they write", "[services]")
{
    for (const auto& [preset, kind] : {std::pair(u"phong-ldtbxh-cao-lanh-huyen-2021"_s, u"district"_s),
             std::pair(u"so-noi-vu-dong-thap-2025"_s, u"annual"_s),
             std::pair(u"ubnd-xa-thap-muoi-2025"_s, u"commune"_s),
             std::pair(u"so-ldtbxh-dong-thap-2021"_s, u"annual"_s)}) {
        INFO(preset.toStdString());
        TestOffice office(preset, QDate(2025, 12, 8));
        ReportService service(office.workspace());
        const auto draft = service.draft(2025);
        REQUIRE(draft);
        CHECK(draft->report.kind == kind);
        CHECK((*service.find(2025))->report.id == draft->report.id);
    }
}

TEST_CASE("the report of a Sở Nội vụ of its own kind is the one of its year", "[services]")
{
    TestOffice office(u"so-noi-vu-dong-thap-2025"_s, QDate(2025, 12, 8));
    ReportService service(office.workspace());
    const auto interior = service.draft(u"interior"_s, {2025, 1, 1}, {2025, 12, 31});
    REQUIRE(interior);
    CHECK((*service.find(2025))->report.id == interior->report.id);
    CHECK((*service.draft(2025)).report.id == interior->report.id);
}
