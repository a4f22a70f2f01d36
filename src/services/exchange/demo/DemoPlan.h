// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/ActKind.h"
#include "services/records/Change.h"

#include <map>

namespace hoanhap::services {

/// Targets for the office's own plan of the year, or a plan of its own where none names tasks for acts, of a
/// size fit for so many people, and the dispatch that asks for the year's report. The tasks, for the acts to
/// hang under.
std::map<domain::ActKind, Uuid> addDemoPlan(Change& change, int year, int people);

} // namespace hoanhap::services
