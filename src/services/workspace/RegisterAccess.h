// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/Result.h"
#include "services/workspace/Workspace.h"
#include "storage/keys/PasswordProfile.h"

#include <memory>

namespace hoanhap::services {

/// Making and opening registers. All of it takes about a second (the password is stretched on
/// purpose): call it aside from the interface thread.
class RegisterAccess
{
public:
    RegisterAccess(Surroundings surroundings, storage::PasswordProfile profile);

    struct NewRegister
    {
        QString path; ///< ends in .hoanhap; the file must not exist, the folder must
                      ///< unless `makeFolder` says otherwise
        QString preset; ///< code of an organisation preset, for example "so-ldtbxh-dong-thap-2021"
        QString adminLogin;
        QString adminFullName;
        QString password;
        QString backupFolder; ///< empty: none chosen yet
        bool makeFolder = false;
    };
    struct Created
    {
        std::unique_ptr<Workspace> workspace;
        QString recoveryKey; ///< to be shown once and printed; kept nowhere
    };
    Result<Created> create(const NewRegister& wish);

    /// Wrong password and unknown account give the same refusal after the same time.
    Result<std::unique_ptr<Workspace>> open(
        const QString& path, const QString& login, const QString& password);
    /// The same without the event that tells of it: for a look at a register that may be damaged.
    Result<std::unique_ptr<Workspace>> openUnrecorded(
        const QString& path, const QString& login, const QString& password);
    static void recordSignIn(Workspace& workspace);

    /// Opens with the printed recovery key, rebuilds the key file and gives the administrator
    /// account `login` the new password.
    Result<std::unique_ptr<Workspace>> recover(
        const QString& path, const QString& recoveryKey, const QString& login, const QString& newPassword);

private:
    Surroundings m_surroundings;
    storage::PasswordProfile m_profile;
};

} // namespace hoanhap::services
