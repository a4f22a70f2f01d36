// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

namespace hoanhap::storage {

/// Which of our codes an SQLite result code (extended or not) stands for.
ErrorCode codeOfEngine(int sqliteCode);

} // namespace hoanhap::storage
