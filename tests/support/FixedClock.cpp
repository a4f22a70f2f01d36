// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FixedClock.h"

#include <QTimeZone>

namespace hoanhap::tests {

FixedClock::FixedClock(QDate day, QTime time) : m_now(day, time, QTimeZone::utc()) { }

} // namespace hoanhap::tests
