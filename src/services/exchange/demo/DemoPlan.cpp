// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoPlan.h"

#include "domain/plan/Dispatch.h"
#include "domain/plan/Plan.h"
#include "services/plan/TaskProposal.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {

/// What a task says and what it is to reach, for so many people of the register.
struct DemoTask
{
    domain::ActKind act;
    QString line;
    std::vector<std::pair<QString, int>> targets; ///< of an indicator, among a thousand people
};

std::vector<DemoTask> demoTasks()
{
    using domain::ActKind;
    return {{ActKind::Training, u"Đào tạo nghề cho người chấp hành xong hình phạt tù"_s,
                {{u"classes"_s, 18}, {u"learners"_s, 300}}},
        {ActKind::Outreach, u"Tư vấn, tuyên truyền về học nghề và việc làm"_s,
            {{u"outreach_events"_s, 10}, {u"counselled_turns"_s, 140}}},
        {ActKind::Placement, u"Tư vấn, giới thiệu việc làm"_s,
            {{u"referral_turns"_s, 130}, {u"hired_people"_s, 90}}},
        {ActKind::Loan, u"Hỗ trợ vay vốn sản xuất, kinh doanh"_s,
            {{u"loans"_s, 40}, {u"loan_million"_s, 1800}}}};
}

Uuid addPlan(Change& change, int year)
{
    domain::Plan plan;
    plan.number = u"15/KH-UBND"_s;
    plan.issuedOn = QDate(year, 1, 20);
    plan.issuer = u"Ủy ban nhân dân Tỉnh"_s;
    plan.subject = u"Thực hiện công tác tái hòa nhập cộng đồng (dữ liệu tập huấn)"_s;
    plan.fromYear = year;
    plan.toYear = year + 4;
    change.add(plan);
    return plan.id;
}

std::map<domain::ActKind, Uuid> addTasks(Change& change, const Uuid& plan)
{
    std::map<domain::ActKind, Uuid> tasks;
    int position = 0;
    for (const DemoTask& meant : demoTasks()) {
        domain::PlanTask task;
        task.planId = plan;
        task.position = ++position;
        task.line = meant.line;
        task.defaultFor = domain::codeOf(meant.act);
        change.add(task);
        tasks[meant.act] = task.id;
    }
    return tasks;
}

/// The tasks that the office's own plan proposes for acts of that year, as a clerk would leave them.
std::map<domain::ActKind, Uuid> tasksInForce(Change& change, int year)
{
    std::map<domain::ActKind, Uuid> tasks;
    TaskProposal proposal(change.workspace());
    for (const DemoTask& meant : demoTasks())
        if (const auto task = proposal.proposed(meant.act, QDate(year, 12, 31)))
            tasks[meant.act] = *task;
    return tasks;
}

/// The plan of the task; nothing where it ran out before the year, for then it takes no targets for it.
std::optional<Uuid> planOfTask(Change& change, const Uuid& task, int year)
{
    storage::StorePool& stores = change.workspace().stores();
    const auto found = stores.of<domain::PlanTask>().find(task);
    const auto plan = found ? stores.of<domain::Plan>().find(found->planId) : std::nullopt;
    const bool covers = plan && plan->fromYear <= year && year <= plan->toYear;
    return covers ? std::optional(plan->id) : std::nullopt;
}

void addTargets(Change& change, const Uuid& task, const DemoTask& meant, int year, int people)
{
    for (const auto& [indicator, amongThousand] : meant.targets) {
        domain::TaskTarget target;
        target.taskId = task;
        target.year = year;
        target.indicator = indicator;
        target.value = std::max(1, amongThousand * people / 1000);
        change.add(target);
    }
}

void addRequest(Change& change, const Uuid& plan, int year)
{
    domain::Dispatch request;
    request.direction = domain::DispatchDirection::In;
    request.number = u"2150/CAT-THAHS&HTTP"_s;
    request.issuedOn = QDate(year, 11, 18);
    request.receivedOn = QDate(year, 11, 20);
    request.deadline = QDate(year, 12, 10);
    request.issuer = u"Công an Tỉnh"_s;
    request.subject = u"đề nghị báo cáo kết quả công tác tái hòa nhập cộng đồng năm %1"_s.arg(year);
    request.kind = u"CV"_s;
    request.planId = plan;
    request.asksReportYear = year;
    change.add(request);
}

} // namespace

std::map<domain::ActKind, Uuid> addDemoPlan(Change& change, int year, int people)
{
    std::map<domain::ActKind, Uuid> tasks = tasksInForce(change, year);
    std::optional<Uuid> plan = tasks.empty() ? std::nullopt : planOfTask(change, tasks.begin()->second, year);
    if (!plan) {
        plan = addPlan(change, year);
        tasks = addTasks(change, *plan);
    }
    for (const DemoTask& meant : demoTasks())
        if (tasks.contains(meant.act))
            addTargets(change, tasks.at(meant.act), meant, year, people);
    addRequest(change, *plan, year);
    return tasks;
}

} // namespace hoanhap::services
