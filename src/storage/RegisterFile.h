// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keys/KeyFile.h"
#include "storage/platform/Place.h"
#include "storage/platform/WriterLock.h"
#include "storage/sqlite/Session.h"

#include <QDateTime>
#include <functional>
#include <memory>

namespace hoanhap::storage {

/// A register on disk with its key file, open. Nothing is written to a file that is refused.
class RegisterFile
{
public:
    /// A new register; the key file with its first wrapped key is written before it. Neither file may
    /// exist, and none stays behind where making it fails.
    static Result<std::unique_ptr<RegisterFile>> create(
        const QString& path, RegisterKey key, KeyFile keys, const QDateTime& now);

    struct Opened
    {
        std::unique_ptr<RegisterFile> file;
        Uuid accountId;
    };
    static Result<Opened> open(const QString& path, const QString& login, const QString& password,
        const PasswordProfile& profile, const QDateTime& now);
    /// With the printed key; the key file may be missing or damaged and is then made anew out of the
    /// wrapped keys that the register itself carries.
    static Result<std::unique_ptr<RegisterFile>> recover(
        const QString& path, RegisterKey key, const PasswordProfile& profile, const QDateTime& now);
    /// A register in memory, without key file; for tests.
    static std::unique_ptr<RegisterFile> inMemory(const QDateTime& now);

    /// A second connection for reading beside whoever works with the register, as a register of its own
    /// that changes nothing; not of one in memory. It holds a copy of the key for as long as it lives.
    std::unique_ptr<RegisterFile> aside() const;

    Session& session() { return *m_session; }
    const QString& path() const { return m_path; }
    const Uuid& id() const { return m_keys.registerId(); }
    const RegisterKey& key() const { return m_key; }
    KeyFile& keys() { return m_keys; }
    /// Brings what stands in the log beside into the file itself, so that a copy of file and key file alone
    /// is a register.
    void settle() noexcept;
    /// Writes the key file; nothing for a register in memory.
    void saveKeys();
    /// Writes the key file as `edit` changes it, then does `commit`; the file and what is known of it
    /// go back to what they were where either throws.
    void replaceKeys(const std::function<void(KeyFile&)>& edit, const std::function<void()>& commit);
    /// A copy that was put back may carry newer or older wrapped keys: both sides are made equal.
    void reconcileKeys();
    /// Goes over to a key that already encrypts the file, with the key file that wraps it; to be
    /// called by changeKey (KeyChange.h) alone. The session stays the same object.
    void takeKey(RegisterKey key, KeyFile keys);
    Place place() const { return m_place; }

private:
    RegisterFile(QString path, RegisterKey key, const Uuid& registerId);
    static Result<Opened> openWith(const QString& keyPath, const QString& path, const QString& login,
        const QString& password, const PasswordProfile& profile, const QDateTime& now);
    Outcome connect(Session::Access access, const QDateTime& now);
    Outcome furnish(const QDateTime& now);
    Outcome examine(const QDateTime& now);
    Outcome lockAgainstOthers();

    QString m_path;
    RegisterKey m_key;
    KeyFile m_keys;
    Place m_place = Place::Local;
    WriterLock m_lock;
    std::unique_ptr<Session> m_session;
};

} // namespace hoanhap::storage
