// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/records/Change.h"

namespace hoanhap::services {

/// A record that the actor may see where it stands in the actor's units. Permission::ViewPeople.
template <typename Record>
Result<Record> seenRecord(Workspace& workspace, const Uuid& id)
{
    const std::optional<Record> found = workspace.stores().of<Record>().find(id);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    return *found;
}

/// One that belongs to every office of the register, such as an employer.
template <typename Record>
Result<Record> sharedRecord(Workspace& workspace, const Uuid& id)
{
    if (const Outcome allowed = workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    const std::optional<Record> found = workspace.stores().of<Record>().find(id);
    if (!found)
        return Error{errors::notFound};
    return *found;
}

/// Reads the rows that hang on the record of a file: `column` names it in each of them.
template <typename File>
void readParts(Workspace& workspace, const char* column, const Uuid& id, File& file)
{
    forEachPart(file, [&]<typename Row>(std::vector<Row>& rows) {
        rows = workspace.stores().of<Row>().whereEqual(column, id.toString());
    });
}

template <typename Row>
void hangOn(Row& row, std::string_view column, const Uuid& id)
{
    domain::forEachField<Row>([&](const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.*(field.member))>, Uuid>)
            if (field.name == column)
                row.*(field.member) = id;
    });
}

/// Stores a record, new where `base` was never stored, with the rows that hang on it: they belong to its
/// unit. `head` points at the record in the file, `column` names it in the rows.
template <typename File, typename Head>
Errors storeFile(Change& change, Head File::*head, std::string_view column, const File& base, File& file,
    QStringList& merged)
{
    Errors faults;
    Head& record = file.*head;
    if ((base.*head).rowVersion == 0)
        change.add(record);
    else
        faults = change.edit(base.*head, record, merged);
    forEachPart(file, [&](auto& rows) {
        for (auto& row : rows) {
            hangOn(row, column, record.id);
            row.unitId = record.unitId;
        }
    });
    append(faults, syncParts(change, base, file, merged));
    return faults;
}

/// The unit that a save is for: of a new record the one that was chosen, else the one it stands in.
template <typename Record>
Uuid unitOfSave(const Record& base, const Record& edited)
{
    return base.rowVersion == 0 ? edited.unitId : base.unitId;
}

} // namespace hoanhap::services
