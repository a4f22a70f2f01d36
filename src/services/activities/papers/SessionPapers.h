// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/activities/SessionService.h"
#include "services/people/papers/Paper.h"

namespace hoanhap::services {

/// Papers about sessions, made out of the register; PaperService prints and writes them.
class SessionPapers
{
public:
    explicit SessionPapers(Workspace& workspace) : m_workspace(workspace) { }

    /// The minutes of one session, without anything of a criminal record.
    Result<Paper> minutes(const Uuid& session);
    /// The sessions of a list, oldest first, with the sum of those who came.
    Result<Paper> list(SessionService::Wish wish);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
