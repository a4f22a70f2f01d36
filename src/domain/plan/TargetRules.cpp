// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/TargetRules.h"

#include "domain/Findings.h"
#include "domain/Parts.h"
#include "domain/plan/PlanErrorCodes.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

Errors faultsOfTarget(const TaskTarget& target, const Plan& plan, const QString& prefix)
{
    Errors faults;
    if (target.taskId.isNull())
        faults.push_back({errors::plan::taskMissing, prefix + u"task_id"_s});
    if (target.indicator.isEmpty())
        faults.push_back({errors::plan::indicatorMissing, prefix + u"indicator"_s});
    if (target.year < plan.fromYear || target.year > plan.toYear)
        faults.push_back({errors::plan::yearOutsidePlan, prefix + u"year"_s,
            {QString::number(plan.fromYear), QString::number(plan.toYear)}});
    if (target.value < 0)
        faults.push_back({errors::plan::targetNegative, prefix + u"value"_s});
    return faults;
}

} // namespace

Errors checkTargets(PlanFile& file)
{
    std::erase_if(file.targets, [&](const TaskTarget& target) {
        return !target.taskId.isNull()
            && std::ranges::find(file.tasks, target.taskId, &PlanTask::id) == file.tasks.end();
    });
    Errors faults;
    QSet<QString> set;
    for (size_t i = 0; i < file.targets.size(); ++i) {
        const TaskTarget& target = file.targets[i];
        const QString prefix = rowPrefix<TaskTarget>(i);
        append(faults, faultsOfTarget(target, file.plan, prefix));
        const QString key = target.taskId.toString() + u' ' + target.indicator + u' '
            + QString::number(target.year) + u' ' + (target.forUnitId ? target.forUnitId->toString() : u""_s);
        if (set.contains(key))
            faults.push_back({errors::plan::targetTwice, prefix + u"value"_s});
        set.insert(key);
    }
    return faults;
}

} // namespace hoanhap::domain
