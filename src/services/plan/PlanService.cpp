// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/PlanService.h"

#include "domain/ErrorCodes.h"
#include "domain/Findings.h"
#include "domain/TextRules.h"
#include "domain/activities/OutreachSession.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/placement/Referral.h"
#include "domain/plan/DispatchRules.h"
#include "domain/plan/TargetRules.h"
#include "domain/plan/TaskPurpose.h"
#include "domain/training/VocationalClass.h"
#include "services/records/SaveRecord.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

/// What was done under a task.
size_t actsUnder(storage::StorePool& stores, const Uuid& task)
{
    const QString id = task.toString();
    return stores.of<domain::VocationalClass>().whereEqual("plan_task_id", id).size()
        + stores.of<domain::OutreachSession>().whereEqual("plan_task_id", id).size()
        + stores.of<domain::Referral>().whereEqual("plan_task_id", id).size()
        + stores.of<domain::Loan>().whereEqual("plan_task_id", id).size();
}

} // namespace

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

Result<domain::PlanFile> PlanService::load(const Uuid& plan)
{
    const std::optional<domain::Plan> found = m_workspace.stores().of<domain::Plan>().find(plan);
    if (!found)
        return Error{errors::notFound};
    auto rows = tasks(plan);
    if (!rows)
        return rows.errors();
    domain::PlanFile file{*found, std::move(*rows), {}};
    for (const domain::PlanTask& task : file.tasks)
        std::ranges::move(
            m_workspace.stores().of<domain::TaskTarget>().whereEqual("task_id", task.id.toString()),
            std::back_inserter(file.targets));
    std::ranges::stable_sort(file.targets, {}, &domain::TaskTarget::year);
    return file;
}

Errors PlanService::faultsOf(domain::PlanFile& file) const
{
    Errors faults = domain::normaliseTexts(file.plan);
    if (file.plan.number.isEmpty())
        faults.push_back({domain::errors::dispatchNumberMissing, u"number"_s});
    if (file.plan.toYear < file.plan.fromYear)
        faults.push_back({errors::periodBackwards, u"to_year"_s});
    for (size_t i = 0; i < file.tasks.size(); ++i) {
        const QString prefix = domain::rowPrefix<domain::PlanTask>(i);
        append(faults, domain::normaliseTexts(file.tasks[i], prefix));
        if (file.tasks[i].line.isEmpty())
            faults.push_back({domain::errors::textMissing, prefix + u"line"_s});
    }
    append(faults, domain::checkTargets(file));
    return faults;
}

Errors PlanService::usedTasksGone(const domain::PlanFile& base, const domain::PlanFile& edited)
{
    Errors faults;
    for (const domain::PlanTask& task : base.tasks) {
        if (std::ranges::any_of(edited.tasks, [&](const auto& kept) { return kept.id == task.id; }))
            continue;
        if (const size_t acts = actsUnder(m_workspace.stores(), task.id); acts > 0)
            faults.push_back({errors::taskInUse, {}, {task.line, QString::number(acts)}});
    }
    return faults;
}

Result<domain::PlanFile> PlanService::save(const domain::PlanFile& base, const domain::PlanFile& edited)
{
    domain::PlanFile file = edited;
    if (const Errors faults = faultsOf(file); !faults.empty())
        return faults;
    domain::proposePurposes(base, file);
    const bool isNew = base.plan.rowVersion == 0;
    const Uuid unit = isNew ? m_workspace.actor().unitId : base.plan.unitId;
    return inOneChange(m_workspace, Permission::EditPlan, unit, isNew ? u"plan.added"_s : u"plan.changed"_s,
        [&](Change& change) -> Result<domain::PlanFile> {
            QStringList merged;
            Errors faults = usedTasksGone(base, file);
            if (isNew)
                change.add(file.plan);
            else
                append(faults, change.edit(base.plan, file.plan, merged));
            int position = 0;
            for (domain::PlanTask& task : file.tasks) {
                task.planId = file.plan.id;
                task.position = ++position;
            }
            append(faults, change.syncChildren(base.tasks, file.tasks, merged));
            append(faults, change.syncChildren(base.targets, file.targets, merged));
            if (!faults.empty())
                return faults;
            return file;
        });
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

QString PlanService::ownName() const
{
    const auto unit = m_workspace.stores().of<domain::Unit>().find(m_workspace.actor().unitId);
    return unit ? unit->name : QString();
}

Result<std::vector<domain::Dispatch>> PlanService::dispatches(storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto rows = m_workspace.stores().of<domain::Dispatch>().all(shelf);
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.issuedOn > b.issuedOn; });
    return rows;
}

Result<domain::Dispatch> PlanService::dispatch(const Uuid& id)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const std::optional<domain::Dispatch> found = m_workspace.stores().of<domain::Dispatch>().find(id);
    if (!found)
        return Error{errors::notFound};
    return *found;
}

Result<PlanService::Links> PlanService::linksOf(const Uuid& dispatch)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    storage::StorePool& stores = m_workspace.stores();
    const QString id = dispatch.toString();
    return Links{stores.of<domain::Dispatch>().whereEqual("answers_dispatch_id", id),
        stores.of<domain::Report>().whereEqual("request_dispatch_id", id)};
}

domain::Findings PlanService::check(domain::Dispatch& dispatch) const
{
    domain::Findings findings = domain::checkDispatch(dispatch);
    if (!findings.errors.empty())
        return findings;
    for (const domain::Dispatch& other :
        m_workspace.stores().of<domain::Dispatch>().whereEqual("number", dispatch.number))
        if (other.id != dispatch.id && other.issuer == dispatch.issuer && other.issuedOn == dispatch.issuedOn
            && other.direction == dispatch.direction)
            findings.errors.push_back({errors::numberTaken, u"number"_s, {dispatch.number}});
    return findings;
}

Errors PlanService::doubts(domain::Dispatch edited) const
{
    return check(edited).warnings;
}

Result<PlanService::SavedDispatch> PlanService::saveDispatch(
    const domain::Dispatch& base, const domain::Dispatch& edited)
{
    domain::Dispatch dispatch = edited;
    const domain::Findings findings = check(dispatch);
    if (!findings.errors.empty())
        return findings.errors;
    QStringList merged;
    const Result<domain::Dispatch> saved =
        saveRecord(m_workspace, Permission::EditPlan, base, dispatch, merged);
    if (!saved)
        return saved.errors();
    return SavedDispatch{*saved, merged, findings.warnings};
}

Outcome PlanService::moveDispatchToBin(const Uuid& dispatch)
{
    return binRecord<domain::Dispatch>(m_workspace, Permission::EditPlan, dispatch);
}

Outcome PlanService::restoreDispatch(const Uuid& dispatch)
{
    return unbinRecord<domain::Dispatch>(m_workspace, Permission::EditPlan, dispatch);
}

} // namespace hoanhap::services
