// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"
#include "storage/people/review/SetAsideQueries.h"

namespace hoanhap::services {

/// What the program asked about and somebody answered: setting a finding aside, with the reason, and
/// taking it up again.
class SetAsideService
{
public:
    explicit SetAsideService(Workspace& workspace);

    /// A finding about a person, or about one row of the person's file.
    struct Subject
    {
        QString code;
        Uuid personId;
        std::optional<Uuid> rowId;
    };
    /// A second time only the reason changes.
    Outcome setAside(const Subject& subject, const QString& reason);
    /// These are two people. Enough that the actor looks after one of them.
    Outcome setPairAside(const Uuid& one, const Uuid& other, const QString& reason);
    Outcome takeUp(const Uuid& setAside);

    struct Listed
    {
        std::vector<storage::SetAsideRow> rows; ///< newest first
        qint64 all = 0;
    };
    Result<Listed> list(int limit);

private:
    Outcome keep(domain::SetAside wanted);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
