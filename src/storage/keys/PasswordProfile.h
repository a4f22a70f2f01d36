// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace hoanhap::storage {

/// How much work stretching a password costs (Argon2id).
struct PasswordProfile
{
    unsigned long long operations;
    std::size_t memory; ///< bytes

    /// libsodium's MODERATE: about 0.7 s and 256 MiB.
    static PasswordProfile moderate();
    /// Whether a cost read from a file may be believed: less would make guessing cheap, more would
    /// let a forged file stop the machine. Tests may go below through `floor`.
    bool between(const PasswordProfile& floor, const PasswordProfile& ceiling) const;
    static PasswordProfile ceiling();
};

} // namespace hoanhap::storage
