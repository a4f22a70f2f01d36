// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Account.h"
#include "services/records/Change.h"
#include "storage/keys/PasswordProfile.h"

namespace hoanhap::services {

inline constexpr int shortestPassword = 8;

Errors faultsOfPassword(const QString& password);
/// A password that is chosen is typed twice.
Errors faultsOfPassword(const QString& password, const QString& repeated);
Errors faultsOfLogin(const QString& login);

/// A wrapped key as the register keeps it.
QString textOf(const storage::KeySlot& slot);

/// Neither signs in nor holds a wrapped key any more; its row stays, for the audit names it.
void closeAccount(domain::Account& account);

/// Changes an account's row as it stands.
template <typename Edit>
Errors editAccount(Change& change, const Uuid& id, Edit edit)
{
    const auto stands = change.workspace().stores().of<domain::Account>().find(id);
    if (!stands)
        return {{errors::notFound}};
    domain::Account edited = *stands;
    edit(edited);
    QStringList merged;
    return change.edit(*stands, edited, merged);
}

/// The register's key under a new password. About a second, on purpose.
storage::KeySlot wrappedFor(Workspace& workspace, const domain::Account& account, const QString& password,
    const storage::PasswordProfile& profile);

/// A change of the register together with the key file, both or neither: what `work` changes is
/// committed after `editKeys` has changed the file, which goes back to what it was where that fails.
/// A crash between the two leaves a key file that opens.
template <typename EditKeys, typename Work>
auto inOneChangeWithKeys(Workspace& workspace, const Uuid& unit, const QString& action, EditKeys editKeys,
    Work work) -> decltype(work(std::declval<Change&>()))
{
    return asOneChange(workspace, unit, action, work, [&](storage::Transaction& transaction) {
        workspace.file().replaceKeys(editKeys, [&] { transaction.commit(); });
    });
}

/// Gives the account that is stored a new password. Asks nobody for permission.
Outcome storePassword(Workspace& workspace, const Uuid& account, const QString& password,
    const storage::PasswordProfile& profile, const QString& action);

} // namespace hoanhap::services
