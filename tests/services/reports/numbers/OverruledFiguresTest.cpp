// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/OverruledFigures.h"

#include "domain/reports/checks/CheckErrorCodes.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/exchange/RecordLoader.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"
#include "services/reports/annexes/AnnexReader.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/checks/ReportChecks.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "services/reports/numbers/NumbersErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
namespace numberFaults = services::errors::numbers;
using services::FigureRef;
using services::OverruledFigures;

namespace {

const FigureRef twoReferrals{u"referral_turns"_s};
const FigureRef ofChauThanh{u"referral_turns"_s, u"phong-ldtbxh-chau-thanh"_s};

/// Two referrals in Châu Thành when the draft is made; more may come.
struct DraftedOffice : TestOffice
{
    DraftedOffice()
    {
        addReferrals(2);
        services::ReportService service(workspace());
        const auto draft = service.draft(u"annual"_s, QDate(2021, 1, 1), QDate(2021, 12, 31));
        REQUIRE(draft);
        report = draft->report;
    }
    void addReferrals(int count)
    {
        for (int i = 0; i < count; ++i)
            REQUIRE(services::RecordLoader(workspace()).load(R"({"format": 1, "records": {
                "person": [{"ref": "a", "full_name": "Lê Văn An", "unit_id": "unit:phong-ldtbxh-chau-thanh"}],
                "referral": [{"person_id": "@a", "employer_name": "Công ty Sen Hồng", "job_title": "Thợ may",
                    "unit_id": "unit:phong-ldtbxh-chau-thanh", "referred_on": "2021-05-04"}]}})"));
    }
    /// One that the office made itself.
    void addOwnReferral()
    {
        REQUIRE(services::RecordLoader(workspace()).load(R"({"format": 1, "records": {
            "person": [{"ref": "b", "full_name": "Trần Văn Bình"}],
            "referral": [{"person_id": "@b", "employer_name": "Công ty Sen Hồng", "job_title": "Thợ may",
                "referred_on": "2021-06-04"}]}})"));
    }
    void carry(const QString& annexes)
    {
        domain::Report edited = report;
        edited.annexes = annexes;
        report = services::ReportService(workspace()).saveReport(report, edited)->report;
    }
    /// What the checks say of each total that does not add up: statement, numbers, annex.
    std::vector<QStringList> wrongTotals()
    {
        const auto draft = services::ReportService(workspace()).find(report.id);
        const auto findings = services::ReportChecks(workspace()).of(draft->report, draft->narrative);
        REQUIRE(findings);
        std::vector<QStringList> wrong;
        for (const services::ReportFinding& finding : *findings)
            if (finding.code == domain::errors::checks::annexTotal)
                wrong.push_back(finding.arguments);
        return wrong;
    }
    OverruledFigures figures() { return OverruledFigures(workspace()); }
    /// What the wording of the report states.
    qint64 onThePage()
    {
        const auto facts = services::ReportService(workspace()).factsOf(report);
        REQUIRE(facts);
        return std::ranges::find(facts->figures, u"referral_turns"_s, &services::Figure::indicator)->value;
    }
    services::AnnexCell inAnnex()
    {
        const QStringList codes{u"placement"_s};
        const auto facts = services::AnnexReader(workspace()).read(report, codes);
        REQUIRE(facts);
        const auto tables = services::annexTables(*facts, codes);
        for (const auto& row : tables.front().rows)
            for (const services::AnnexCell& cell : row)
                if (cell.figure == ofChauThanh)
                    return cell;
        FAIL("no such cell");
        return {};
    }
    domain::Report report;
};

} // namespace

TEST_CASE("what is entered after the draft waits until it is taken", "[services][numbers]")
{
    DraftedOffice office;
    CHECK(office.figures().of(office.report.id)->empty());
    office.addReferrals(1);
    CHECK(office.onThePage() == 2);
    const auto lagging = *office.figures().of(office.report.id);
    const auto turns =
        std::ranges::find_if(lagging, [](const auto& one) { return one.figure == twoReferrals; });
    REQUIRE(turns != lagging.end());
    CHECK_FALSE(turns->byHand);
    CHECK(turns->value == 2);
    CHECK(turns->registerNow == 3);
    REQUIRE(office.figures().take(office.report.id, twoReferrals));
    CHECK(office.onThePage() == 3);
}

TEST_CASE("all figures take what the register says at once, but those changed by hand", "[services][numbers]")
{
    DraftedOffice office;
    REQUIRE(office.figures().change(office.report.id, {u"hired_people"_s}, 7, u"Phòng báo qua điện thoại"_s));
    office.addReferrals(2);
    REQUIRE(office.figures().hold(office.report.id));
    CHECK(office.onThePage() == 4);
    const auto left = *office.figures().of(office.report.id);
    REQUIRE(left.size() == 1);
    CHECK(left.front().figure.indicator == u"hired_people"_s);
    CHECK(left.front().value == 7);
}

TEST_CASE("a figure changed by hand asks why, says who, and is undone at once", "[services][numbers]")
{
    DraftedOffice office;
    const Uuid report = office.report.id;
    CHECK(office.figures().change(report, twoReferrals, 5, u" "_s).has(numberFaults::noteMissing));
    CHECK(office.figures().change(report, twoReferrals, -1, u"nhầm"_s).has(numberFaults::lessThanNothing));
    CHECK(office.onThePage() == 2);
    REQUIRE(office.figures().change(report, twoReferrals, 5, u"Trung tâm bổ sung 3 lượt"_s));
    CHECK(office.onThePage() == 5);
    const auto stated = office.figures().statedIn(office.report, twoReferrals);
    REQUIRE(stated);
    CHECK(stated->byHand);
    CHECK(stated->note == u"Trung tâm bổ sung 3 lượt"_s);
    CHECK(stated->changedBy == u"Quản trị"_s);
    CHECK(stated->registerThen == 2);
    CHECK(office.figures().marksByHand(office.report) == QStringList{u"referral_turns"_s});
    REQUIRE(office.figures().take(report, twoReferrals));
    CHECK(office.onThePage() == 2);
    CHECK(office.figures().marksByHand(office.report).isEmpty());
}

TEST_CASE("a cell of an annex is changed by hand too and marked on the page", "[services][numbers]")
{
    DraftedOffice office;
    REQUIRE(office.figures().change(office.report.id, ofChauThanh, 6, u"Sổ tay của phòng"_s));
    const services::AnnexCell cell = office.inAnnex();
    CHECK(cell.value == 6);
    CHECK(cell.registerValue == 2);
    REQUIRE(office.figures().take(office.report.id, ofChauThanh));
    CHECK(office.inAnnex().value == 2);
    CHECK_FALSE(office.inAnnex().registerValue);
}

TEST_CASE("an annex that is added is held as the register is then", "[services][numbers]")
{
    DraftedOffice office;
    office.carry(u"placement"_s);
    REQUIRE(office.figures().hold(office.report.id, OverruledFigures::Holding::WhatIsNew));
    office.addReferrals(1);
    CHECK(office.inAnnex().value == 2);
    CHECK_FALSE(office.inAnnex().registerValue); // held, not changed by hand
    REQUIRE(office.figures().hold(office.report.id));
    CHECK(office.inAnnex().value == 3);
}

TEST_CASE("a report that was submitted is not changed any more", "[services][numbers]")
{
    DraftedOffice office;
    REQUIRE(office.figures().change(office.report.id, twoReferrals, 5, u"Trung tâm bổ sung"_s));
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    using services::errors::reportFrozen;
    CHECK(office.figures().change(office.report.id, twoReferrals, 6, u"nữa"_s).has(reportFrozen));
    CHECK(office.figures().take(office.report.id, twoReferrals).has(reportFrozen));
    CHECK(office.figures().hold(office.report.id).has(reportFrozen));
    office.report = services::ReportService(office.workspace()).find(office.report.id)->report;
    const auto stated = office.figures().statedIn(office.report, twoReferrals);
    REQUIRE(stated);
    CHECK(stated->value == 5);
    CHECK(stated->registerThen == 2);
    CHECK(stated->note == u"Trung tâm bổ sung"_s);
}

TEST_CASE("what is said of a class by hand stands in its line of the text", "[services][numbers]")
{
    TestOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "a", "full_name": "Lê Văn An"}],
        "vocational_class": [{"ref": "m", "name": "Lớp may", "occupation": "May", "starts_on": "2021-03-01",
            "state": "completed"}],
        "class_partner": [{"class_id": "@m", "role": "organiser", "position": 1, "name": "Trung tâm"}],
        "enrolment": [{"class_id": "@m", "person_id": "@a"}]}})"));
    services::ReportService service(office.workspace());
    const auto report = service.draft(2021)->report;
    const auto learnersInText = [&] {
        const auto facts = service.factsOf(service.find(report.id)->report);
        REQUIRE(facts);
        REQUIRE(facts->classes.size() == 1);
        return facts->classes.front().learners;
    };
    CHECK(learnersInText() == 1);
    FigureRef learners{u"learners"_s};
    learners.vocationalClass = service.factsOf(report)->classes.front().id;
    OverruledFigures figures(office.workspace());
    REQUIRE(figures.change(report.id, learners, 20, u"Trường báo qua điện thoại"_s));
    CHECK(learnersInText() == 20);
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(report.id));
    const auto frozen = figures.statedIn(service.find(report.id)->report, learners);
    REQUIRE(frozen);
    CHECK(frozen->value == 20);
}

TEST_CASE("a total that was changed by hand and is not the sum of its rows is named before the signature",
    "[services][numbers]")
{
    DraftedOffice office;
    office.carry(u"by_unit placement"_s);
    CHECK(office.wrongTotals().empty());
    REQUIRE(office.figures().change(office.report.id, twoReferrals, 9, u"Theo báo cáo của huyện"_s));
    QStringList annexes;
    for (const QStringList& total : office.wrongTotals())
        annexes << total.value(2);
    CHECK(annexes.contains(u"Phụ lục I"_s));
    CHECK(annexes.contains(u"Phụ lục II"_s));
    REQUIRE(office.figures().take(office.report.id, twoReferrals));
    CHECK(office.wrongTotals().empty());
}

TEST_CASE("learners of all classes that are changed by hand are named where the classes give others",
    "[services][numbers]")
{
    DraftedOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "vocational_class": [{"ref": "c", "name": "Lớp", "occupation": "Hàn điện", "starts_on": "2021-05-10"}],
        "class_partner": [{"class_id": "@c", "role": "organiser", "position": 1, "name": "Trung tâm"}],
        "class_head_count": [{"class_id": "@c", "group_code": "rehabilitation", "people": 12}]}})"));
    office.carry(u"placement classes"_s);
    REQUIRE(office.figures().change(office.report.id, FigureRef{u"learners"_s}, 20, u"Theo trường báo"_s));
    const auto wrong = office.wrongTotals();
    REQUIRE_FALSE(wrong.empty());
    CHECK(wrong.front()
        == QStringList{
            u"Tổng cộng của cột “Học viên – Tổng số” bằng tổng các dòng"_s, u"12 / 20"_s, u"Phụ lục I"_s});
}

TEST_CASE("a unit entered after the draft, which puts an annex off what the report states, is named",
    "[services][numbers]")
{
    DraftedOffice office;
    office.addOwnReferral();
    const auto isNamed = [&] {
        return std::ranges::any_of(
            office.wrongTotals(), [](const QStringList& total) { return total.value(1) == u"3 / 3 / 2"_s; });
    };
    CHECK(isNamed());
    REQUIRE(office.figures().take(office.report.id, twoReferrals));
    REQUIRE(office.figures().take(office.report.id, FigureRef{u"referred_people"_s}));
    CHECK_FALSE(isNamed());
}

TEST_CASE("what does not add up is named of a submitted report too, whatever the register says since",
    "[services][numbers]")
{
    DraftedOffice office;
    office.carry(u"by_unit placement"_s);
    REQUIRE(office.figures().change(office.report.id, twoReferrals, 9, u"Theo báo cáo của huyện"_s));
    const auto ofDraft = office.wrongTotals();
    CHECK_FALSE(ofDraft.empty());
    REQUIRE(services::ReportLifecycle(office.workspace()).submit(office.report.id));
    CHECK(office.wrongTotals() == ofDraft);
    office.addOwnReferral();
    CHECK(office.wrongTotals() == ofDraft);
}

TEST_CASE(
    "of a row of the comparison only the number that was changed by hand is marked", "[services][numbers]")
{
    DraftedOffice office;
    office.carry(u"comparison"_s);
    REQUIRE(office.figures().change(office.report.id, twoReferrals, 9, u"Theo báo cáo của huyện"_s));
    const auto facts = services::ReportService(office.workspace()).factsOf(office.report);
    REQUIRE(facts);
    const auto& table = std::get<document::Table>(facts->annexes.front().blocks.front());
    QStringList marked;
    bool leadsAside = false; // last year's number beside it to last year's people
    for (const document::TableRow& row : table.rows)
        for (const document::TableCell& cell : row) {
            const QString mark = cell.runs.empty() ? QString() : cell.runs.front().figure;
            if (mark == twoReferrals.mark())
                marked << document::textOf(cell.runs);
            else
                leadsAside |= FigureRef::fromMark(mark).column == services::FigureColumn::YearBefore;
        }
    CHECK(marked == QStringList{u"9*"_s});
    CHECK(leadsAside);
}
