// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hoanhap::storage {

class Session;

/// Deletes the rows of `table` where `condition` (SQL over its columns) holds, for good, and before them
/// every row that leads to them (References.h), however far down; a reference that may
/// be empty is emptied instead. Inside the caller's transaction.
void deleteWithReferringRows(Session& session, const std::string& table, const std::string& condition);

} // namespace hoanhap::storage
