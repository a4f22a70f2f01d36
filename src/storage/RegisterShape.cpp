// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RegisterShape.h"

#include "storage/ErrorCodes.h"
#include "storage/sqlite/EngineFile.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace hoanhap::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096; // SQLCipher 4's own
constexpr int beginningLength = 16; // of every page one: random bytes that salt the key

/// Text, or what other programs begin their files with. Nothing shorter than four bytes: of 65,536 registers
/// one begins with any given two of them, and would never open again.
bool isNotRandom(const QByteArray& beginning)
{
    static const std::array others{QByteArrayLiteral("SQLite format 3"), QByteArrayLiteral("PK\x03\x04"),
        QByteArrayLiteral("\x7F"
                          "ELF"),
        QByteArrayLiteral("%PDF"), QByteArrayLiteral("\xD0\xCF\x11\xE0"),
        QByteArrayLiteral("MZ\x90\x00\x03\x00\x00\x00")};
    for (const QByteArray& other : others)
        if (beginning.startsWith(other))
            return true;
    return std::all_of(beginning.begin(), beginning.end(), [](char byte) {
        return (byte >= ' ' && byte <= '~') || byte == '\n' || byte == '\r' || byte == '\t';
    });
}

/// A power cut may leave half a page at the end while the journal beside still holds it whole.
bool hasJournal(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

} // namespace

std::optional<Error> faultOfFile(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{errors::registerMissing, {}, {path}};
    if (!file.isFile()) // a folder, a device, a pipe
        return Error{errors::notARegister, {}, {path}};
    // An encrypted register begins with random bytes; a plain database is another program's.
    const QByteArray beginning = beginningOfDatabase(path, beginningLength);
    if (beginning.size() == beginningLength && isNotRandom(beginning))
        return Error{errors::notARegister, {}, {path}};
    if (file.size() < pageSize || (file.size() % pageSize != 0 && !hasJournal(path)))
        return Error{errors::registerCut, {}, {path}};
    return std::nullopt;
}

} // namespace hoanhap::storage
