// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"

#include <QSet>
#include <vector>

namespace hoanhap::services {

/// The units themselves and everything below them in `all`.
QSet<Uuid> withUnitsBelow(QSet<Uuid> units, const std::vector<domain::Unit>& all);

} // namespace hoanhap::services
