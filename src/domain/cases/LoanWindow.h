// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"

#include <vector>

namespace hoanhap::domain {

/// Until when the State's loans for people released are open to somebody: five years from the end of the
/// sentence, for a sentence served or an amnesty, not for an early release on conditions (Quyết định
/// 22/2023/QĐ-TTg). Of several releases the last counts. Nothing where no release is known.
std::optional<QDate> lastLoanDay(const std::vector<LegalStatus>& statuses);

} // namespace hoanhap::domain
