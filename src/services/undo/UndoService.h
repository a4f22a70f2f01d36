// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo/SessionChanges.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Takes back what the actor did last in this session: records of every kind, whole changes with all their
/// rows.
class UndoService
{
public:
    explicit UndoService(Workspace& workspace) : m_workspace(workspace) { }

    struct Last
    {
        UndoStep::What what = UndoStep::What::Changed;
        QString entity;
        QString title; ///< whom or what it was about; empty where it has no name
        bool ofPerson = false; ///< `title` names the person on whom the record hangs
        int others = 0; ///< of the same kind that were changed in the same step
        QDateTime at;
        bool hasWayBack = true;
    };
    /// What would be taken back; nothing where nothing was done yet.
    std::optional<Last> last();

    struct TakenBack
    {
        Last what;
        std::vector<Uuid> gone; ///< records that are in the bin now
    };
    /// Refused whole where one of the rows was changed since by anybody else, or the actor may not change it
    /// (any more).
    Result<TakenBack> takeBack();

private:
    Outcome allowed(const SessionChanges::Kept& change) const;
    Last wordsOf(const SessionChanges::Kept& change);
    QString titleOf(const UndoStep& step);
    void indexAnew(const SessionChanges::Kept& change);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
