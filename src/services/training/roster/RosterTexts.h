// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/listentry/ListRow.h"
#include "text/tables/PastedTable.h"

namespace hoanhap::services {

/// The lines of a list of learners, as it was pasted. Under a row of titles the columns follow it; without
/// one every cell is known by what it looks like: names, dates and years, nine or twelve digits, nam or nữ.
/// A name numbered in front ("1. Lê Văn An") loses the number. A line that cannot be made out stands whole in
/// the name; only lines with neither a name nor a number of somebody are left out.
std::vector<ListRow> rosterTexts(const text::TableRows& pasted);

/// Two words or more, of letters alone.
bool looksLikeName(const QString& text);

} // namespace hoanhap::services
