// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <soci/soci.h>
#include <string>

struct sqlite3;

namespace hoanhap::storage {

// SOCI's own header pulls the engine's declarations into a namespace of its own, so that only one
// file may include it; the rest of this layer sees the engine as its header declares it.
std::unique_ptr<soci::session> connectThroughSoci(const std::string& connection);
sqlite3* engineHandle(soci::session& session);

} // namespace hoanhap::storage
