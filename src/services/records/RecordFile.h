// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/KeepingErrorCodes.h"
#include "services/records/Change.h"

#include <set>

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

/// Whoever is named in the rows of a file and was not before must be in the actor's units as the register
/// stands now: the list they were chosen from may be older.
template <typename File>
Errors strangersIn(Change& change, const File& base, const File& file)
{
    std::set<Uuid> known;
    forEachPart(base, [&](const auto& rows) {
        if constexpr (requires { rows.front().personId.isNull(); })
            for (const auto& row : rows)
                known.insert(row.personId);
    });
    Errors faults;
    forEachPart(file, [&]<typename Row>(const std::vector<Row>& rows) {
        if constexpr (requires { rows.front().personId.isNull(); })
            for (size_t i = 0; i < rows.size(); ++i)
                if (known.insert(rows[i].personId).second && change.isOfOtherUnit(rows[i].personId))
                    faults.push_back(
                        {keeping::movedAway, domain::rowPrefix<Row>(i) + QStringLiteral("person_id")});
    });
    return faults;
}

/// Stores a record, new where `base` was never stored, with the rows that hang on it: they belong to its
/// unit. `head` points at the record in the file, `column` names it in the rows.
template <typename File, typename Head>
Errors storeFile(Change& change, Head File::*head, std::string_view column, const File& base, File& file,
    QStringList& merged)
{
    Errors faults;
    Head& record = file.*head;
    if constexpr (requires { record.personId.isNull(); })
        if ((base.*head).personId != record.personId && change.isOfOtherUnit(record.personId))
            return {{keeping::movedAway, QStringLiteral("person_id")}};
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
    if constexpr (!requires { record.personId; }) // else the rows are about the same person
        append(faults, strangersIn(change, base, file));
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
