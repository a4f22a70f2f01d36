// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupService.h"

#include "domain/organisation/Setting.h"
#include "services/records/SaveRecord.h"
#include "storage/ErrorCodes.h"

#include <QDir>
#include <QFileInfo>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Setting;

namespace {

constexpr int copiesKept = 10;

Setting settingOf(Workspace& workspace, const QString& key)
{
    const auto rows = workspace.stores().of<Setting>().whereEqual("key", key);
    if (!rows.empty())
        return rows.front();
    Setting setting;
    setting.key = key;
    return setting;
}

Outcome store(Workspace& workspace, Permission permission, const QString& key, const QString& value)
{
    const Setting base = settingOf(workspace, key);
    Setting edited = base;
    edited.value = value;
    const Result<Setting> saved = saveRecord(workspace, permission, base, edited);
    if (!saved)
        return saved.errors();
    return Done{};
}

/// "<register> 2026-01-05 080000.hoanhap" in `folder`, as thinBackups knows it; no copy stands there.
QString freeName(const QString& folder, const QString& name, QDateTime moment)
{
    QString path;
    do {
        path = QDir(folder).filePath(name + moment.toString(u" yyyy-MM-dd HHmmss"_s) + u".hoanhap"_s);
        moment = moment.addSecs(1);
    } while (QFileInfo::exists(path));
    return path;
}

} // namespace

BackupService::BackupService(Workspace& workspace) : m_workspace(workspace) { }

QString BackupService::folder()
{
    return settingOf(m_workspace, u"backup_folder"_s).value;
}

Outcome BackupService::setFolder(const QString& folder)
{
    if (!QFileInfo(folder).isDir() || !QFileInfo(folder).isWritable())
        return Error{errors::cannotWrite, u"backup_folder"_s, {folder}};
    return store(
        m_workspace, Permission::Administer, u"backup_folder"_s, QFileInfo(folder).absoluteFilePath());
}

Result<storage::BackupSummary> BackupService::backUp(const storage::Progress& progress, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::BackUp); !allowed)
        return allowed.errors();
    if (!path.isEmpty() && !storage::mayBecomeBackup(m_workspace.file(), path))
        return Error{storage::errors::registerExists, {}, {path}};
    const QString chosen = folder();
    if (path.isEmpty() && chosen.isEmpty())
        return Error{errors::noBackupFolder};
    if (path.isEmpty() && !(QDir().mkpath(chosen) && QFileInfo(chosen).isWritable()))
        return Error{errors::cannotWrite, {}, {chosen}};
    const QString name = QFileInfo(m_workspace.file().path()).completeBaseName();
    const QDateTime now = m_workspace.clock().nowUtc();
    const QString target = path.isEmpty() ? freeName(chosen, name, now.toLocalTime()) : path;
    auto written = storage::writeBackup(m_workspace.file(), target, progress);
    if (!written)
        return written;
    if (path.isEmpty())
        storage::thinBackups(chosen, copiesKept);
    if (Outcome noted =
            store(m_workspace, Permission::BackUp, u"last_backup"_s, now.toString(Qt::ISODateWithMs));
        !noted)
        return noted.errors();
    return written;
}

Result<std::vector<storage::BackupSummary>> BackupService::list()
{
    if (const Outcome allowed = m_workspace.allow(Permission::BackUp); !allowed)
        return allowed.errors();
    const QString chosen = folder();
    if (chosen.isEmpty())
        return std::vector<storage::BackupSummary>();
    return storage::listBackups(m_workspace.file(), chosen);
}

Result<qint64> BackupService::ofOlderKey()
{
    if (const Outcome allowed = m_workspace.allow(Permission::BackUp); !allowed)
        return allowed.errors();
    const QString chosen = folder();
    return chosen.isEmpty() ? 0 : storage::copiesOfOlderKey(m_workspace.file(), chosen);
}

Result<storage::BackupSummary> BackupService::restoreFrom(
    const QString& path, const storage::Progress& progress)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed.errors();
    if (QFileInfo(path) == QFileInfo(m_workspace.file().path()))
        return Error{errors::restoreOntoItself};
    if (auto examined = storage::examineBackup(m_workspace.file(), path); !examined)
        return examined;
    const Result<QString> kept = keepPresentState([&](double part) { return progress(part / 2); });
    if (!kept)
        return kept.errors();
    auto restored = m_workspace.replacePages([&] {
        return storage::restoreBackup(
            m_workspace.file(), path, [&](double part) { return progress((1 + part) / 2); });
    });
    if (!restored) // nothing happened that one would want to go back from
        storage::removeBackup(*kept);
    if (restored) {
        m_workspace.file().reconcileKeys();
        m_workspace.personIndex().renewIfOlder(
            m_workspace.clock().today()); // the copy may be an older program's
    }
    return restored;
}

/// Each restore has a copy of its own to go back to, in the list with the others.
Result<QString> BackupService::keepPresentState(const storage::Progress& progress)
{
    const QFileInfo open(m_workspace.file().path());
    const QString chosen = folder();
    const bool reachable = !chosen.isEmpty() && QDir().mkpath(chosen);
    const QString path = freeName(reachable ? chosen : open.absolutePath(),
        open.completeBaseName() + u" trước khôi phục"_s, m_workspace.clock().nowUtc().toLocalTime());
    const auto kept = storage::writeBackup(m_workspace.file(), path, progress);
    if (!kept)
        return kept.errors();
    return path;
}

std::optional<QDateTime> BackupService::lastBackup()
{
    const QDateTime when =
        QDateTime::fromString(settingOf(m_workspace, u"last_backup"_s).value, Qt::ISODateWithMs);
    return when.isValid() ? std::optional(when) : std::nullopt;
}

} // namespace hoanhap::services
