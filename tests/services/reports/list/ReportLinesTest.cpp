// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/list/ReportLines.h"

#include "office/TestOffice.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;
using tests::TestOffice;

TEST_CASE("the list says of each report its version and who touched it last", "[services]")
{
    TestOffice office;
    const Uuid year = ReportService(office.workspace()).draft(2021)->report.id;
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(year));
    const QString secret = u"mật khẩu của người ấy"_s;
    services::AccountService accounts(office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, domain::Role::Head, {}, secret));
    office.reopen(u"lan"_s, secret);
    const Uuid quarter = ReportService(office.workspace())
                             .draft(u"quarterly"_s, QDate(2021, 1, 1), QDate(2021, 3, 31))
                             ->report.id;
    const auto lines = *services::reportLines(office.workspace());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].report.id == year);
    CHECK(lines[0].version == 1);
    CHECK(lines[0].lastBy == u"Quản trị"_s);
    CHECK(lines[1].report.id == quarter);
    CHECK(lines[1].version == 0);
    CHECK(lines[1].lastBy == u"Chị Lan"_s);
    CHECK_FALSE(lines[1].unit.isEmpty());
}

TEST_CASE("a word written into a report later makes its writer the last one", "[services]")
{
    TestOffice office;
    const Uuid year = ReportService(office.workspace()).draft(2021)->report.id;
    const QDateTime before = services::reportLines(office.workspace())->front().lastAt;
    office.clock().advance(3'600'000);
    services::Narrative prose;
    prose.sections.insert(u"situation"_s, {u"Ổn định."_s});
    REQUIRE(ReportService(office.workspace()).saveNarrative(year, prose));
    CHECK(services::reportLines(office.workspace())->front().lastAt > before);
}

TEST_CASE("who drafted a report and when is still known once it is submitted", "[services]")
{
    TestOffice office;
    const Uuid year = ReportService(office.workspace()).draft(2021)->report.id;
    const services::ReportLine draft = services::reportLines(office.workspace())->front();
    CHECK(draft.writtenBy == u"Quản trị"_s);
    office.clock().advance(3'600'000);
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(year));
    const services::ReportLine submitted = services::reportLines(office.workspace())->front();
    CHECK(submitted.lastAt > draft.lastAt);
    CHECK(submitted.writtenBy == u"Quản trị"_s);
    CHECK(submitted.writtenAt == draft.writtenAt);
}

TEST_CASE("a figure stated otherwise, or taken from the register again, makes who did it the last one",
    "[services]")
{
    TestOffice office;
    const domain::Report report = ReportService(office.workspace()).draft(2021)->report;
    services::OverruledFigures figures(office.workspace());
    const auto last = [&] { return services::reportLine(office.workspace(), report)->lastAt; };
    const QDateTime begun = last();
    office.clock().advance(3'600'000);
    REQUIRE(figures.change(report.id, {u"referral_turns"_s}, 3, u"Theo báo cáo của huyện"_s));
    const QDateTime changed = last();
    CHECK(changed > begun);
    office.clock().advance(3'600'000);
    REQUIRE(figures.take(report.id, {u"referral_turns"_s}));
    CHECK(last() > changed);
}

TEST_CASE("a report is listed as replaced once the one that replaces it is issued", "[services]")
{
    TestOffice office;
    services::ReportLifecycle life(office.workspace());
    const auto issue = [&](const Uuid& report, const QString& number) {
        REQUIRE(life.submit(report));
        REQUIRE(life.sign(report));
        REQUIRE(life.issue(report, number, QDate(2021, 12, 6)));
    };
    const Uuid first = ReportService(office.workspace()).draft(2021)->report.id;
    issue(first, u"345"_s);
    const Uuid second = life.replace(first)->id;
    const auto replacedBy = [&] {
        const auto lines = *services::reportLines(office.workspace());
        return std::ranges::find_if(lines, [&](const auto& line) {
            return line.report.id == first;
        })->replacedBy;
    };
    CHECK_FALSE(replacedBy());
    issue(second, u"346"_s);
    CHECK(replacedBy() == second);
}
