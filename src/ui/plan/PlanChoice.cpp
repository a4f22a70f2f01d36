// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanChoice.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

void offerPlans(QComboBox& box, const std::vector<domain::Plan>& plans, const Uuid& chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    for (const domain::Plan& plan : plans)
        box.addItem(u"%1 (%2–%3)"_s.arg(plan.number).arg(plan.fromYear).arg(plan.toYear), plan.id.toString());
    box.setCurrentIndex(box.findData(chosen.toString()));
}

QString planGap(const std::optional<domain::Plan>& plan, int year, bool hasTargets)
{
    if (!plan)
        return QCoreApplication::translate("PlanChoice",
            "No plan stands in the register yet. Enter it on the page of the plan (Plan and tasks, New "
            "plan).");
    if (hasTargets)
        return {};
    if (plan->fromYear <= year && year <= plan->toYear)
        return QCoreApplication::translate("PlanChoice",
            "Plan %1 has no targets for %2 yet. Enter them on the page of the plan (Plan and tasks, "
            "Targets).")
            .arg(plan->number)
            .arg(year);
    return QCoreApplication::translate("PlanChoice",
        "Plan %1 is for the years %2 to %3 and sets no target for %4. Choose another year, or enter the plan "
        "for %4 on the page of the plan (Plan and tasks, New plan).")
        .arg(plan->number)
        .arg(plan->fromYear)
        .arg(plan->toYear)
        .arg(year);
}

std::optional<Uuid> planChosen(const QComboBox& box)
{
    return Uuid::parse(box.currentData().toString());
}

} // namespace hoanhap::ui
