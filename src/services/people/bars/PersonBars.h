// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/WorkBars.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What penalties forbid a person of the register on a day, for the forms of classes and jobs. Nothing
/// for people outside the actor's scope, and nothing of what is hidden after expungement.
std::vector<domain::WorkBar> workBarsOf(Workspace& workspace, const Uuid& person, QDate day);

} // namespace hoanhap::services
