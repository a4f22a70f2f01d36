// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/PersonColumn.h"

namespace hoanhap::storage {

/// What a list shows of `person p` in a column, as SQL for one text.
const char* columnSql(domain::PersonColumn column);
/// The column holds words, which sort by the Vietnamese alphabet; the others are numbers and dates.
bool isWordColumn(domain::PersonColumn column);

} // namespace hoanhap::storage
