// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/dates/PartialDate.h"

#include <vector>

namespace hoanhap::text {

/// Dates that somebody may have meant by a text which PartialDate::parse refuses: with a time behind it
/// (12/03/1985 00:00), with the month in words (12-Mar-85, 12-Thg3-85), as the number of days that a
/// spreadsheet keeps (31118), with day and month exchanged (12/25/1985), with zeros for what is not known
/// (00/00/1985), with words around it (khoảng 1985). The likeliest first, none twice, at most three.
std::vector<PartialDate> likelyDates(
    QStringView typed, QDate today, PartialDate::Reach reach = PartialDate::Reach::Past);

} // namespace hoanhap::text
