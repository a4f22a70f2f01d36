// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/CarriedOver.h"
#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"

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
