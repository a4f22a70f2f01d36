// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/EngineFile.h"

#include "storage/StorageError.h"
#include "storage/sqlite/EngineCode.h"

#include <QDir>
#include <algorithm>
#include <cstddef>
#include <sqlite3.h>
#include <vector>

namespace hoanhap::storage {

namespace {

/// A file as the engine opens it, closed with it.
class EngineFile
{
public:
    explicit EngineFile(const QString& path)
        : m_engine(sqlite3_vfs_find(nullptr))
        , m_room(static_cast<size_t>(m_engine->szOsFile) / sizeof(std::max_align_t) + 1)
        , m_name(static_cast<size_t>(m_engine->mxPathname) + 2) // the engine ends names with two zeros
    {
        const QByteArray given = QDir::toNativeSeparators(path).toUtf8();
        check(m_engine->xFullPathname(m_engine, given.constData(), m_engine->mxPathname + 1, m_name.data()));
        check(m_engine->xOpen(
            m_engine, m_name.data(), file(), SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr));
    }
    ~EngineFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }
    Q_DISABLE_COPY_MOVE(EngineFile)

    QByteArray beginning(int length)
    {
        sqlite3_int64 size = 0;
        check(file()->pMethods->xFileSize(file(), &size));
        QByteArray bytes(std::min<qsizetype>(length, size), Qt::Uninitialized);
        if (!bytes.isEmpty())
            check(file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), 0));
        return bytes;
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_OK_SYMLINK)
            throw StorageError(codeOfEngine(code), "looking at the register");
    }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_room.data()); }

    sqlite3_vfs* m_engine;
    std::vector<std::max_align_t> m_room; ///< the engine's own file object is made in it
    std::vector<char> m_name; ///< must outlive the file
};

} // namespace

QByteArray beginningOfDatabase(const QString& path, int length)
{
    return EngineFile(path).beginning(length);
}

} // namespace hoanhap::storage
