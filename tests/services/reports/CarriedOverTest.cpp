// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/CarriedOver.h"
#include "domain/reports/carrying/CarryingErrorCodes.h"
#include "domain/reports/checks/CheckErrorCodes.h"
#include "office/TestOffice.h"
#include "services/plan/PlanService.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::CarriedOver;
using services::Narrative;
using services::ReportService;
using tests::TestOffice;

namespace {

/// An office whose report of 2021 says one sentence.
struct OfficeAfterAYear
{
    OfficeAfterAYear() : office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2021, 12, 6))
    {
        const auto last = service.draft(2021);
        REQUIRE(last);
        Narrative written;
        written.sections[u"situation"_s] = QStringList{u"Trong năm 2021, tình hình ổn định."_s};
        REQUIRE(service.saveNarrative(last->report.id, written));
    }

    void enterLetter(const QString& number, QDate day, const QString& subject)
    {
        services::PlanService plans(office.workspace());
        domain::Dispatch letter = plans.blankDispatch();
        letter.direction = domain::DispatchDirection::Out;
        letter.kind = u"CV"_s;
        letter.number = number;
        letter.issuer = u"Sở Lao động - Thương binh và Xã hội"_s;
        letter.subject = subject;
        letter.issuedOn = day;
        REQUIRE(plans.saveDispatch(plans.blankDispatch(), letter));
    }
    void write(const QString& section, const QString& sentence)
    {
        const auto last = service.find(2021);
        Narrative written = (*last)->narrative;
        written.sections[section] = QStringList{sentence};
        REQUIRE(service.saveNarrative((*last)->report.id, written));
    }

    TestOffice office;
    ReportService service{office.workspace()};
};

} // namespace

TEST_CASE(
    "a new year's draft begins with the words of the year before, the year moved on", "[services][reports]")
{
    OfficeAfterAYear open;
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    CHECK(next->narrative.sections.value(u"situation"_s)
        == QStringList{u"Trong năm 2022, tình hình ổn định."_s});
}

TEST_CASE(
    "what was taken over stays marked, whatever becomes of the report it came from", "[services][reports]")
{
    OfficeAfterAYear open;
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    open.write(u"situation"_s, u"Trong năm 2021, tình hình có nhiều thay đổi."_s);
    REQUIRE(open.service.draft(u"annual"_s, {2021, 1, 2}, {2021, 12, 31}));
    CarriedOver carried(open.office.workspace());
    CHECK(carried.unseen(next->report, next->narrative).value(u"situation"_s) == QList<int>{0});
}

TEST_CASE("words taken over are marked until a person has looked at them", "[services][reports]")
{
    OfficeAfterAYear open;
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    CarriedOver carried(open.office.workspace());
    CHECK(carried.unseen(next->report, next->narrative).value(u"situation"_s) == QList<int>{0});
    REQUIRE(carried.markSeen(next->report.id, u"situation"_s));
    CHECK(carried.unseen(next->report, next->narrative).value(u"situation"_s).isEmpty());
}

TEST_CASE(
    "one paragraph is called looked at, another loses its mark once it is changed", "[services][reports]")
{
    OfficeAfterAYear open;
    Narrative two;
    two.sections[u"situation"_s] = QStringList{u"Năm 2021, tình hình ổn định."_s, u"Đã mở lớp."_s};
    REQUIRE(open.service.saveNarrative((*open.service.find(2021))->report.id, two));
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    CarriedOver carried(open.office.workspace());
    const auto unseen = [&] {
        const auto stands = *open.service.find(next->report.id);
        return carried.unseen(stands.report, stands.narrative).value(u"situation"_s);
    };
    REQUIRE(unseen() == QList<int>{0, 1});
    const QString first = next->narrative.sections.value(u"situation"_s).front();
    REQUIRE(carried.markSeen(next->report.id, u"situation"_s, first));
    REQUIRE(carried.markSeen(next->report.id, u"situation"_s, first));
    CHECK(unseen() == QList<int>{1});
    Narrative written = next->narrative;
    written.sections[u"situation"_s][1] = u"Đã mở 3 lớp."_s;
    REQUIRE(open.service.saveNarrative(next->report.id, written));
    CHECK(unseen().isEmpty());
}

TEST_CASE("a draft that is renewed keeps the words it has", "[services][reports]")
{
    OfficeAfterAYear open;
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    Narrative own;
    own.sections[u"situation"_s] = QStringList{u"Tình hình có chuyển biến."_s};
    REQUIRE(open.service.saveNarrative(next->report.id, own));
    const auto again = open.service.draft(2022);
    REQUIRE(again);
    CHECK(again->narrative.sections.value(u"situation"_s) == own.sections.value(u"situation"_s));
}

TEST_CASE("every dispatch that the words cite moves on where a later one came", "[services][reports]")
{
    OfficeAfterAYear open;
    open.enterLetter(u"1337/SLĐTBXH-GDNN"_s, {2021, 7, 30}, u"Triển khai thực hiện năm 2021"_s);
    open.enterLetter(u"1501/SLĐTBXH-GDNN"_s, {2022, 8, 2}, u"Triển khai thực hiện năm 2022"_s);
    open.write(u"implementation"_s, u"Ban hành Công văn số 1337/SLĐTBXH-GDNN ngày 30/7/2021."_s);
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    CHECK(next->narrative.sections.value(u"implementation"_s)
        == QStringList{u"Ban hành Công văn số 1501/SLĐTBXH-GDNN ngày 02/8/2022."_s});
}

TEST_CASE(
    "a dispatch without a later one stays and is told until the section is looked at", "[services][reports]")
{
    OfficeAfterAYear open;
    open.enterLetter(u"1337/SLĐTBXH-GDNN"_s, {2021, 7, 30}, u"Triển khai thực hiện năm 2021"_s);
    open.write(u"implementation"_s, u"Ban hành Công văn số 1337/SLĐTBXH-GDNN ngày 30/7/2021."_s);
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    const auto told = [&] {
        const auto findings =
            services::ReportChecks(open.office.workspace()).of(next->report, next->narrative);
        return std::ranges::count(
            *findings, domain::errors::carrying::referenceUnchecked, &services::ReportFinding::code);
    };
    CHECK(told() == 1);
    REQUIRE(CarriedOver(open.office.workspace()).markSeen(next->report.id, u"implementation"_s));
    CHECK(told() == 0);
}

TEST_CASE("a kind that the office copied begins with the words of the one it was copied from",
    "[services][reports]")
{
    OfficeAfterAYear open;
    const auto own = services::OfficeTemplates(open.office.workspace())
                         .copy(services::ReportKind::all().front(), u"Báo cáo năm rút gọn"_s);
    REQUIRE(own);
    const auto next = open.service.draft(own->code, {2022, 1, 1}, {2022, 12, 31});
    REQUIRE(next);
    CHECK(next->narrative.sections.value(u"situation"_s)
        == QStringList{u"Trong năm 2022, tình hình ổn định."_s});
}

TEST_CASE("a quarter begins with the words of the quarter before, or else with those of a year ago",
    "[services][reports]")
{
    TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2021, 12, 6));
    ReportService service(office.workspace());
    const auto third = service.draft(u"quarterly"_s, {2021, 7, 1}, {2021, 9, 30});
    REQUIRE(third);
    Narrative written;
    written.sections[u"next_year"_s] =
        QStringList{u"- Quý IV năm 2021 mở 02 lớp."_s, u"- Trong năm 2021 chưa làm được."_s};
    REQUIRE(service.saveNarrative(third->report.id, written));
    const auto begunWith = [&](QDate from, QDate to) {
        const auto next = service.draft(u"quarterly"_s, from, to);
        REQUIRE(next);
        return next->narrative.sections.value(u"next_year"_s);
    };
    CHECK(begunWith({2022, 7, 1}, {2022, 9, 30})
        == QStringList{u"- Quý IV năm 2022 mở 02 lớp."_s, u"- Trong năm 2022 chưa làm được."_s});
    CHECK(begunWith({2021, 10, 1}, {2021, 12, 31})
        == QStringList{u"- Quý I năm 2022 mở 02 lớp."_s, u"- Trong năm 2021 chưa làm được."_s});
    CHECK(begunWith({2021, 4, 1}, {2021, 6, 30}).isEmpty());
}

TEST_CASE("a year that may be meant for good is told until somebody has looked at it", "[services][reports]")
{
    OfficeAfterAYear open;
    open.write(u"results"_s, u"Từ năm 2020 đến nay đã mở lớp."_s);
    const auto next = open.service.draft(2022);
    REQUIRE(next);
    const auto told = [&] {
        const auto findings =
            services::ReportChecks(open.office.workspace()).of(next->report, next->narrative);
        return std::ranges::count(
            *findings, domain::errors::checks::lastYear, &services::ReportFinding::code);
    };
    CHECK(told() == 1);
    REQUIRE(CarriedOver(open.office.workspace()).markSeen(next->report.id, u"results"_s));
    CHECK(told() == 0);
}
