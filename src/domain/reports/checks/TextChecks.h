// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/checks/Prose.h"

namespace hoanhap::domain {

/// Everything that can be seen in a text without the register, in the order of the text. Where two checks
/// name the same characters, the first of them stays. Linear in the length of the text.
Slips textSlips(const Prose& prose);

/// By place; of two for one place, the first.
void orderSlips(Slips& slips);

} // namespace hoanhap::domain
