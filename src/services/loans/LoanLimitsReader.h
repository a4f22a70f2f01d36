// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogues/CatalogueEntry.h"
#include "domain/loans/LoanConditions.h"

namespace hoanhap::services {

/// The limits that an entry of the catalogue loan-sources carries in its attributes; what is missing or
/// unreadable there is not set.
domain::LoanLimits limitsOf(const domain::CatalogueEntry& source);

} // namespace hoanhap::services
