// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/numbers/PlanTargets.h"

#include "domain/plan/PlanFile.h"
#include "services/plan/PlanProgress.h"

namespace hoanhap::services {

PlanTargets::PlanTargets(Workspace& workspace, const std::optional<Uuid>& plan, int year)
{
    if (!plan)
        return;
    struct Wanted
    {
        std::optional<qint64> own;
        std::optional<qint64> ofUnits;
    };
    for (const domain::PlanTask& task :
        workspace.stores().of<domain::PlanTask>().whereEqual("plan_id", plan->toString())) {
        QHash<QString, Wanted> wanted;
        for (const domain::TaskTarget& target :
            workspace.stores().of<domain::TaskTarget>().whereEqual("task_id", task.id.toString())) {
            if (target.year != year)
                continue;
            Wanted& one = wanted[target.indicator];
            std::optional<qint64>& sum = target.forUnitId ? one.ofUnits : one.own;
            sum = sum.value_or(0) + target.value;
        }
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
            m_targets[one.key()] +=
                one->own.value_or(one->ofUnits.value_or(0)) * PlanProgress::reachedPer(one.key());
    }
}

std::optional<qint64> PlanTargets::of(const QString& indicator) const
{
    const auto found = m_targets.constFind(indicator);
    return found == m_targets.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hoanhap::services
