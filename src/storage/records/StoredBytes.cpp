// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/StoredBytes.h"

#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

void StoredBytes::put(const Uuid& row, const QByteArray& content)
{
    m_session.guarded("writing", m_table, [&] {
        const std::string id = row.toString().toStdString();
        soci::blob bytes(m_session.soci());
        // The sqlite3 backend knows reading and writing at a place only.
        bytes.write(0, content.constData(), static_cast<std::size_t>(content.size()));
        m_session.soci() << "INSERT INTO " + m_table + " (" + m_key + ", content) VALUES (:id, :content)",
            soci::use(id, "id"), soci::use(bytes, "content");
    });
}

QByteArray StoredBytes::get(const Uuid& row)
{
    QByteArray content;
    m_session.guarded("reading", m_table, [&] {
        const std::string id = row.toString().toStdString();
        soci::blob bytes(m_session.soci());
        m_session.soci() << "SELECT content FROM " + m_table + " WHERE " + m_key + " = :id",
            soci::into(bytes), soci::use(id, "id");
        content.resize(static_cast<qsizetype>(bytes.get_len()));
        bytes.read(0, content.data(), bytes.get_len());
    });
    return content;
}

} // namespace hoanhap::storage
