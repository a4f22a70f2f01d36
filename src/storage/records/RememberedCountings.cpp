// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RememberedCountings.h"

#include "storage/lists/RowReader.h"

namespace hoanhap::storage {

void RememberedCountings::put(const Uuid& account, const QString& subject, const QByteArray& content)
{
    if (of(account, subject) == content)
        return;
    m_session.guarded("adding a row to", "remembered_counting", [&] {
        const std::string owner = account.toString().toStdString();
        const std::string about = subject.toStdString();
        const std::string said = content.toStdString();
        m_session.soci() << "INSERT OR REPLACE INTO remembered_counting (account_id, subject, content)"
                            " VALUES (:account, :subject, :content)",
            soci::use(owner, "account"), soci::use(about, "subject"), soci::use(said, "content");
    });
}

QByteArray RememberedCountings::of(const Uuid& account, const QString& subject)
{
    QByteArray content;
    RowReader<1>(m_session, "remembered_counting")
        .each("SELECT content FROM remembered_counting WHERE account_id = :p0 AND subject = :p1",
            std::vector<std::string>{account.toString().toStdString(), subject.toStdString()},
            [&](const auto& row) { content = QByteArray::fromStdString(row[0]); });
    return content;
}

std::vector<QByteArray> RememberedCountings::ofAll(const QString& subject)
{
    std::vector<QByteArray> contents;
    RowReader<1>(m_session, "remembered_counting")
        .each("SELECT content FROM remembered_counting WHERE subject = :p0",
            std::vector<std::string>{subject.toStdString()},
            [&](const auto& row) { contents.push_back(QByteArray::fromStdString(row[0])); });
    return contents;
}

} // namespace hoanhap::storage
