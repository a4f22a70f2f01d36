// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Account.h"
#include "services/records/Change.h"
#include "storage/keys/PasswordProfile.h"

namespace hoanhap::services {

inline constexpr int shortestPassword = 8;

Errors faultsOfPassword(const QString& password);
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

/// Wraps the register's key under a new password: first into the key file, then into the register,
/// so that a crash in between leaves a key file that opens. Asks nobody for permission.
Outcome storePassword(Workspace& workspace, const Uuid& account, const QString& password,
    const storage::PasswordProfile& profile, const QString& action);

} // namespace hoanhap::services
