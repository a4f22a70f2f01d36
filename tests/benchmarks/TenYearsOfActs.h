// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/Session.h"

namespace hoanhap::benchmarks {

/// Ten years of what offices do, a million rows for a hundred thousand people, spread over everybody by
/// plain arithmetic and written by the engine itself.
void addTenYearsOfActs(storage::Session& session, int people, int lastYear);

} // namespace hoanhap::benchmarks
