// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Migrator.h"

#include "storage/ErrorCodes.h"
#include "storage/sqlite/Transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

std::vector<Migration> shippedMigrations()
{
    const QDir folder(u":/hoanhap/migrations/sqlite"_s);
    std::vector<Migration> migrations;
    for (const QString& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw LogicError("a shipped migration cannot be read");
        migrations.push_back({name.left(4).toInt(), name.chopped(4), file.readAll()});
    }
    if (migrations.empty())
        throw LogicError("this program was built without its migrations");
    return migrations;
}

namespace {

/// A table can only be built anew while references to it are not watched; the switch has no effect
/// inside a transaction. Each step checks all references before it is stored instead.
class ReferencesUnwatched
{
public:
    explicit ReferencesUnwatched(Session& session) : m_session(session)
    {
        m_session.execute("setting up", "PRAGMA foreign_keys = OFF");
    }
    ~ReferencesUnwatched()
    {
        sqlite3_exec(m_session.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    ReferencesUnwatched(const ReferencesUnwatched&) = delete;
    ReferencesUnwatched& operator=(const ReferencesUnwatched&) = delete;

private:
    Session& m_session;
};

} // namespace

Migrator::Migrator(Session& session, std::vector<Migration> migrations)
    : m_session(session)
    , m_migrations(std::move(migrations))
{
}

int Migrator::current()
{
    return std::stoi(m_session.single("asking", "PRAGMA user_version"));
}

int Migrator::newest() const
{
    return m_migrations.back().version;
}

Outcome Migrator::run(const QDateTime& now, const std::function<void()>& beforeFirstStep)
{
    const int found = current();
    const int owner = std::stoi(m_session.single("asking", "PRAGMA application_id"));
    const bool fresh = found == 0 && m_session.single("asking", "SELECT count(*) FROM sqlite_master") == "0";
    if (!fresh && owner != applicationId)
        return Error{errors::notARegister};
    if (found > newest())
        return Error{errors::registerNewer, {}, {QString::number(found), QString::number(newest())}};
    if (!fresh && found < newest())
        beforeFirstStep();
    const ReferencesUnwatched unwatched(m_session);
    for (const Migration& migration : m_migrations)
        if (migration.version > found)
            apply(migration, now);
    return Done{};
}

void Migrator::apply(const Migration& migration, const QDateTime& now)
{
    Transaction transaction(m_session);
    if (current() >= migration.version)
        return; // another program was faster
    m_session.execute("renewing", migration.sql.toStdString());
    m_session.execute("renewing",
        "CREATE TABLE IF NOT EXISTS schema_migration (version INTEGER NOT NULL PRIMARY KEY,"
        " name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL)");
    const QByteArray sum = QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex();
    const QString when = now.toUTC().toString(Qt::ISODateWithMs);
    m_session.execute("renewing",
        "INSERT INTO schema_migration VALUES (" + std::to_string(migration.version) + ", '"
            + migration.name.toStdString() + "', '" + sum.toStdString() + "', '" + when.toStdString() + "')");
    m_session.execute("renewing", "PRAGMA application_id = " + std::to_string(applicationId));
    m_session.execute("renewing", "PRAGMA user_version = " + std::to_string(migration.version));
    if (!m_session.single("checking", "PRAGMA foreign_key_check").empty())
        throw StorageError(errors::constraint, "renewing the register to " + migration.name.toStdString());
    transaction.commit();
}

} // namespace hoanhap::storage
