// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyChange.h"

#include "storage/ErrorCodes.h"

#include <QFile>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

void removeCopy(const QString& path)
{
    QFile::remove(path);
    QFile::remove(KeyFile::pathFor(path));
}

/// Goes on with whichever key fits: the former one where the engine took its work back. Where not
/// even the key file can be written, the one under its first name stays and serves the next opening.
void comeBack(RegisterFile& file, const QString& next)
{
    file.takeKey(RegisterKey::fromBytes(file.key().bytes()), KeyFile(file.keys()));
    QFile::remove(next);
}

} // namespace

Outcome changeKey(
    RegisterFile& file, RegisterKey key, const std::vector<KeySlot>& slots, const Progress& progress)
{
    if (file.path().isEmpty() || file.session().transactionDepth > 0)
        throw LogicError("the key changes only on disk and between transactions");
    const QString copy = file.path() + u".before-new-key"_s;
    if (const Result<BackupSummary> kept = writeBackup(file, copy, progress); !kept)
        return kept.errors();
    const QString next = KeyFile::nextPathFor(file.path());
    KeyFile keys(file.id());
    for (const KeySlot& slot : slots)
        keys.put(slot);
    try {
        keys.write(next);
        file.session().encryptAnew(key);
        file.takeKey(std::move(key), std::move(keys));
    } catch (const StorageError&) {
        comeBack(file, next);
        removeCopy(copy);
        throw;
    }
    QFile::remove(next);
    if (!damageIn(file.session()).isEmpty())
        throw StorageError(errors::damaged, "checking the register under its new key");
    removeCopy(copy); // it opens with the passwords that are to open nothing any more
    return Done{};
}

} // namespace hoanhap::storage
