// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Account.h"
#include "services/workspace/Workspace.h"
#include "storage/Backup.h"
#include "storage/keys/PasswordProfile.h"

#include <utility>
#include <vector>

namespace hoanhap::services {

/// Takes an account off the list and encrypts the register with a new key, so that neither the old
/// password nor the old register key opens what is entered from now on.
class AccountRemoval
{
public:
    AccountRemoval(Workspace& workspace, storage::PasswordProfile profile);

    /// What one of the others signs in with until they choose a password themselves.
    struct GivenPassword
    {
        QString loginName;
        QString fullName;
        QString password;
    };
    struct NewKey
    {
        QString recoveryKey; ///< to be shown once and printed; kept nowhere
        std::vector<GivenPassword> passwords;
        Errors unfinished; ///< the key is new, yet the list of accounts could not be written
    };

    /// Needs an administrator and their own password, which stays as it is. The others' passwords are
    /// not known here, so each gets a new one, made by chance, to be handed over. Stopped by `progress`
    /// it leaves everything as it was. About a second for each account, then as long as a backup.
    /// Throws StorageError; storage.busy where another program has the register open.
    Result<NewKey> removeWithNewKey(
        const Uuid& account, const QString& ownPassword, const storage::Progress& progress);

private:
    using Slots = std::vector<storage::KeySlot>;
    Outcome mayRemove(const Uuid& account, const QString& ownPassword);
    Result<Slots> wrapForAll(const storage::RegisterKey& key, const Uuid& removed, const QString& ownPassword,
        std::vector<GivenPassword>& given, const storage::Progress& progress);
    Errors note(const Uuid& removed, const Slots& wrappedKeys);

    Workspace& m_workspace;
    storage::PasswordProfile m_profile;
};

} // namespace hoanhap::services
