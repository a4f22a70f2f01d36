// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
#include "domain/people/Residence.h"
#include "domain/people/UnitAssignment.h"
#include "services/people/finding/ChangedPeople.h"
#include "services/workspace/Workspace.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// Moves people to another unit, to another commune or both, on a day. The former unit's time stays:
/// its assignment gets a last day, as the former residence does, and the new ones begin. What still
/// holds on that day goes along; what was over before belongs to the unit it was over in.
class PersonTransfer
{
public:
    explicit PersonTransfer(Workspace& workspace, const storage::Progress& progress = storage::unstopped);

    /// Where these people may go: every unit that works on that day, also outside the actor's scope, in the
    /// official order; not the one that has all of them.
    std::vector<domain::Unit> targets(QDate day, const std::vector<Uuid>& people);

    struct Move
    {
        std::optional<Uuid> unit; ///< nothing: the unit stays
        QString areaCode; ///< empty: the residence stays
        QString hamlet;
        std::optional<QDate> day; ///< the first day there
        QString reason;
    };
    /// All of them or nobody. Who is there already stays as before.
    Result<ChangedPeople> move(const std::vector<Uuid>& people, const Move& move);
    /// Which units looked after a person, oldest first; empty for who was never transferred.
    Result<std::vector<domain::UnitAssignment>> assignments(const Uuid& person);

private:
    Errors faultsOf(Move& move) const;

    Workspace& m_workspace;
    storage::Progress m_progress;
};

} // namespace hoanhap::services
