// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <string_view>

namespace hoanhap::services {

/// Writes compact JSON straight into bytes. QJsonDocument sorts and copies; the audit writes some
/// tens of thousands of small objects a second when a register is filled.
class JsonWriter
{
public:
    void open(char bracket);
    void close(char bracket);
    void key(std::string_view name);
    void value(const QString& text);
    /// Something that is JSON already.
    void raw(const QByteArray& json);
    QByteArray take() { return std::move(m_bytes); }

private:
    void separate();
    void quoted(const QByteArray& utf8);
    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace hoanhap::services
