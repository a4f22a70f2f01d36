// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

// One text, one way of writing. Nothing is found where a text keeps to any one of them.

/// Long dashes beside the spaced hyphen, which official names are written with (Lao động - Thương binh).
/// Spans of numbers (2021–2025) are left alone.
Slips mixedDashes(const Prose& prose);

/// hoà beside hóa: the rarer of the two placements; of equally many the new one. Names keep theirs.
Slips mixedTones(const Prose& prose);

/// "31 tháng 3 năm 2021" beside "30/7/2021": the rarer form; of equally many the figures. Dates that no
/// calendar has are found as well.
Slips mixedDates(const Prose& prose);

} // namespace hoanhap::domain
