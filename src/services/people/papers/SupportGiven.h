// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PersonSheet.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Classes, referrals, loans and sessions of a person, newest first, in words that say nothing of a
/// conviction: a session held in prison is a session.
std::vector<PersonSheet::Line> supportGivenTo(const Uuid& person, Workspace& workspace);

} // namespace hoanhap::services
