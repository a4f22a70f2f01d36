// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

namespace hoanhap::services {

class Change;

/// Takes somebody out of the register for good. (xóa vĩnh viễn)
class PersonErasure
{
public:
    explicit PersonErasure(Workspace& workspace) : m_workspace(workspace) { }

    /// By an administrator, of somebody in the bin, for a reason; never only the part that was merged into
    /// another record. Places in classes and sessions become counted heads, so that sums of years gone by
    /// stay; the audit keeps that somebody was erased and why, without a word of the person. What was merged
    /// into the record goes with it. Copies of the register made earlier still hold everything.
    Outcome erase(const Uuid& person, const QString& reason);

private:
    Outcome mayErase(const Uuid& person, const QString& reason);
    std::vector<Uuid> withThoseMergedInto(const Uuid& person);
    void countInClasses(Change& change, const Uuid& person);
    void countInSessions(Change& change, const Uuid& person);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
