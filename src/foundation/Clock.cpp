// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Clock.h"

namespace hoanhap {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

} // namespace hoanhap
