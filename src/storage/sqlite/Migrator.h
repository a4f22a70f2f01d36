// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "storage/sqlite/Session.h"

#include <QDateTime>
#include <QString>
#include <functional>
#include <vector>

namespace hoanhap::storage {

/// "HNHP": says to every tool that the file is a register of ours.
inline constexpr int applicationId = 0x484E4850;

/// One step forward of the schema.
struct Migration
{
    int version = 0;
    QString name; ///< "0001_register"
    QByteArray sql;
};

/// The steps this program ships, from `:/hoanhap/migrations/sqlite`, in their order.
std::vector<Migration> shippedMigrations();

/// Brings a register to the newest version, forward only, each step in a transaction of its own.
class Migrator
{
public:
    Migrator(Session& session, std::vector<Migration> migrations);

    int current();
    int newest() const;
    /// storage.register_newer for a register of a later program, storage.not_a_register for a file of
    /// another program. `beforeFirstStep` runs once before an existing register is changed (backup).
    Outcome run(const QDateTime& now, const std::function<void()>& beforeFirstStep);

private:
    void apply(const Migration& migration, const QDateTime& now);

    Session& m_session;
    std::vector<Migration> m_migrations;
};

} // namespace hoanhap::storage
