// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures/Figures.h"

namespace hoanhap::services {

/// Of a period before the register began a nought says nothing. Where the register has no people at all of
/// the period, who was managed, came and went is not known; where it has no work, neither is what was done:
/// nobody wrote it down. What a unit told is known, nought too. Of several figures that
/// are asked about together, AnnexReader::comparedIndicators() say enough.
void forgetUnwritten(std::vector<Figure>& figures);

} // namespace hoanhap::services
