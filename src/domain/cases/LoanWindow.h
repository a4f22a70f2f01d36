// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"

#include <vector>

namespace hoanhap::domain {

/// When somebody served the sentence to its end or was pardoned by amnesty, the last time; an early release
/// on conditions is no end. Nothing where no such day is known.
std::optional<QDate> lastSentenceEnd(const std::vector<LegalStatus>& statuses);

/// Until when the State's loans for people released are open to somebody: five years from there (Quyết định
/// 22/2023/QĐ-TTg).
std::optional<QDate> lastLoanDay(const std::vector<LegalStatus>& statuses);

} // namespace hoanhap::domain
