// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"
#include "storage/RegisterFile.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace hoanhap::tests {

/// As little work as libsodium allows; real registers take PasswordProfile::moderate().
inline constexpr storage::PasswordProfile cheapProfile{1, 8192};
inline const QDateTime morning(QDate(2026, 1, 5), QTime(8, 0), QTimeZone::utc());
inline const Uuid lan = Uuid::ofCode(u"account", u"lan");
inline const Uuid minh = Uuid::ofCode(u"account", u"minh");
inline const QString lansPassword = QStringLiteral("mật khẩu dài");

/// For work that may be stopped and shall not be.
inline bool goOn(double)
{
    return true;
}

/// A register on disk with one account, "lan", in a folder whose name has marks and blanks.
class SampleRegister
{
public:
    SampleRegister();

    const QString& path() const { return m_path; }
    QString keyPath() const { return storage::KeyFile::pathFor(m_path); }
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    const QString& recoveryKey() const { return m_recoveryKey; }
    const Uuid& id() const { return m_id; }

    Result<storage::RegisterFile::Opened> open(const QString& password = lansPassword) const;
    Result<std::unique_ptr<storage::RegisterFile>> recover(const QString& printed) const;
    /// Opens, which is expected to go well.
    std::unique_ptr<storage::RegisterFile> opened() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    QString m_recoveryKey;
    Uuid m_id;
};

/// Somebody who does not exist; the identifier follows from the name.
domain::Person inventedPerson(const QString& name);
void enter(storage::RegisterFile& file, const QString& name);
int peopleIn(storage::RegisterFile& file);

QByteArray bytesOf(const QString& path);
void overwrite(const QString& path, const QByteArray& bytes);

} // namespace hoanhap::tests
