// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/records/JsonWriter.h"

namespace hoanhap::services {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_bytes += ',';
    m_needsComma = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_needsComma = false;
}

void JsonWriter::close(char bracket)
{
    m_bytes += bracket;
    m_needsComma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    quoted(QByteArray::fromRawData(name.data(), static_cast<qsizetype>(name.size())));
    m_bytes += ':';
    m_needsComma = false;
}

void JsonWriter::value(const QString& text)
{
    separate();
    quoted(text.toUtf8());
}

void JsonWriter::raw(const QByteArray& json)
{
    separate();
    m_bytes += json;
}

void JsonWriter::quoted(const QByteArray& utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_bytes += '"';
    for (const char byte : utf8) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            m_bytes += '\\';
            m_bytes += byte;
        } else if (code < 0x20) {
            m_bytes += "\\u00";
            m_bytes += digits[code >> 4];
            m_bytes += digits[code & 15];
        } else {
            m_bytes += byte;
        }
    }
    m_bytes += '"';
}

} // namespace hoanhap::services
