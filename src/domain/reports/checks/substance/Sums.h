// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

/// Totals and their parts within one sentence: "45 người, gồm 20 nam và 15 nữ", "12 lượt …, 8 lượt …, tổng
/// cộng 21 lượt"; a part behind "trong đó" that is above its whole; people and turns in one sum.
Slips wrongSums(const Prose& prose);

} // namespace hoanhap::domain
