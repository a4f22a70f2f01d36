// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>
#include <optional>

namespace hoanhap {

class RandomSource;

/// Identifier of a row. Rows that an office fills are version 7 (they sort by the time they were
/// made); rows that we ship are version 5 of their code, equal in every register.
class Uuid
{
public:
    Uuid() = default;

    /// RFC 9562, section 5.7: 48 bits of milliseconds, then 74 random bits. Several of one millisecond come
    /// in no order: see UuidSequence.
    static Uuid version7(qint64 unixMilliseconds, RandomSource& random);
    /// `counter`, of 12 bits, in the place of the first random ones.
    static Uuid version7(qint64 unixMilliseconds, int counter, RandomSource& random);
    /// `kind` keeps codes of different catalogues apart, for example "area" and "occupation".
    static Uuid ofCode(QStringView kind, QStringView code);
    /// Accepts the 36-character form only; nothing when it is anything else.
    static std::optional<Uuid> parse(QStringView text);

    bool isNull() const { return m_value.isNull(); }
    QString toString() const { return m_value.toString(QUuid::WithoutBraces); }
    QByteArray toBytes() const { return m_value.toRfc4122(); }

    friend bool operator==(const Uuid& a, const Uuid& b) { return a.m_value == b.m_value; }
    friend bool operator<(const Uuid& a, const Uuid& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Uuid& id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    explicit Uuid(const QUuid& value) : m_value(value) { }
    QUuid m_value;
};

} // namespace hoanhap
