// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/Plan.h"

#include <QComboBox>
#include <optional>
#include <vector>

namespace hoanhap::ui {

/// Offers the plans in a box, each by its number and years, and chooses one of them.
void offerPlans(QComboBox& box, const std::vector<domain::Plan>& plans, const Uuid& chosen);

/// Why the progress of that year has no targets, and what to do; nothing where it has some.
QString planGap(const std::optional<domain::Plan>& plan, int year, bool hasTargets);

/// The plan chosen there; nothing where no plan is offered.
std::optional<Uuid> planChosen(const QComboBox& box);

} // namespace hoanhap::ui
