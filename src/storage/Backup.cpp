// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/ErrorCodes.h"
#include "storage/RegisterShape.h"
#include "storage/lists/RowReader.h"
#include "storage/sqlite/EngineCode.h"
#include "storage/sqlite/Migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <filesystem>
#include <map>
#include <sqlite3.h>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesAtOnce = 512;

/// Copies all pages from one connection to another; false where `progress` stopped it.
bool copyPages(sqlite3* from, sqlite3* to, const Progress& progress)
{
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        throw StorageError(codeOfEngine(sqlite3_extended_errcode(to)), "beginning a copy of the register");
    bool wanted = progress(0.0);
    int code = SQLITE_OK;
    while (wanted && (code = sqlite3_backup_step(copy, pagesAtOnce)) == SQLITE_OK) {
        const int all = sqlite3_backup_pagecount(copy);
        wanted = progress(all > 0 ? 1.0 - double(sqlite3_backup_remaining(copy)) / all : 0.0);
    }
    sqlite3_backup_finish(copy);
    if (wanted && code != SQLITE_DONE)
        throw StorageError(codeOfEngine(code), "copying the register");
    return wanted;
}

QByteArray sumOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw StorageError(errors::inputOutput, "reading a copy of the register");
    return hash.result().toHex();
}

BackupSummary summaryOf(Session& session, const QString& path)
{
    BackupSummary summary;
    summary.path = path;
    summary.takenAt = QFileInfo(path).lastModified();
    summary.people =
        std::stoi(session.single("counting in", "SELECT count(*) FROM person WHERE deleted_at IS NULL"));
    const std::string last = session.single("asking", "SELECT max(happened_at) FROM audit_event");
    summary.lastChange = QDateTime::fromString(QString::fromStdString(last), Qt::ISODateWithMs);
    return summary;
}

/// Of copies of one register the newest first, as their names tell.
QFileInfoList registersIn(const QString& folder)
{
    return QDir(folder).entryInfoList({u"*.hoanhap"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

void removeLeftovers(const QString& path)
{
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(ending));
}

/// A file becomes the copy only whole: an older one of that name is replaced at the very end.
void giveName(const QString& part, const QString& path)
{
    std::error_code fault;
    std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), fault);
    if (fault)
        throw StorageError(errors::readOnly, "naming a copy of the register");
}

} // namespace

QStringList damageIn(Session& session)
{
    QStringList damage;
    const auto take = [&](const auto& row) {
        if (row[0] != "ok")
            damage << textOf(row[0]);
    };
    for (const char* check :
        {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check"})
        try {
            RowReader<1>(session, "the register").each(check, std::vector<std::string>(), take);
        } catch (const StorageError& fault) {
            if (fault.code() != errors::damaged)
                throw;
            damage << QString::fromLatin1(check) + u" came to a page that cannot be read"_s;
        }
    return damage;
}

bool mayBecomeBackup(RegisterFile& source, const QString& path)
{
    const QFileInfo target(path);
    if (!target.exists())
        return !target.isSymLink() && !QFileInfo::exists(KeyFile::pathFor(path));
    if (!target.isFile() || target.canonicalFilePath() == QFileInfo(source.path()).canonicalFilePath())
        return false;
    try {
        Session older(path, source.key(), Session::Access::Open, false);
        return older.single("asking", "SELECT value FROM register_meta WHERE key = 'register_id'")
            == source.id().toString().toStdString();
    } catch (const StorageError&) {
        return false;
    }
}

Result<BackupSummary> writeBackup(RegisterFile& source, const QString& path, const Progress& progress)
{
    const QString part = path + u".part"_s;
    removeLeftovers(part);
    try {
        Session copy(part, source.key(), Session::Access::Create, false);
        if (!copyPages(source.session().handle(), copy.handle(), progress)) {
            removeLeftovers(part);
            return Error{errors::cancelled};
        }
        if (!damageIn(copy).isEmpty())
            throw StorageError(errors::damaged, "checking a copy of the register");
    } catch (...) {
        removeLeftovers(part);
        throw;
    }
    source.keys().write(KeyFile::pathFor(path));
    giveName(part, path);
    Session written(path, source.key(), Session::Access::Open, false);
    BackupSummary summary = summaryOf(written, path);
    summary.sha256 = sumOf(path);
    return summary;
}

void removeBackup(const QString& path)
{
    QFile::remove(KeyFile::pathFor(path));
    removeLeftovers(path);
}

void thinBackups(const QString& folder, int keep)
{
    static const QRegularExpression copyName(uR"(^(.+) \d{4}-\d{2}-\d{2} \d{6}\.hoanhap$)"_s);
    std::map<QString, int> seen;
    for (const QFileInfo& file : registersIn(folder)) {
        const QRegularExpressionMatch match = copyName.match(file.fileName());
        if (!match.hasMatch() || ++seen[match.captured(1)] <= keep)
            continue;
        removeBackup(file.filePath());
    }
}

std::vector<BackupSummary> listBackups(const RegisterFile& open, const QString& folder)
{
    std::vector<BackupSummary> found;
    for (const QFileInfo& file : registersIn(folder)) {
        if (file.absoluteFilePath() == QFileInfo(open.path()).absoluteFilePath())
            continue;
        try {
            Session session(file.filePath(), open.key(), Session::Access::Open, false);
            found.push_back(summaryOf(session, file.filePath()));
        } catch (const StorageError&) {
            // Another register's copy or a damaged one: nothing to offer.
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const BackupSummary& one, const BackupSummary& other) { return one.takenAt > other.takenAt; });
    return found;
}

namespace {

enum class CopyKey
{
    OfRegister,
    Foreign, ///< another register's copy
    Older, ///< made before the key was changed
    Untold
};

/// What the key file beside a copy tells. No key is unwrapped here, so any cost will do.
CopyKey keyOfCopy(const RegisterFile& target, const QString& path)
{
    const Result<KeyFile> keys = KeyFile::read(KeyFile::pathFor(path), PasswordProfile{0, 0});
    if (!keys)
        return CopyKey::Untold;
    if (keys->registerId() != target.id())
        return CopyKey::Foreign;
    const QByteArray tag = keyTagOf(target.key(), target.id());
    const auto isOfRegister = [&](const KeySlot& slot) { return slot.keyTag == tag; };
    return std::ranges::any_of(keys->wrappedKeys(), isOfRegister) ? CopyKey::OfRegister : CopyKey::Older;
}

/// Why a file that looks like a register does not open with this register's key.
Error whyNotOpened(const RegisterFile& target, const QString& path)
{
    switch (keyOfCopy(target, path)) {
    case CopyKey::Foreign:
        return Error{errors::copyForeign, {}, {path}};
    case CopyKey::Older:
        return Error{errors::copyOlderKey, {}, {path}};
    case CopyKey::OfRegister:
    case CopyKey::Untold:
        break;
    }
    return Error{errors::registerDamaged, {}, {path}};
}

/// `work` gets the copy, open, and its summary.
template <typename Work>
Result<BackupSummary> onCopy(RegisterFile& target, const QString& path, Work work)
{
    if (const std::optional<Error> fault = faultOfFile(path))
        return *fault;
    try {
        Session source(path, target.key(), Session::Access::Open, false);
        const int version = Migrator(source, shippedMigrations()).current();
        const int newest = shippedMigrations().back().version;
        if (version > newest)
            return Error{errors::registerNewer, {}, {QString::number(version), QString::number(newest)}};
        if (!damageIn(source).isEmpty())
            return Error{errors::registerDamaged, {}, {path}};
        BackupSummary summary = summaryOf(source, path);
        summary.sha256 = sumOf(path);
        return work(source, summary);
    } catch (const StorageError& fault) {
        if (fault.code() == errors::registerCut)
            return Error{errors::registerCut, {}, {path}};
        if (fault.code() == errors::damaged)
            return whyNotOpened(target, path);
        throw;
    }
}

} // namespace

qint64 copiesOfOlderKey(const RegisterFile& open, const QString& folder)
{
    return std::ranges::count_if(registersIn(folder),
        [&](const QFileInfo& file) { return keyOfCopy(open, file.filePath()) == CopyKey::Older; });
}

Result<BackupSummary> examineBackup(RegisterFile& target, const QString& path)
{
    return onCopy(target, path,
        [](Session&, const BackupSummary& summary) -> Result<BackupSummary> { return summary; });
}

Result<BackupSummary> restoreBackup(RegisterFile& target, const QString& path, const Progress& progress)
{
    return onCopy(target, path, [&](Session& source, const BackupSummary& summary) -> Result<BackupSummary> {
        if (!copyPages(source.handle(), target.session().handle(), progress))
            return Error{errors::cancelled};
        return summary;
    });
}

} // namespace hoanhap::storage
