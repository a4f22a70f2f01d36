// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace hoanhap {

/// The one way to ask what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The day on the office's wall calendar.
    virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QDate today() const override;
};

} // namespace hoanhap
