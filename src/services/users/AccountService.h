// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Account.h"
#include "services/workspace/Workspace.h"
#include "storage/keys/PasswordProfile.h"

namespace hoanhap::services {

/// Accounts of the people who use one register. All but `changeOwnPassword` ask for an administrator.
class AccountService
{
public:
    AccountService(Workspace& workspace, storage::PasswordProfile profile);

    struct AccountRow
    {
        domain::Account account;
        std::vector<Uuid> scopeUnits; ///< empty: every unit
        bool hasPassword = false; ///< its slot stands in the key file
    };
    Result<std::vector<AccountRow>> accounts();
    /// `scopeUnits` with their children; empty for every unit.
    Result<domain::Account> add(const QString& login, const QString& fullName, domain::Role role,
        const std::vector<Uuid>& scopeUnits, const QString& password);
    Result<domain::Account> change(
        const domain::Account& base, const domain::Account& edited, const std::vector<Uuid>& scopeUnits);
    /// A new password for somebody who forgot theirs.
    Outcome givePassword(const Uuid& account, const QString& password);
    Outcome changeOwnPassword(const QString& oldPassword, const QString& newPassword);

    /// What a person who is taken off the list could still do. Without a new key, a copy of the
    /// register made earlier still opens with the old password; with one, nothing does, and the
    /// recovery key printed before is worthless.
    enum class Removal
    {
        KeepKey,
        NewKey
    };
    struct Removed
    {
        QString recoveryKey; ///< only after Removal::NewKey
    };
    /// Removal::NewKey makes a backup first, then encrypts every page anew; `progress` gets 0…1 and
    /// stops it by returning false, which leaves everything as it was. The other accounts keep their
    /// place but need a new password from the administrator, except the one who acts.
    Result<Removed> remove(const Uuid& account, Removal how, const QString& ownPassword,
        const std::function<bool(double)>& progress);

private:
    Workspace& m_workspace;
    storage::PasswordProfile m_profile;
};

} // namespace hoanhap::services
