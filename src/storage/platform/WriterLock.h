// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"

#include <QLockFile>
#include <memory>

namespace hoanhap::storage {

/// Keeps every other program away from a register in a folder that is shared or synchronised. One
/// program may have it open twice, as while somebody signs in at the lock of the screen.
using WriterLock = std::shared_ptr<QLockFile>;

/// Refused with the name of the other PC where a program has the register open.
Result<WriterLock> lockForWriting(const QString& registerPath);

} // namespace hoanhap::storage
