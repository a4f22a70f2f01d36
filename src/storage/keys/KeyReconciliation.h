// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keys/KeyFile.h"

namespace hoanhap::storage {

class Session;

/// Brings a key file to what the register says: wrapped keys of accounts that were taken off the
/// list or never came onto it and of former register keys go; of two for one account the newer password
/// counts. Gives whether the key file changed.
bool reconcile(KeyFile& keys, Session& session, const RegisterKey& key);

} // namespace hoanhap::storage
