// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "storage/keys/RegisterKey.h"

namespace hoanhap::storage {

/// The register key in letters for paper: 13 groups of five, four that carry 20 bits and one that
/// checks them and their place. Letters that look alike (I O 0 1) are not used; what is typed may
/// have any case, blanks and dashes.
QString recoveryKeyText(const RegisterKey& key);

/// Refused with storage.recovery_key_shape and the number of the first group that is off (1 to 13,
/// 0 where the length is wrong).
Result<RegisterKey> readRecoveryKey(const QString& typed);

} // namespace hoanhap::storage
