// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/Person.h"
#include "services/people/finding/ChangedPeople.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/records/Change.h"
#include "storage/ErrorCodes.h"
#include "storage/sqlite/Stoppable.h"

namespace hoanhap::services {

/// One step on many people, whole or not at all: where one of them may not be changed, nobody is.
/// `step(change, person)` gives whether it changed anything; faults end it for all, as `progress` may.
template <typename Step>
Result<ChangedPeople> onEachPerson(Workspace& workspace, const storage::Progress& progress,
    const std::vector<Uuid>& people, const QString& action, Step step)
{
    if (people.empty())
        return Error{errors::nobodyChosen};
    if (const Outcome allowed = workspace.allow(domain::Permission::EditPeople); !allowed)
        return allowed.errors();
    const auto work = [&](Change& change) -> Result<ChangedPeople> {
        ChangedPeople changed;
        for (size_t i = 0; i < people.size(); ++i) {
            if (!progress(static_cast<double>(i) / static_cast<double>(people.size())))
                return Error{storage::errors::cancelled};
            const auto person = workspace.stores().of<domain::Person>().find(people[i]);
            if (!person)
                return Error{errors::notFound};
            if (const Outcome allowed = workspace.allow(domain::Permission::EditPeople, person->unitId);
                !allowed)
                return allowed.errors();
            const Result<bool> done = step(change, *person);
            if (!done)
                return done.errors();
            if (*done)
                changed.people.push_back(person->id);
            else
                ++changed.asBefore;
        }
        workspace.personIndex().flush();
        return changed;
    };
    return asOneChange(workspace, workspace.actor().unitId, action, work);
}

} // namespace hoanhap::services
