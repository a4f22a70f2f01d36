// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyChange.h"

#include "storage/ErrorCodes.h"

#include <QFile>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

QString copyPathFor(const QString& registerPath)
{
    return registerPath + u".before-new-key"_s;
}

/// Goes on with whichever key fits: the former one where the engine took its work back. Where not
/// even the key file can be written, the one under its first name stays and serves the next opening.
void comeBack(RegisterFile& file)
{
    file.takeKey(RegisterKey::fromBytes(file.key().bytes()), KeyFile(file.keys()));
    removeTracesOfKeyChange(file.path());
}

} // namespace

Outcome changeKey(
    RegisterFile& file, RegisterKey key, const std::vector<KeySlot>& slots, const Progress& progress)
{
    if (file.path().isEmpty() || file.session().transactionDepth > 0)
        throw LogicError("the key changes only on disk and between transactions");
    if (const auto kept = writeBackup(file, copyPathFor(file.path()), progress); !kept)
        return kept.errors();
    KeyFile keys(file.id());
    for (const KeySlot& slot : slots)
        keys.put(slot);
    try {
        keys.write(KeyFile::nextPathFor(file.path()));
        file.session().encryptAnew(key);
        file.takeKey(std::move(key), std::move(keys));
    } catch (const StorageError&) {
        comeBack(file);
        throw;
    }
    if (!damageIn(file.session()).isEmpty())
        throw StorageError(errors::damaged, "checking the register under its new key");
    removeTracesOfKeyChange(file.path());
    return Done{};
}

void removeTracesOfKeyChange(const QString& registerPath)
{
    const QString copy = copyPathFor(registerPath);
    for (const QString& trace : {KeyFile::nextPathFor(registerPath), copy, KeyFile::pathFor(copy)})
        QFile::remove(trace);
}

} // namespace hoanhap::storage
