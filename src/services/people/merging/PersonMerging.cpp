// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/merging/PersonMerging.h"

#include "domain/people/PersonRules.h"
#include "services/people/merging/MergeJson.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/records/Change.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Person;
using domain::PersonMerge;

namespace {

std::vector<PersonMerge> standingMerges(Workspace& workspace, const char* column, const Uuid& person)
{
    std::vector<PersonMerge> merges =
        workspace.stores().of<PersonMerge>().whereEqual(column, person.toString());
    std::erase_if(merges, [](const PersonMerge& merge) { return merge.undoneAt.has_value(); });
    return merges;
}

Errors faultsOf(const Person& person, QDate today)
{
    domain::PersonFile file;
    file.person = person;
    return domain::checkPersonFile(file, today).errors;
}

void allWroteAside(Change& change, const std::vector<storage::MovedCell>& moved)
{
    for (const storage::MovedCell& cell : moved)
        if (const std::optional<Uuid> row = Uuid::parse(cell.cell.id))
            change.wroteAside(*row);
}

std::vector<PersonMerging::MovingRows> counted(const std::vector<storage::LinkedRow>& rows)
{
    std::vector<PersonMerging::MovingRows> kinds;
    for (const storage::LinkedRow& row : rows) {
        if (row.inBin)
            continue;
        if (kinds.empty() || kinds.back().table != row.table) // rows come table by table
            kinds.push_back({row.table});
        ++kinds.back().count;
    }
    return kinds;
}

} // namespace

PersonMerging::PersonMerging(Workspace& workspace) : m_workspace(workspace) { }

storage::PersonMover PersonMerging::mover()
{
    return storage::PersonMover(m_workspace.session(),
        {m_workspace.clock().nowUtc(), m_workspace.actor().accountId,
            [this] { return m_workspace.nextStamp(); }});
}

bool PersonMerging::isMerged(Workspace& workspace, const Uuid& person)
{
    return !standingMerges(workspace, "merged_id", person).empty();
}

Result<PersonMerging::Pair> PersonMerging::pairFor(
    const Uuid& survivor, const Uuid& other, domain::Permission permission)
{
    if (survivor == other)
        return Error{merging::errors::sameRecord};
    Pair pair;
    for (const auto& [id, person] : {std::pair(survivor, &pair.survivor), std::pair(other, &pair.other)}) {
        const std::optional<Person> found = m_workspace.stores().of<Person>().find(id);
        if (!found)
            return Error{errors::notFound};
        if (const Outcome allowed = m_workspace.allow(permission, found->unitId); !allowed)
            return allowed.errors();
        if (found->deletedAt)
            return Error{isMerged(m_workspace, id) ? merging::errors::mergedRecord : merging::errors::inBin};
        *person = *found;
    }
    return pair;
}

Result<PersonMerging::Preview> PersonMerging::preview(const Uuid& survivor, const Uuid& other)
{
    const Result<Pair> pair = pairFor(survivor, other, domain::Permission::ViewPeople);
    if (!pair)
        return pair.errors();
    return Preview{pair->survivor, pair->other, domain::comparedFields(pair->survivor, pair->other),
        counted(mover().rowsOf(other))};
}

Result<PersonMerge> PersonMerging::merge(const Preview& seen, const domain::MergeChoices& choices)
{
    return inOneChange(m_workspace, domain::Permission::EditPeople, seen.survivor.unitId, u"person.merged"_s,
        [&](Change& change) -> Result<PersonMerge> {
            const Result<Pair> pair =
                pairFor(seen.survivor.id, seen.other.id, domain::Permission::EditPeople);
            if (!pair)
                return pair.errors();
            if (pair->survivor.rowVersion != seen.survivor.rowVersion
                || pair->other.rowVersion != seen.other.rowVersion)
                return Error{merging::errors::seenOlder};
            Person merged = domain::mergedPerson(pair->survivor, pair->other, choices);
            if (Errors faults = faultsOf(merged, m_workspace.clock().today()); !faults.empty())
                return faults;
            PersonMerge record;
            record.survivorId = pair->survivor.id;
            record.mergedId = pair->other.id;
            record.unitId = pair->survivor.unitId;
            record.survivorBefore = MergeJson::ofPerson(pair->survivor);
            record.survivorAfter = MergeJson::ofPerson(merged);
            record.mergedBefore = MergeJson::ofPerson(pair->other);
            storage::PersonMover rows = mover();
            record.stayedRows = MergeJson::ofRows(rows.rowsOf(record.survivorId));
            const std::vector<storage::MovedCell> moved = rows.move(record.mergedId, record.survivorId);
            record.movedRows = MergeJson::ofCells(moved);
            allWroteAside(change, moved);
            change.mention(u"person"_s, record.survivorId, record.survivorId, "{}"_ba);
            QStringList changedMeanwhile; // nothing can have, inside the transaction
            if (Errors faults = change.edit(pair->survivor, merged, changedMeanwhile); !faults.empty())
                return faults;
            change.bury<Person>(record.mergedId);
            change.add(record);
            m_workspace.personIndex().remove(record.mergedId);
            m_workspace.personIndex().putStored(record.survivorId);
            m_workspace.personIndex().flush();
            return record;
        });
}

Result<std::vector<PersonMerging::StandingMerge>> PersonMerging::mergesOf(const Uuid& person)
{
    const std::optional<Person> survivor = m_workspace.stores().of<Person>().find(person);
    if (!survivor)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, survivor->unitId); !allowed)
        return allowed.errors();
    std::vector<StandingMerge> merges;
    for (const PersonMerge& merge : standingMerges(m_workspace, "survivor_id", person)) {
        const std::optional<Person> merged = m_workspace.stores().of<Person>().find(merge.mergedId);
        merges.push_back({merge.id, merge.mergedId, merged ? merged->fullName : QString(), merge.createdAt});
    }
    std::reverse(merges.begin(), merges.end()); // identifiers grow with time
    return merges;
}

} // namespace hoanhap::services
