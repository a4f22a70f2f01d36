// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/EngineCode.h"

#include "storage/ErrorCodes.h"

#include <cstring>
#include <sqlite3.h>

namespace hoanhap::storage {

ErrorCode codeOfEngine(int sqliteCode)
{
    // The shared index of the log could not be given its size: there is no room for it.
    if (sqliteCode == SQLITE_IOERR_SHMSIZE)
        return errors::diskFull;
    switch (sqliteCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return errors::busy;
    case SQLITE_FULL:
        return errors::diskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return errors::readOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return errors::damaged;
    case SQLITE_IOERR:
        return errors::inputOutput;
    case SQLITE_CONSTRAINT:
        return errors::constraint;
    default:
        return errors::engine;
    }
}

ErrorCode codeOfLastFault(sqlite3* connection)
{
    const int code = sqlite3_extended_errcode(connection);
    const bool withoutText = std::strcmp(sqlite3_errmsg(connection), sqlite3_errstr(SQLITE_ERROR)) == 0;
    return code == SQLITE_ERROR && withoutText ? errors::damaged : codeOfEngine(code);
}

} // namespace hoanhap::storage
