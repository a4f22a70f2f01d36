// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/ClassFile.h"
#include "services/records/Change.h"

namespace hoanhap::services {

/// What a stored class does to the needs of its learners: a seat answers the need to learn, the end of the
/// course meets it, whoever left or lost the seat needs it again. Inside the use case that stores it.
Outcome tellNeeds(Change& change, const domain::ClassFile& before, const domain::ClassFile& now);

/// The class is gone: all its learners need it again.
Outcome reopenNeedsOf(Change& change, const domain::ClassFile& file);

} // namespace hoanhap::services
