// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Clock.h"

namespace hoanhap::tests {

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day, QTime time = QTime(8, 0));
    QDateTime nowUtc() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    void setDay(QDate day) { m_now.setDate(day); }

private:
    QDateTime m_now;
};

} // namespace hoanhap::tests
