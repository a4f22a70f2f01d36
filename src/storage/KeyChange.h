// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Backup.h"

namespace hoanhap::storage {

/// Encrypts the whole register with a new key, so that the old one and every password that unlocks
/// it open nothing but copies made earlier. `slots` wrap the new key and take the place of all
/// former ones; accounts without one need a password from the administrator.
///
/// A copy is written first and kept until the new pages were checked; while it is written `progress`
/// may stop everything (storage.cancelled). After that there is no way back and no wait either: the
/// engine puts the new pages in place in one step. A power cut at any moment leaves a register that
/// opens with the old key or with the new one.
///
/// Prepared statements must be gone before. Throws StorageError; storage.busy where another program
/// has the register open.
Outcome changeKey(
    RegisterFile& file, RegisterKey key, const std::vector<KeySlot>& slots, const Progress& progress);

/// Removes what a change that was cut short left beside a register which the new key has opened: the
/// key file's second copy, and the copy of the register that the old key opens.
void removeTracesOfKeyChange(const QString& registerPath);

} // namespace hoanhap::storage
