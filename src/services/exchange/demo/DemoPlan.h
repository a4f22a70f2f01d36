// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "services/records/Change.h"

#include <map>

namespace hoanhap::services {

/// A plan of the year with a task and a target for every kind of act, of a size fit for so many people, and
/// the dispatch that asks for the year's report. The tasks, for the acts to hang under.
std::map<domain::ActKind, Uuid> addDemoPlan(Change& change, int year, int people);

} // namespace hoanhap::services
