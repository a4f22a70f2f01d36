// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/EngineCode.h"

#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <sqlite3.h>

using namespace hoanhap::storage;

TEST_CASE("no room for what stands beside an open register is a full disk, not a broken one", "[storage]")
{
    CHECK(codeOfEngine(SQLITE_IOERR_SHMSIZE) == errors::diskFull);
    CHECK(codeOfEngine(SQLITE_FULL) == errors::diskFull);
    CHECK(codeOfEngine(SQLITE_IOERR_READ) == errors::inputOutput);
}
