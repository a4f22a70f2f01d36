// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Uuid.h"

#include <vector>

namespace hoanhap::services {

/// What a step on many people came to.
struct ChangedPeople
{
    std::vector<Uuid> people; ///< who was changed
    int asBefore = 0; ///< who was so already
};

} // namespace hoanhap::services
