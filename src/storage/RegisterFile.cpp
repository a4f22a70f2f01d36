// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RegisterFile.h"

#include "storage/ErrorCodes.h"
#include "storage/lists/RowReader.h"
#include "storage/sqlite/Migrator.h"
#include "storage/sqlite/Transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestRegister = 4096; // one page

/// What can be said of a file before it is opened; nothing when it may be a register.
std::optional<Error> faultOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{errors::registerMissing, {}, {path}};
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(errors::readOnly, "opening the register");
    const QByteArray start = file.read(16);
    // An encrypted register begins with random bytes; a plain database is another program's.
    if (start.startsWith("SQLite format 3"))
        return Error{errors::notARegister, {}, {path}};
    if (file.size() < smallestRegister)
        return Error{errors::registerDamaged, {}, {path}};
    return std::nullopt;
}

std::string quoted(const QString& text)
{
    QString copy = text;
    return '\'' + copy.replace(u'\'', "''"_L1).toStdString() + '\'';
}

} // namespace

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

Result<RegisterFile::Opened> RegisterFile::open(const QString& path, const QString& login,
    const QString& password, const PasswordProfile& profile, const QDateTime& now)
{
    if (const std::optional<Error> fault = faultOfFile(path))
        return *fault;
    Result<KeyFile> keys = KeyFile::read(KeyFile::pathFor(path), profile);
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
    Result<KeyFile> keys = KeyFile::read(KeyFile::pathFor(path), profile);
    if (keys && keys->registerId() == file->id()) {
        file->m_keys = std::move(*keys);
        file->reconcileKeys();
    }
    file->saveKeys();
    return file;
}

std::unique_ptr<RegisterFile> RegisterFile::inMemory(const QDateTime& now)
{
    std::unique_ptr<RegisterFile> file(
        new RegisterFile({}, RegisterKey::generate(), Uuid::ofCode(u"register", u"in memory")));
    file->m_session = Session::inMemory();
    const Outcome migrated = Migrator(*file->m_session, shippedMigrations()).run(now, [] {});
    if (!migrated)
        throw LogicError("a fresh register was refused");
    file->m_session->execute(
        "naming", "INSERT INTO register_meta VALUES ('register_id', " + quoted(file->id().toString()) + ')');
    return file;
}

Outcome RegisterFile::lockAgainstOthers()
{
    if (m_place == Place::Local)
        return Done{};
    m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    m_lock->setStaleLockTime(0); // another machine's clock is not ours
    if (m_lock->tryLock(0))
        return Done{};
    qint64 process = 0;
    QString host;
    QString program;
    m_lock->getLockInfo(&process, &host, &program);
    return Error{errors::secondWriter, {}, {host}};
}

Outcome RegisterFile::connect(Session::Access access, const QDateTime& now)
{
    if (Outcome locked = lockAgainstOthers(); !locked)
        return locked;
    try {
        m_session = std::make_unique<Session>(m_path, m_key, access, m_place == Place::Local);
    } catch (const StorageError& fault) {
        if (fault.code() != errors::damaged)
            throw;
        return Error{errors::registerDamaged, {}, {m_path}};
    }
    Outcome migrated = Migrator(*m_session, shippedMigrations()).run(now, [&] {
        QFile::copy(m_path, m_path + u".before-renewal"_s);
    });
    if (!migrated)
        return migrated;
    if (access == Session::Access::Create) {
        m_session->execute(
            "naming", "INSERT INTO register_meta VALUES ('register_id', " + quoted(id().toString()) + ')');
        return Done{};
    }
    const auto stored = Uuid::parse(QString::fromStdString(
        m_session->single("asking", "SELECT value FROM register_meta WHERE key = 'register_id'")));
    if (!stored)
        return Error{errors::registerDamaged, {}, {m_path}};
    if (id().isNull())
        m_keys = KeyFile(*stored);
    else if (*stored != id())
        return Error{errors::keyFileForeign, {}, {KeyFile::pathFor(m_path)}};
    reconcileKeys();
    return Done{};
}

void RegisterFile::reconcileKeys()
{
    // The register keeps a copy of every wrapped key; of two, the newer password counts.
    bool changed = false;
    RowReader<3>(*m_session, "account")
        .each("SELECT id, key_slot, active FROM account", std::vector<std::string>(), [&](const auto& row) {
            const Uuid account = idOf(row[0]);
            const KeySlot* held = m_keys.slotOf(account);
            if (row[2] != "1") {
                changed = changed || held;
                m_keys.drop(account);
                return;
            }
            const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(row[1])).object();
            std::optional<KeySlot> copy = KeySlot::fromJson(json, {0, 0});
            if (copy && (!held || held->generation < copy->generation)) {
                m_keys.put(std::move(*copy));
                changed = true;
            }
        });
    if (changed)
        saveKeys();
}

void RegisterFile::saveKeys()
{
    if (!m_path.isEmpty())
        m_keys.write(KeyFile::pathFor(m_path));
}

} // namespace hoanhap::storage
