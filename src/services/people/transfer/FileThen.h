// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The file of a person as it stood when that unit_assignment ended: today's file with everything taken
/// back that the audit tells of since. Asks nobody for permission. What is hidden after expungement today
/// is hidden then too.
domain::PersonFile fileWhenAssignmentEnded(Workspace& workspace, const Uuid& person, const Uuid& assignment);

} // namespace hoanhap::services
