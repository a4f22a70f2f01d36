// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/keys/PasswordProfile.h"

namespace hoanhap::services {

inline constexpr int shortestPassword = 8;

Errors faultsOfPassword(const QString& password);
Errors faultsOfLogin(const QString& login);

/// Wraps the register's key under a new password: first into the key file, then into the register,
/// so that a crash in between leaves a key file that opens. Asks nobody for permission.
Outcome storePassword(Workspace& workspace, const Uuid& account, const QString& password,
    const storage::PasswordProfile& profile, const QString& action);

} // namespace hoanhap::services
