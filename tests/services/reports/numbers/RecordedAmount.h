// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/numbers/NumberBehind.h"

namespace hoanhap::tests {

/// What the records behind a number add up to.
inline qint64 amountOf(const services::NumberBehind::Records& records)
{
    qint64 sum = 0;
    for (const services::CountedRecord& record : records.rows)
        sum += record.amount;
    return sum;
}

} // namespace hoanhap::tests
