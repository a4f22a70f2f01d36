// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

namespace hoanhap::services {

/// Stores one record that has no child rows: a new one where `base` was never stored, else a change.
/// The action reads "entity.added" or "entity.changed".
template <typename Record>
Result<Record> saveRecord(Workspace& workspace, domain::Permission permission, const Record& base,
    Record edited, QStringList& merged)
{
    const bool isNew = base.rowVersion == 0;
    const Uuid unit =
        isNew && edited.unitId.isNull() ? workspace.actor().unitId : (isNew ? edited.unitId : base.unitId);
    const QString action =
        domain::entityName<Record>() + (isNew ? QStringLiteral(".added") : QStringLiteral(".changed"));
    return inOneChange(workspace, permission, unit, action, [&](Change& change) -> Result<Record> {
        if (isNew) {
            change.add(edited);
            return edited;
        }
        if (Errors faults = change.edit(base, edited, merged); !faults.empty())
            return faults;
        return edited;
    });
}

template <typename Record>
Result<Record> saveRecord(
    Workspace& workspace, domain::Permission permission, const Record& base, const Record& edited)
{
    QStringList merged;
    return saveRecord(workspace, permission, base, edited, merged);
}

/// Into the bin, with the action "entity.binned".
template <typename Record>
Outcome binRecord(Workspace& workspace, domain::Permission permission, const Uuid& id)
{
    const std::optional<Record> found = workspace.stores().of<Record>().find(id);
    if (!found)
        return Error{errors::notFound};
    const QString action = domain::entityName<Record>() + QStringLiteral(".binned");
    return inOneChange(workspace, permission, found->unitId, action, [&](Change& change) -> Outcome {
        change.bury<Record>(id);
        return Done{};
    });
}

/// Out of the bin, with the action "entity.unbinned".
template <typename Record>
Outcome unbinRecord(Workspace& workspace, domain::Permission permission, const Uuid& id)
{
    const std::optional<Record> found = workspace.stores().of<Record>().find(id);
    if (!found)
        return Error{errors::notFound};
    const QString action = domain::entityName<Record>() + QStringLiteral(".unbinned");
    return inOneChange(workspace, permission, found->unitId, action, [&](Change& change) -> Outcome {
        change.unbury<Record>(id);
        return Done{};
    });
}

} // namespace hoanhap::services
