// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The rights to see people and to export; with the criminal record also that of a head.
Outcome mayMakePaper(const Workspace& workspace, Including including);
/// What stands around a paper of that unit on that day; a unit without a letterhead writes under the one
/// above.
Result<PaperFrame> paperFrame(Workspace& workspace, const Uuid& unit, QDate day);
/// What stands around a paper that the actor's office makes today.
Result<PaperFrame> paperFrameToday(Workspace& workspace);

} // namespace hoanhap::services
