// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Connection.h"

#include <soci/sqlite3/soci-sqlite3.h>

namespace hoanhap::storage {

std::unique_ptr<soci::session> connectThroughSoci(const std::string& connection)
{
    return std::make_unique<soci::session>(soci::sqlite3, connection);
}

sqlite3* engineHandle(soci::session& session)
{
    auto* backend = static_cast<soci::sqlite3_session_backend*>(session.get_backend());
    return reinterpret_cast<sqlite3*>(backend->conn_); // one type, declared twice
}

} // namespace hoanhap::storage
