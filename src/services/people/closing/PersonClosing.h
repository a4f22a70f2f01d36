// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/PersonService.h"

namespace hoanhap::services {

/// Closes the file of somebody whose criminal record is expunged and hides what was judged. Support, and
/// every count, stay. (đóng và ẩn hồ sơ)
class PersonClosing
{
public:
    explicit PersonClosing(Workspace& workspace) : m_workspace(workspace) { }

    /// keeping.not_expunged while a conviction has no day of expungement.
    Result<PersonService::Saved> closeAndHide(const Uuid& person);
    /// The whole file of somebody whose record is hidden, for the head; the look is recorded before.
    Result<domain::PersonFile> look(const Uuid& person);
    bool mayLook() const;
    /// Takes the hiding back, and the closing that came with it; for whoever may look.
    Result<domain::PersonFile> reopen(const Uuid& person);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
