// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RegisterFile.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::storage {

/// What a person needs to choose a copy of the register.
struct BackupSummary
{
    QString path;
    QDateTime takenAt;
    QDateTime lastChange; ///< invalid in an empty register
    int people = 0;
    QByteArray sha256; ///< of the file, hexadecimal; filled by writing and by restoring
};

/// Whether a copy may take that name: nothing stands there, or an older copy of the same register.
/// Another file, the open register itself, a folder and a device are not replaced.
bool mayBecomeBackup(RegisterFile& source, const QString& path);

/// Copies the register while it is open, key file beside it, opened and checked before it gets its
/// name. Refused with storage.cancelled where `progress` gave false; no half file stays behind.
Result<BackupSummary> writeBackup(RegisterFile& source, const QString& path, const Progress& progress);
/// Keeps the newest `keep` copies of each register in a folder, throws the older away. A copy is known
/// by its name, "<register> 2026-01-05 080000.hoanhap"; other files are left alone, registers too.
void thinBackups(const QString& folder, int keep);
/// Takes a copy away with its key file.
void removeBackup(const QString& path);
/// Copies that open with this register's key, newest first.
std::vector<BackupSummary> listBackups(const RegisterFile& open, const QString& folder);
/// How many copies in the folder open only with a key that this register had before.
qint64 copiesOfOlderKey(const RegisterFile& open, const QString& folder);
/// Whether a copy can be put over the open register: whole, its own, of its key, not of a newer program.
/// Reads all of it.
Result<BackupSummary> examineBackup(RegisterFile& target, const QString& path);
/// Puts every page of a copy over the open register, in one transaction of the engine. Refused with
/// storage.cancelled, the register as it was, where `progress` gave false; else as examineBackup.
Result<BackupSummary> restoreBackup(RegisterFile& target, const QString& path, const Progress& progress);
/// What the engine's own checks say of an open register; empty when it is whole.
QStringList damageIn(Session& session);

} // namespace hoanhap::storage
