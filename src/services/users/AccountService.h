// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Account.h"
#include "services/workspace/Workspace.h"
#include "storage/keys/PasswordProfile.h"

namespace hoanhap::services {

class Change;

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
    /// The unit that new rows of the account belong to follows its scope.
    Result<domain::Account> change(
        const domain::Account& base, const domain::Account& edited, const std::vector<Uuid>& scopeUnits);
    /// A closed account comes back, as `edited` has it, with a password of its own.
    Result<domain::Account> takeUp(const domain::Account& base, const domain::Account& edited,
        const std::vector<Uuid>& scopeUnits, const QString& password);
    /// A new password for somebody who forgot theirs.
    Outcome givePassword(const Uuid& account, const QString& password);
    Outcome changeOwnPassword(const QString& oldPassword, const QString& newPassword);

    /// Takes somebody off the list. A copy of the register made earlier still opens with the old
    /// password: whoever calls this says so.
    Outcome deactivate(const Uuid& account);

private:
    Outcome otherAdministratorThan(const Uuid& account);
    Result<domain::Account> edit(Change& work, const domain::Account& base, const domain::Account& edited,
        const std::vector<Uuid>& scopeUnits);

    Workspace& m_workspace;
    storage::PasswordProfile m_profile;
};

} // namespace hoanhap::services
