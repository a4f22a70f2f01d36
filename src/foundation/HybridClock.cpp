// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/HybridClock.h"

#include <QStringList>

namespace hoanhap {

namespace {
constexpr int counterLimit = 0xFFFF;

void putHex(QString& text, qint64 value, int count)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    for (int place = count - 1; place >= 0; --place)
        text += QChar(digits[(value >> (4 * place)) & 15]);
}

} // namespace

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
    // One for every stored row: put down by hand, a format string costs four times as much.
    QString text;
    text.reserve(18 + m_suffix.size());
    putHex(text, m_milliseconds, 12);
    text += u'-';
    putHex(text, m_counter, 4);
    text += u'-';
    text += m_suffix;
    return text;
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
