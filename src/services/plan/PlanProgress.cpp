// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/PlanProgress.h"

#include "domain/organisation/Unit.h"
#include "services/ErrorCodes.h"
#include "services/organisation/UnitOrder.h"
#include "services/people/MaskedPerson.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

qint64 total(const std::map<QString, qint64>& parts)
{
    qint64 sum = 0;
    for (const auto& [unit, value] : parts)
        sum += value;
    return sum;
}

} // namespace

struct PlanProgress::Gathered
{
    /// What a task has to show under one indicator; units by their identifier as text, "" for the office.
    struct Measured
    {
        std::map<QString, qint64> targets;
        std::map<QString, qint64> reached;
    };
    std::vector<domain::PlanTask> tasks;
    std::map<Uuid, std::map<QString, Measured>> measured; ///< by task and indicator
};

PlanProgress::PlanProgress(Workspace& workspace) : m_workspace(workspace) { }

std::optional<double> PlanProgress::Line::share() const
{
    if (!target || *target <= 0)
        return std::nullopt;
    return static_cast<double>(reached) / static_cast<double>(*target * reachedPer(indicator));
}

qint64 PlanProgress::reachedPer(const QString& indicator)
{
    return indicator == "loan_million"_L1 ? 1'000'000 : 1;
}

Result<PlanProgress::Gathered> PlanProgress::gather(
    const Uuid& plan, int year, const std::vector<Uuid>& units)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    if (!std::ranges::all_of(units, [this](const Uuid& unit) { return maySee(unit); }))
        return Error{errors::otherUnit};
    Gathered gathered;
    gathered.tasks = m_workspace.stores().of<domain::PlanTask>().whereEqual("plan_id", plan.toString());
    std::ranges::stable_sort(gathered.tasks, {}, &domain::PlanTask::position);
    for (const domain::PlanTask& task : gathered.tasks)
        for (const domain::TaskTarget& target :
            m_workspace.stores().of<domain::TaskTarget>().whereEqual("task_id", task.id.toString())) {
            const bool asked = units.empty()
                ? !target.forUnitId || maySee(*target.forUnitId)
                : target.forUnitId && std::ranges::find(units, *target.forUnitId) != units.end();
            if (target.year == year && asked)
                gathered.measured[task.id][target.indicator]
                    .targets[target.forUnitId ? target.forUnitId->toString() : QString()] += target.value;
        }
    for (const storage::TaskSum& sum :
        storage::TaskActQueries(m_workspace.session())
            .sums(plan, QDate(year, 1, 1), QDate(year, 12, 31), units.empty() ? m_workspace.scope() : units))
        gathered.measured[sum.task][sum.indicator].reached[sum.unit.toString()] += sum.value;
    return gathered;
}

bool PlanProgress::hasTargets(const Uuid& plan, int year)
{
    const auto isOfYear = [year](const domain::TaskTarget& target) { return target.year == year; };
    const auto hasSome = [&](const domain::PlanTask& task) {
        return std::ranges::any_of(
            m_workspace.stores().of<domain::TaskTarget>().whereEqual("task_id", task.id.toString()),
            isOfYear);
    };
    return std::ranges::any_of(
        m_workspace.stores().of<domain::PlanTask>().whereEqual("plan_id", plan.toString()), hasSome);
}

Result<std::vector<PlanProgress::Line>> PlanProgress::ofYear(
    const Uuid& plan, int year, const std::vector<Uuid>& units)
{
    const auto gathered = gather(plan, year, units);
    if (!gathered)
        return gathered.errors();
    std::vector<Line> lines;
    for (const domain::PlanTask& task : gathered->tasks) {
        const auto found = gathered->measured.find(task.id);
        if (found == gathered->measured.end()) {
            lines.push_back({task.id, task.line, {}, units, {}, {}, 0});
            continue;
        }
        for (const QString& indicator : indicators()) {
            const auto measured = found->second.find(indicator);
            if (measured == found->second.end())
                continue;
            const auto& targets = measured->second.targets;
            const auto own = targets.find(QString());
            std::optional<qint64> target;
            if (own != targets.end())
                target = own->second;
            else if (!targets.empty())
                target = total(targets);
            lines.push_back(
                {task.id, task.line, indicator, units, {}, target, total(measured->second.reached)});
        }
    }
    return lines;
}

Result<std::vector<PlanProgress::Line>> PlanProgress::byUnit(const Uuid& plan, int year)
{
    const auto gathered = gather(plan, year, {});
    if (!gathered)
        return gathered.errors();
    std::vector<Line> lines;
    for (const domain::Unit& unit : inOfficialOrder(m_workspace.stores().of<domain::Unit>().all()))
        for (const domain::PlanTask& task : gathered->tasks) {
            const auto found = gathered->measured.find(task.id);
            if (found == gathered->measured.end())
                continue;
            for (const QString& indicator : indicators()) {
                const auto measured = found->second.find(indicator);
                if (measured == found->second.end())
                    continue;
                const auto target = measured->second.targets.find(unit.id.toString());
                const auto reached = measured->second.reached.find(unit.id.toString());
                const bool hasTarget = target != measured->second.targets.end();
                if (!hasTarget && reached == measured->second.reached.end())
                    continue;
                lines.push_back({task.id, task.line, indicator, {unit.id}, unit.shortName,
                    hasTarget ? std::optional(target->second) : std::nullopt,
                    reached == measured->second.reached.end() ? 0 : reached->second});
            }
        }
    return lines;
}

Result<std::vector<storage::TaskAct>> PlanProgress::acts(const Line& line, int year)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    if (!std::ranges::all_of(line.units, [this](const Uuid& unit) { return maySee(unit); }))
        return Error{errors::otherUnit};
    auto acts = storage::TaskActQueries(m_workspace.session())
                    .acts({line.task, line.indicator, QDate(year, 1, 1), QDate(year, 12, 31),
                        line.units.empty() ? m_workspace.scope() : line.units});
    if (!m_workspace.recordsViews())
        for (storage::TaskAct& act : acts)
            if (act.ofPerson)
                act.title = maskedName(act.title);
    return acts;
}

} // namespace hoanhap::services
