// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::storage::errors {

// Outcomes of opening, which a person can act on.
inline constexpr ErrorCode wrongPassword{"storage.wrong_password"};
inline constexpr ErrorCode keyFileMissing{"storage.key_file_missing"};
inline constexpr ErrorCode keyFileDamaged{"storage.key_file_damaged"};
inline constexpr ErrorCode keyFileForeign{"storage.key_file_foreign"};
inline constexpr ErrorCode recoveryKeyShape{"storage.recovery_key_shape"};
inline constexpr ErrorCode recoveryKeyLength{"storage.recovery_key_length"};
inline constexpr ErrorCode recoveryKeyWrong{"storage.recovery_key_wrong"};
inline constexpr ErrorCode registerMissing{"storage.register_missing"};
inline constexpr ErrorCode registerExists{"storage.register_exists"};
inline constexpr ErrorCode registerDamaged{"storage.register_damaged"};
inline constexpr ErrorCode registerCut{"storage.register_cut"};
inline constexpr ErrorCode notARegister{"storage.not_a_register"};
inline constexpr ErrorCode copyForeign{"storage.copy_foreign"};
inline constexpr ErrorCode copyOlderKey{"storage.copy_older_key"};
inline constexpr ErrorCode registerNewer{"storage.register_newer"};
inline constexpr ErrorCode secondWriter{"storage.second_writer"};
inline constexpr ErrorCode cancelled{"storage.cancelled"};

// What a StorageError may be about.
inline constexpr ErrorCode busy{"storage.busy"};
inline constexpr ErrorCode diskFull{"storage.disk_full"};
inline constexpr ErrorCode readOnly{"storage.read_only"};
inline constexpr ErrorCode damaged{"storage.damaged"};
inline constexpr ErrorCode inputOutput{"storage.input_output"};
inline constexpr ErrorCode constraint{"storage.constraint"};
inline constexpr ErrorCode engine{"storage.engine"};

/// Every code this layer may give; a test demands a Vietnamese sentence for each.
inline constexpr std::array all{wrongPassword, keyFileMissing, keyFileDamaged, keyFileForeign,
    recoveryKeyShape, recoveryKeyLength, recoveryKeyWrong, registerMissing, registerExists, registerDamaged,
    registerCut, notARegister, copyForeign, copyOlderKey, registerNewer, secondWriter, cancelled, busy,
    diskFull, readOnly, damaged, inputOutput, constraint, engine};

} // namespace hoanhap::storage::errors
