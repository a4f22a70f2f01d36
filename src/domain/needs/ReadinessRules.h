// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/needs/ReadinessNote.h"

namespace hoanhap::domain {

/// Fields are named as in Readiness; "reasons" for the list of them.
Findings checkReadiness(const ReadinessNote& note, QDate today);
/// `others`: what else stands in the person's way.
Findings checkObstacle(const WorkObstacle& obstacle, const std::vector<WorkObstacle>& others);

/// In the order of their days; notes of one day in the order they were stored.
void sortByDay(std::vector<ReadinessNote>& notes);
/// The newest note of a day or before; nothing where none was made by then. `notes` oldest first.
const ReadinessNote* standingOn(const std::vector<ReadinessNote>& notes, QDate day);
/// On hold on that day by the note that stands then; the last day counts.
bool isOnHold(const Readiness& standing, QDate day);

/// A person who declined comes to want support, or the other way round.
struct ChangeOfMind
{
    std::optional<QDate> day;
    bool wants = false; ///< wants support now
    bool operator==(const ChangeOfMind&) const = default;
};
/// `notes` oldest first. "Not able" is no change of mind: what stood before it is compared with what follows.
std::vector<ChangeOfMind> changesOfMind(const std::vector<ReadinessNote>& notes);

} // namespace hoanhap::domain
