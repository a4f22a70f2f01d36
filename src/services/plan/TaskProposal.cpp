// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/TaskProposal.h"

#include "domain/plan/TaskPurpose.h"

#include <algorithm>

namespace hoanhap::services {

TaskProposal::TaskProposal(Workspace& workspace) : m_workspace(workspace) { }

std::vector<domain::Plan> TaskProposal::plansOn(QDate day)
{
    std::vector<domain::Plan> plans = m_workspace.stores().of<domain::Plan>().all();
    std::ranges::stable_sort(
        plans, [](const domain::Plan& a, const domain::Plan& b) { return a.issuedOn > b.issuedOn; });
    std::vector<domain::Plan> inForce;
    std::ranges::copy_if(plans, std::back_inserter(inForce),
        [&](const domain::Plan& plan) { return plan.fromYear <= day.year() && day.year() <= plan.toYear; });
    if (inForce.empty() && !plans.empty())
        inForce.push_back(plans.front());
    return inForce;
}

std::vector<domain::PlanTask> TaskProposal::tasksOf(const domain::Plan& plan)
{
    storage::StorePool& stores = m_workspace.stores();
    domain::PlanFile file{plan, stores.of<domain::PlanTask>().whereEqual("plan_id", plan.id.toString()), {}};
    std::ranges::stable_sort(file.tasks, {}, &domain::PlanTask::position);
    for (const domain::PlanTask& task : file.tasks)
        std::ranges::move(stores.of<domain::TaskTarget>().whereEqual("task_id", task.id.toString()),
            std::back_inserter(file.targets));
    domain::proposePurposes(domain::PlanFile(file), file);
    return file.tasks;
}

Result<std::vector<TaskProposal::Task>> TaskProposal::tasksOn(QDate day)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewReports); !allowed)
        return allowed.errors();
    std::vector<Task> tasks;
    for (const domain::Plan& plan : plansOn(day))
        for (const domain::PlanTask& row : tasksOf(plan))
            tasks.push_back({row.id, plan.number, row.line, row.defaultFor});
    return tasks;
}

std::optional<Uuid> TaskProposal::proposed(domain::ActKind kind, QDate day)
{
    const auto tasks = tasksOn(day);
    if (!tasks)
        return std::nullopt;
    const auto meant = std::ranges::find(*tasks, domain::codeOf(kind), &Task::defaultFor);
    return meant == tasks->end() ? std::nullopt : std::optional(meant->id);
}

std::optional<TaskProposal::Task> TaskProposal::task(const Uuid& id)
{
    const auto row = m_workspace.stores().of<domain::PlanTask>().find(id);
    if (!row)
        return std::nullopt;
    const auto plan = m_workspace.stores().of<domain::Plan>().find(row->planId);
    return Task{row->id, plan ? plan->number : QString(), row->line, row->defaultFor};
}

} // namespace hoanhap::services
