// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"

#include <QDate>
#include <optional>
#include <string>

namespace hoanhap::storage {

/// What a list shows of `person p` in a column, as SQL for one text; with `asAt` what held on that past day.
std::string columnSql(domain::PersonColumn column, const std::optional<QDate>& asAt = std::nullopt);
/// The column holds words, which sort by the Vietnamese alphabet; the others are numbers and dates.
bool isWordColumn(domain::PersonColumn column);

} // namespace hoanhap::storage
