// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/plan/Dispatch.h"

namespace hoanhap::domain {

/// Normalises the texts of a dispatch and says what is wrong in it.
Findings checkDispatch(Dispatch& dispatch);

} // namespace hoanhap::domain
