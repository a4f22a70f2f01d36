// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/HybridClock.h"

#include <QStringList>

namespace hoanhap {

namespace {
constexpr int counterLimit = 0xFFFF;
}

HybridClock::HybridClock(const QString& registerId, const QString& last) : m_suffix(registerId.left(8))
{
    witness(last);
}

QString HybridClock::next(qint64 unixMilliseconds)
{
    if (unixMilliseconds > m_milliseconds) {
        m_milliseconds = unixMilliseconds;
        m_counter = 0;
    } else if (++m_counter > counterLimit) {
        ++m_milliseconds;
        m_counter = 0;
    }
    return last();
}

QString HybridClock::last() const
{
    return QStringLiteral("%1-%2-%3")
        .arg(m_milliseconds, 12, 16, QLatin1Char('0'))
        .arg(m_counter, 4, 16, QLatin1Char('0'))
        .arg(m_suffix);
}

void HybridClock::witness(const QString& stamp)
{
    const QStringList parts = stamp.split(u'-');
    if (parts.size() < 3)
        return;
    const qint64 milliseconds = parts[0].toLongLong(nullptr, 16);
    const int counter = parts[1].toInt(nullptr, 16);
    if (milliseconds > m_milliseconds || (milliseconds == m_milliseconds && counter > m_counter)) {
        m_milliseconds = milliseconds;
        m_counter = counter;
    }
}

} // namespace hoanhap
