// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/PlanService.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/plan/DispatchRules.h"
#include "services/records/SaveRecord.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

PlanService::PlanService(Workspace& workspace) : m_workspace(workspace) { }

Result<std::optional<domain::Plan>> PlanService::planOf(int year)
{
    const auto found = plans();
    if (!found)
        return found.errors();
    if (found->empty())
        return std::optional<domain::Plan>();
    // Of several plans for the year the newest holds; one that ran out is still what the next report is
    // written on.
    const auto rank = [year](const domain::Plan& plan) {
        return std::pair(plan.fromYear <= year && year <= plan.toYear, plan.issuedOn);
    };
    return std::optional(*std::ranges::max_element(*found, {}, rank));
}

Result<std::vector<domain::Plan>> PlanService::plans()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    return m_workspace.stores().of<domain::Plan>().all();
}

Result<std::vector<domain::PlanTask>> PlanService::tasks(const Uuid& plan)
{
    auto rows = m_workspace.stores().of<domain::PlanTask>().whereEqual("plan_id", plan.toString());
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return rows;
}

Result<domain::Plan> PlanService::savePlan(const domain::Plan& base, const domain::Plan& edited)
{
    domain::Plan plan = edited;
    Errors faults = domain::normaliseTexts(plan);
    if (plan.number.isEmpty())
        faults.push_back({domain::errors::dispatchNumberMissing, u"number"_s});
    if (plan.toYear < plan.fromYear)
        faults.push_back({errors::periodBackwards, u"to_year"_s});
    if (!faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::EditPlan, base, plan);
}

Result<domain::PlanTask> PlanService::saveTask(const domain::PlanTask& base, const domain::PlanTask& edited)
{
    domain::PlanTask task = edited;
    Errors faults = domain::normaliseTexts(task);
    if (task.line.isEmpty())
        faults.push_back({domain::errors::textMissing, u"line"_s});
    if (!faults.empty())
        return faults;
    return saveRecord(m_workspace, Permission::EditPlan, base, task);
}

domain::Dispatch PlanService::blankDispatch() const
{
    domain::Dispatch dispatch;
    dispatch.id = m_workspace.newId();
    dispatch.unitId = m_workspace.actor().unitId;
    dispatch.kind = u"CV"_s;
    dispatch.receivedOn = m_workspace.clock().today();
    return dispatch;
}

Result<std::vector<domain::Dispatch>> PlanService::dispatches()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto rows = m_workspace.stores().of<domain::Dispatch>().all();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.issuedOn > b.issuedOn; });
    return rows;
}

Result<domain::Dispatch> PlanService::saveDispatch(
    const domain::Dispatch& base, const domain::Dispatch& edited)
{
    domain::Dispatch dispatch = edited;
    if (const domain::Findings findings = domain::checkDispatch(dispatch); !findings.errors.empty())
        return findings.errors;
    for (const domain::Dispatch& other :
        m_workspace.stores().of<domain::Dispatch>().whereEqual("number", dispatch.number))
        if (other.id != dispatch.id && other.issuer == dispatch.issuer && other.issuedOn == dispatch.issuedOn
            && other.direction == dispatch.direction)
            return Error{errors::numberTaken, u"number"_s, {dispatch.number}};
    return saveRecord(m_workspace, Permission::EditPlan, base, dispatch);
}

Outcome PlanService::moveDispatchToBin(const Uuid& dispatch)
{
    return binRecord<domain::Dispatch>(m_workspace, Permission::EditPlan, dispatch);
}

} // namespace hoanhap::services
