// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"

#include <QDate>
#include <optional>
#include <string>

namespace hoanhap::storage {

/// What a list shows of `person p` in a column today, as SQL for one text; with `asAt` what held on that past
/// day.
std::string columnSql(
    domain::PersonColumn column, QDate today, const std::optional<QDate>& asAt = std::nullopt);
/// What `person p` is sorted by in a column: the text that is shown, or codes where a catalogue, the units or
/// the areas have the words.
std::string sortingSql(domain::PersonColumn column, QDate today);
/// The words of such a code, an SQL expression; NULL where it has none.
std::string wordsSql(domain::PersonColumn column, const std::string& code);
/// The column holds words, which sort by the Vietnamese alphabet; the others are numbers and dates.
bool isWordColumn(domain::PersonColumn column);

} // namespace hoanhap::storage
