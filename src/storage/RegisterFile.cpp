// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RegisterFile.h"

#include "storage/Backup.h"
#include "storage/ErrorCodes.h"
#include "storage/KeyChange.h"
#include "storage/RegisterShape.h"
#include "storage/keys/KeyReconciliation.h"
#include "storage/people/PersonIndex.h"
#include "storage/people/finding/AsideSession.h"
#include "storage/sqlite/Migrator.h"

#include <QFile>
#include <QFileInfo>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

RegisterFile::RegisterFile(QString path, RegisterKey key, const Uuid& registerId)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_keys(registerId)
    , m_place(m_path.isEmpty() ? Place::Local : placeOf(m_path))
{
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::create(
    const QString& path, RegisterKey key, KeyFile keys, const QDateTime& now)
{
    const QString keyPath = KeyFile::pathFor(path);
    if (QFileInfo::exists(path) || QFileInfo::exists(keyPath))
        return Error{errors::registerExists, {}, {path}};
    try {
        keys.write(keyPath);
        std::unique_ptr<RegisterFile> file(new RegisterFile(path, std::move(key), keys.registerId()));
        file->m_keys = std::move(keys);
        if (Outcome connected = file->connect(Session::Access::Create, now); !connected) {
            QFile::remove(keyPath);
            return connected.errors();
        }
        return file;
    } catch (const StorageError&) {
        QFile::remove(keyPath);
        QFile::remove(path);
        throw;
    }
}

void RegisterFile::settle() noexcept
{
    try {
        m_session->execute("settling", "PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StorageError&) {
        return; // nothing is lost: the log holds it all, and the next closing brings it over
    }
}

Result<RegisterFile::Opened> RegisterFile::open(const QString& path, const QString& login,
    const QString& password, const PasswordProfile& profile, const QDateTime& now)
{
    if (const std::optional<Error> fault = faultOfFile(path))
        return *fault;
    Result<Opened> opened = openWith(KeyFile::pathFor(path), path, login, password, profile, now);
    // A change of the key that was cut short after its last page left the new key file beside.
    const QString next = KeyFile::nextPathFor(path);
    if (opened.has(errors::registerDamaged) && QFileInfo::exists(next)) {
        Result<Opened> renewed = openWith(next, path, login, password, profile, now);
        if (!renewed)
            return opened;
        renewed->file->saveKeys();
        removeTracesOfKeyChange(path);
        return renewed;
    }
    return opened;
}

Result<RegisterFile::Opened> RegisterFile::openWith(const QString& keyPath, const QString& path,
    const QString& login, const QString& password, const PasswordProfile& profile, const QDateTime& now)
{
    Result<KeyFile> keys = KeyFile::read(keyPath, profile);
    if (!keys)
        return keys.errors();
    std::optional<KeyFile::Unlocked> unlocked = keys->unlock(login, password, profile);
    if (!unlocked)
        return Error{errors::wrongPassword};
    std::unique_ptr<RegisterFile> file(new RegisterFile(path, std::move(unlocked->key), keys->registerId()));
    file->m_keys = std::move(*keys);
    if (Outcome connected = file->connect(Session::Access::Open, now); !connected)
        return connected.errors();
    return Opened{std::move(file), unlocked->accountId};
}

Result<std::unique_ptr<RegisterFile>> RegisterFile::recover(
    const QString& path, RegisterKey key, const PasswordProfile& profile, const QDateTime& now)
{
    if (const std::optional<Error> fault = faultOfFile(path))
        return *fault;
    std::unique_ptr<RegisterFile> file(new RegisterFile(path, std::move(key), Uuid()));
    const Outcome connected = file->connect(Session::Access::Open, now);
    if (connected.has(errors::registerDamaged))
        return Error{errors::recoveryKeyWrong}; // a wrong key and a damaged page look alike here
    if (!connected)
        return connected.errors();
    for (const QString& keyPath : {KeyFile::pathFor(path), KeyFile::nextPathFor(path)})
        if (const Result<KeyFile> keys = KeyFile::read(keyPath, profile);
            keys && keys->registerId() == file->id())
            for (const KeySlot& slot : keys->wrappedKeys())
                file->m_keys.putNewer(slot);
    file->reconcileKeys();
    file->saveKeys();
    removeTracesOfKeyChange(path);
    return file;
}

std::unique_ptr<RegisterFile> RegisterFile::inMemory(const QDateTime& now)
{
    std::unique_ptr<RegisterFile> file(
        new RegisterFile({}, RegisterKey::generate(), Uuid::ofCode(u"register", u"in memory")));
    file->m_session = Session::inMemory();
    if (!file->furnish(now))
        throw LogicError("a fresh register was refused");
    return file;
}

std::unique_ptr<RegisterFile> RegisterFile::aside() const
{
    std::unique_ptr<RegisterFile> file(new RegisterFile(m_path, RegisterKey::fromBytes(m_key.bytes()), id()));
    file->m_session = sessionAside(*this);
    file->m_session->execute("setting up", "PRAGMA query_only = ON");
    return file;
}

Outcome RegisterFile::lockAgainstOthers()
{
    if (m_place == Place::Local)
        return Done{};
    Result<WriterLock> locked = lockForWriting(m_path);
    if (!locked)
        return locked.errors();
    m_lock = std::move(*locked);
    return Done{};
}

Outcome RegisterFile::connect(Session::Access access, const QDateTime& now)
{
    if (Outcome locked = lockAgainstOthers(); !locked)
        return locked;
    try {
        m_session = std::make_unique<Session>(m_path, m_key, access, m_place == Place::Local);
        return access == Session::Access::Create ? furnish(now) : examine(now);
    } catch (const StorageError& fault) {
        if (fault.code() == errors::registerCut)
            return Error{errors::registerCut, {}, {m_path}};
        if (access == Session::Access::Create || fault.code() != errors::damaged)
            throw;
        return Error{errors::registerDamaged, {}, {m_path}};
    }
}

Outcome RegisterFile::furnish(const QDateTime& now)
{
    if (Outcome migrated = Migrator(*m_session, shippedMigrations()).run(now, [] {}); !migrated)
        return migrated;
    m_session->execute("naming",
        "INSERT INTO register_meta VALUES ('register_id', '" + id().toString().toStdString() + "')");
    return Done{};
}

Outcome RegisterFile::examine(const QDateTime& now)
{
    const auto keepCopy = [&] { (void)writeBackup(*this, m_path + u".before-renewal"_s, unstopped); };
    if (Outcome migrated = Migrator(*m_session, shippedMigrations()).run(now, keepCopy); !migrated)
        return migrated;
    const auto stored = Uuid::parse(QString::fromStdString(
        m_session->single("asking", "SELECT value FROM register_meta WHERE key = 'register_id'")));
    if (!stored)
        return Error{errors::registerDamaged, {}, {m_path}};
    if (id().isNull())
        m_keys = KeyFile(*stored);
    else if (*stored != id())
        return Error{errors::keyFileForeign, {}, {KeyFile::pathFor(m_path)}};
    reconcileKeys();
    PersonIndex(*m_session).renewIfOlder(now.toLocalTime().date());
    return Done{};
}

void RegisterFile::reconcileKeys()
{
    if (reconcile(m_keys, *m_session, m_key))
        saveKeys();
}

void RegisterFile::replaceKeys(const std::function<void(KeyFile&)>& edit, const std::function<void()>& commit)
{
    const KeyFile former = m_keys;
    try {
        edit(m_keys);
        saveKeys();
        commit();
    } catch (...) {
        m_keys = former;
        try {
            saveKeys();
        } catch (const StorageError&) {
            // The disk that failed fails again: the newer file opens too, with the newer password.
        }
        throw;
    }
}

void RegisterFile::takeKey(RegisterKey key, KeyFile keys)
{
    m_session->close(); // a change of the key that failed half-way still holds its locks
    m_session->adopt(Session(m_path, key, Session::Access::Open, m_place == Place::Local));
    m_key = std::move(key);
    m_keys = std::move(keys);
    saveKeys();
}

void RegisterFile::saveKeys()
{
    if (!m_path.isEmpty())
        m_keys.write(KeyFile::pathFor(m_path));
}

} // namespace hoanhap::storage
