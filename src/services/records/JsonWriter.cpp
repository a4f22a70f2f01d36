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
    qsizetype written = 0; // texts with nothing to escape go over in one piece
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char byte = utf8.at(at);
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_bytes.append(utf8.constData() + written, at - written);
        written = at + 1;
        if (code >= 0x20) {
            m_bytes += '\\';
            m_bytes += byte;
        } else {
            m_bytes += "\\u00";
            m_bytes += digits[code >> 4];
            m_bytes += digits[code & 15];
        }
    }
    m_bytes.append(utf8.constData() + written, utf8.size() - written);
    m_bytes += '"';
}

} // namespace hoanhap::services
