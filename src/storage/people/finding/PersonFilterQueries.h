// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonFilter.h"

#include <string>

namespace hoanhap::storage {

/// Conditions in SQL over `person p`; what they ask for is bound, never written into the text.
struct FilterSql
{
    std::string where; ///< " AND …" for each condition; empty for none
    std::vector<std::string> parameters; ///< in their order from the first number on
};

/// `today` is the office's day; parameters are named :pN from `firstParameter` on.
FilterSql filterSqlOf(const domain::PersonFilter& filter, QDate today, size_t firstParameter);

} // namespace hoanhap::storage
