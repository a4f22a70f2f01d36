// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/PlanProgress.h"

#include "domain/plan/PlanErrorCodes.h"
#include "office/TestOffice.h"
#include "services/plan/PlanService.h"
#include "services/plan/TaskProposal.h"
#include "services/training/ClassService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PlanProgress;
using services::PlanService;
using tests::TestOffice;

namespace {

Uuid trainingTask(services::Workspace& workspace)
{
    const auto task =
        services::TaskProposal(workspace).proposed(domain::ActKind::Training, QDate(2021, 12, 6));
    REQUIRE(task);
    return *task;
}

void keepClassOfTask(services::Workspace& workspace, QDate start, int headCount)
{
    services::ClassService classes(workspace);
    const domain::ClassFile base = classes.blank();
    domain::ClassFile file = base;
    file.vocationalClass.occupation = u"Công nhân xây dựng"_s;
    file.vocationalClass.startsOn = start;
    file.vocationalClass.planTaskId = trainingTask(workspace);
    domain::ClassPartner& organiser = file.partners.emplace_back();
    organiser.role = u"organiser"_s;
    organiser.name = u"Trung tâm Dịch vụ việc làm"_s;
    domain::ClassHeadCount& heads = file.headCounts.emplace_back();
    heads.groupCode = u"rehabilitation"_s;
    heads.people = headCount;
    REQUIRE(classes.save(base, file));
}

} // namespace

TEST_CASE("the progress of a task is the sum of the acts that are listed behind it", "[services][plan]")
{
    TestOffice office;
    keepClassOfTask(office.workspace(), QDate(2021, 5, 10), 20);
    keepClassOfTask(office.workspace(), QDate(2021, 9, 1), 15);
    keepClassOfTask(office.workspace(), QDate(2020, 9, 1), 99); // of another year
    PlanService plans(office.workspace());
    const domain::PlanFile base = *plans.load(plans.plans()->front().id);
    domain::PlanFile file = base;
    domain::TaskTarget& target = file.targets.emplace_back();
    target.taskId = trainingTask(office.workspace());
    target.indicator = u"learners"_s;
    target.year = 2021;
    target.value = 50;
    REQUIRE(plans.save(base, file));
    PlanProgress progress(office.workspace());
    const auto lines = progress.ofYear(base.plan.id, 2021);
    REQUIRE(lines);
    const auto line = std::ranges::find(*lines, u"learners"_s, &PlanProgress::Line::indicator);
    REQUIRE(line != lines->end());
    CHECK(line->target == 50);
    CHECK(line->reached == 35);
    CHECK(line->share() == 0.7);
    qint64 listed = 0;
    for (const storage::TaskAct& act : *progress.acts(*line, 2021))
        listed += act.amount;
    CHECK(listed == 35);
    CHECK(progress.byUnit(base.plan.id, 2021)->size() == 2); // classes and learners of the own unit
}

TEST_CASE(
    "the progress of one unit leaves out what the office and other units have to do", "[services][plan]")
{
    TestOffice office;
    keepClassOfTask(office.workspace(), QDate(2021, 5, 10), 20);
    const Uuid lapVo = Uuid::ofCode(u"unit", u"phong-ldtbxh-lap-vo");
    PlanService plans(office.workspace());
    const domain::PlanFile base = *plans.load(plans.plans()->front().id);
    domain::PlanFile file = base;
    for (const auto& [unit, value] :
        {std::pair(std::optional<Uuid>(), 50), std::pair(std::optional(lapVo), 8)}) {
        domain::TaskTarget& target = file.targets.emplace_back();
        target.taskId = trainingTask(office.workspace());
        target.indicator = u"learners"_s;
        target.year = 2021;
        target.forUnitId = unit;
        target.value = value;
    }
    REQUIRE(plans.save(base, file));
    PlanProgress progress(office.workspace());
    const auto lines = *progress.ofYear(base.plan.id, 2021, {lapVo});
    const auto line = std::ranges::find(lines, u"learners"_s, &PlanProgress::Line::indicator);
    REQUIRE(line != lines.end());
    CHECK(line->target == 8);
    CHECK(line->reached == 0);
    CHECK(progress.acts(*line, 2021)->empty());
    CHECK(progress.hasTargets(base.plan.id, 2021));
    CHECK_FALSE(progress.hasTargets(base.plan.id, 2022));
}

TEST_CASE("a target outside the plan's years or set twice is refused", "[services][plan]")
{
    TestOffice office;
    PlanService plans(office.workspace());
    const domain::PlanFile base = *plans.load(plans.plans()->front().id);
    domain::PlanFile file = base;
    domain::TaskTarget target;
    target.taskId = trainingTask(office.workspace());
    target.indicator = u"classes"_s;
    target.year = 2030;
    file.targets = {target, target};
    const auto refused = plans.save(base, file);
    CHECK(refused.has(domain::errors::plan::yearOutsidePlan));
    CHECK(refused.has(domain::errors::plan::targetTwice));
}
