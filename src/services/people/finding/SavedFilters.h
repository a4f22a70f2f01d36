// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/finding/SavedFilter.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Filters that the actor keeps by name, and those that others of the same unit share.
class SavedFilters
{
public:
    explicit SavedFilters(Workspace& workspace);

    Result<std::vector<domain::SavedFilter>> list();
    /// Under a name that the actor used before, the filter takes the place of the former one.
    Result<domain::SavedFilter> keep(const QString& name, const domain::PersonFilter& filter, bool shared);
    /// Only one's own; an administrator also what others share.
    Outcome drop(const Uuid& filter);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
