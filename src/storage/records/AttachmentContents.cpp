// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/AttachmentContents.h"

#include "storage/sqlite/Session.h"

namespace hoanhap::storage {

void AttachmentContents::put(const Uuid& attachment, const QByteArray& content)
{
    m_session.guarded("writing", "attachment_content", [&] {
        const std::string id = attachment.toString().toStdString();
        soci::blob bytes(m_session.soci());
        // The sqlite3 backend knows reading and writing at a place only.
        bytes.write(0, content.constData(), static_cast<std::size_t>(content.size()));
        m_session.soci() << "INSERT INTO attachment_content (attachment_id, content) VALUES (:id, :content)",
            soci::use(id, "id"), soci::use(bytes, "content");
    });
}

QByteArray AttachmentContents::get(const Uuid& attachment)
{
    QByteArray content;
    m_session.guarded("reading", "attachment_content", [&] {
        const std::string id = attachment.toString().toStdString();
        soci::blob bytes(m_session.soci());
        m_session.soci() << "SELECT content FROM attachment_content WHERE attachment_id = :id",
            soci::into(bytes), soci::use(id, "id");
        content.resize(static_cast<qsizetype>(bytes.get_len()));
        bytes.read(0, content.data(), bytes.get_len());
    });
    return content;
}

} // namespace hoanhap::storage
