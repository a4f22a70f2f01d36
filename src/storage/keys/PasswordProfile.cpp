// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/PasswordProfile.h"

#include <sodium.h>

namespace hoanhap::storage {

PasswordProfile PasswordProfile::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordProfile PasswordProfile::ceiling()
{
    return {4 * crypto_pwhash_OPSLIMIT_SENSITIVE, crypto_pwhash_MEMLIMIT_SENSITIVE};
}

bool PasswordProfile::between(const PasswordProfile& floor, const PasswordProfile& ceiling) const
{
    return operations >= floor.operations && operations <= ceiling.operations && memory >= floor.memory
        && memory <= ceiling.memory;
}

} // namespace hoanhap::storage
