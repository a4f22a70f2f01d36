// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/ShippedPlan.h"
#include "domain/plan/TaskPurpose.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "services/plan/PlanService.h"
#include "services/plan/TaskProposal.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::PlanService;

TEST_CASE("a new register of the province knows plan 71 and its tasks", "[services]")
{
    TestOffice office(GENERATE(
        u"so-ldtbxh-dong-thap-2021"_s, u"phong-ldtbxh-sa-dec-2021"_s, u"so-noi-vu-dong-thap-2025"_s));
    PlanService service(office.workspace());
    const auto plans = service.plans();
    REQUIRE(plans);
    REQUIRE(plans->size() == 1);
    CHECK(plans->front().number == u"71/KH-UBND"_s);
    CHECK(plans->front().issuedOn == QDate(2021, 3, 11));
    const auto tasks = service.tasks(plans->front().id);
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 8);
    CHECK(tasks->at(3).defaultFor == u"training"_s);
}

TEST_CASE("records that bring plan 71 along renew it and keep its tasks", "[services]")
{
    TestOffice office;
    QFile records(QStringLiteral(HOANHAP_FIXTURES "/records/report-2021.json"));
    REQUIRE(records.open(QIODevice::ReadOnly));
    REQUIRE(services::RecordLoader(office.workspace()).load(records.readAll()));
    PlanService service(office.workspace());
    const auto plans = service.plans();
    REQUIRE(plans);
    REQUIRE(plans->size() == 1);
    CHECK(plans->front().subject == u"Thực hiện các biện pháp đảm bảo tái hòa nhập cộng đồng"_s);
    CHECK(service.tasks(plans->front().id)->size() == 8);
    for (const domain::Dispatch& dispatch : *service.dispatches())
        CHECK(dispatch.planId == plans->front().id);
}

TEST_CASE("of several plans for a year the newest is proposed", "[services]")
{
    TestOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {"plan": [
        {"number": "9/KH-UBND", "issued_on": "2024-02-01", "issuer": "Ủy ban nhân dân Tỉnh",
         "from_year": 2024, "to_year": 2026}]}})"));
    PlanService service(office.workspace());
    CHECK((*service.planOf(2023))->number == u"71/KH-UBND"_s);
    CHECK((*service.planOf(2024))->number == u"9/KH-UBND"_s);
    CHECK((*service.planOf(2030))->number == u"9/KH-UBND"_s);
}

TEST_CASE("a task of the shipped plan is meant for what its words say", "[services]")
{
    TestOffice office;
    const auto plan = PlanService(office.workspace()).planOf(2021);
    for (const domain::PlanTask& task : *PlanService(office.workspace()).tasks((*plan)->id)) {
        INFO(task.line.toStdString());
        const auto purpose = domain::purposeOf(task, {});
        CHECK((purpose ? domain::codeOf(*purpose) : QString()) == task.defaultFor);
    }
}

TEST_CASE("an act is logged under the plan of its own day, also under one that was typed", "[services]")
{
    TestOffice office;
    domain::PlanFile file;
    file.plan.number = u"12/KH-UBND"_s;
    file.plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
    file.plan.issuedOn = QDate(2026, 1, 15);
    file.plan.fromYear = 2026;
    file.plan.toYear = 2030;
    for (const QString& line : {u"Đào tạo nghề"_s, u"Giới thiệu việc làm"_s})
        file.tasks.emplace_back().line = line;
    const auto saved = PlanService(office.workspace()).save({}, file);
    REQUIRE(saved);
    services::TaskProposal proposal(office.workspace());
    const auto numberOn = [&](domain::ActKind kind, QDate day) {
        const auto task = proposal.proposed(kind, day);
        return task ? proposal.task(*task)->planNumber : QString();
    };
    CHECK(proposal.proposed(domain::ActKind::Training, {2026, 3, 2}) == saved->tasks.front().id);
    CHECK(numberOn(domain::ActKind::Placement, {2026, 3, 2}) == u"12/KH-UBND"_s);
    CHECK(numberOn(domain::ActKind::Placement, {2025, 5, 5}) == u"71/KH-UBND"_s);
    CHECK(numberOn(domain::ActKind::Loan, {2026, 3, 2}).isEmpty());
}
