// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/PlanChoice.h"

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

std::optional<Uuid> planChosen(const QComboBox& box)
{
    return Uuid::parse(box.currentData().toString());
}

} // namespace hoanhap::ui
