// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoanhap {

/// Change stamps that order the edits of several registers: milliseconds, a counter for edits
/// within one millisecond (or while a wall clock runs backwards), and the register that made it.
/// As text they compare like the edits they stand for: "0193a5f2c8b1-0004-6f0a1c52".
class HybridClock
{
public:
    /// `last` is the newest stamp the register holds, or empty in a new one.
    HybridClock(const QString& registerId, const QString& last);

    /// The next stamp; always greater than every stamp given or witnessed before.
    QString next(qint64 unixMilliseconds);
    /// The stamp given or witnessed last.
    QString last() const;
    /// Takes note of a stamp from another register, so that ours follow it.
    void witness(const QString& stamp);

private:
    QString m_suffix;
    qint64 m_milliseconds = 0;
    int m_counter = 0;
};

} // namespace hoanhap
