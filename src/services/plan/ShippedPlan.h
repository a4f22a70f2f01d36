// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

#include <QString>

namespace hoanhap::services {

/// Puts Kế hoạch 71/KH-UBND with its proposed tasks into a new register whose office lies in the province
/// that the plan is for; `areaCode` ("2021:866") is the office's. The areas must be in already.
void addShippedPlan(Change& change, const QString& areaCode);

} // namespace hoanhap::services
