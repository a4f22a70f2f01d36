// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Error.h"

#include <optional>

namespace hoanhap::storage {

/// What can be said of a file before any key is tried: missing, another program's, cut off. Nothing
/// when it may be a register. Reads at most its first bytes and never writes.
std::optional<Error> faultOfFile(const QString& path);

} // namespace hoanhap::storage
