// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

struct sqlite3;

namespace hoanhap::storage {

/// Which of our codes an SQLite result code (extended or not) stands for.
ErrorCode codeOfEngine(int sqliteCode);
/// The same for what the last call on a connection came to. SQLCipher reports a page that does not
/// verify as a bare SQLITE_ERROR; a mistake in SQL has that code too, but always a text of its own.
ErrorCode codeOfLastFault(sqlite3* connection);

} // namespace hoanhap::storage
