// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/PersonFile.h"
#include "services/workspace/Workspace.h"
#include "storage/people/dated/FormerPeopleQueries.h"

namespace hoanhap::services {

/// People whom the actor's units looked after once and another unit looks after now. The former unit sees
/// what was known when they left, and nothing that was entered since.
class FormerPeople
{
public:
    explicit FormerPeople(Workspace& workspace) : m_workspace(workspace) { }

    /// Newest first.
    Result<std::vector<storage::FormerPersonRow>> list(int limit);
    /// The file as it stood when the person left the last of the actor's units; the look is recorded before.
    Result<domain::PersonFile> fileThen(const Uuid& person);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
