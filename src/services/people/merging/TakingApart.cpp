// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/merging/TakingApart.h"

#include "domain/FieldText.h"
#include "domain/people/PersonFile.h"
#include "foundation/Latin1Text.h"
#include "services/catalogues/CatalogueService.h"
#include "services/people/merging/MergeJson.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "storage/people/linked/LinkedRowQueries.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Person;
using domain::PersonMerge;
using RowSince = PersonMerging::RowSince;

namespace {

QString nameOf(const storage::LinkedRow& row)
{
    return row.table + u'/' + row.column + u'/' + row.id;
}

/// `target` takes from `from` every field that has the same value in `current` and in `expected`.
void takeWhereEqual(Person& target, const Person& from, const Person& current, const Person& expected)
{
    domain::forEachField<Person>([&](const auto& field) {
        if (current.*(field.member) == expected.*(field.member))
            target.*(field.member) = from.*(field.member);
    });
}

Person personIn(const QString& json)
{
    Person person;
    MergeJson::readPerson(json, person);
    return person;
}

} // namespace

TakingApart::TakingApart(Workspace& workspace, PersonMerge merge)
    : m_workspace(workspace)
    , m_merge(std::move(merge))
    , m_moved(MergeJson::cells(m_merge.movedRows))
{
    for (PersonMerge& other :
        workspace.stores().of<PersonMerge>().whereEqual("survivor_id", m_merge.survivorId.toString()))
        if (!other.undoneAt && m_merge.id < other.id)
            m_later.push_back(std::move(other));
}

/// A row that this merge brought was folded with one that the later merge brought.
bool TakingApart::isTouchedBy(const PersonMerge& later) const
{
    QSet<QString> mine;
    for (const storage::MovedCell& cell : m_moved)
        mine.insert(cell.cell.id);
    const std::vector<storage::MovedCell> theirs = MergeJson::cells(later.movedRows);
    return std::any_of(theirs.begin(), theirs.end(), [&](const storage::MovedCell& cell) {
        return mine.contains(cell.cell.id) || mine.contains(cell.after);
    });
}

Errors TakingApart::obstacles() const
{
    if (m_merge.undoneAt)
        return Errors{Error{merging::errors::takenApartAlready}};
    const std::optional<Person> survivor = m_workspace.stores().of<Person>().find(m_merge.survivorId);
    if (PersonMerging::isMerged(m_workspace, m_merge.survivorId)
        || std::any_of(m_later.begin(), m_later.end(), [&](const auto& later) { return isTouchedBy(later); }))
        return Errors{Error{merging::errors::laterMergeFirst}};
    if (!survivor || survivor->deletedAt)
        return Errors{Error{merging::errors::survivorInBin}};
    return {};
}

std::vector<RowSince> TakingApart::rowsSince(storage::PersonMover& mover) const
{
    QSet<QString> known;
    for (const storage::LinkedRow& row : MergeJson::rows(m_merge.stayedRows))
        known.insert(nameOf(row));
    for (const storage::MovedCell& cell : m_moved)
        known.insert(nameOf(cell.cell));
    for (const PersonMerge& later : m_later)
        for (const storage::MovedCell& cell : MergeJson::cells(later.movedRows))
            known.insert(nameOf(cell.cell));
    storage::LinkedRowQueries words(m_workspace.session());
    std::vector<RowSince> rows;
    for (const Uuid& holder : {m_merge.survivorId, m_merge.mergedId})
        for (const storage::LinkedRow& row : mover.rowsOf(holder))
            if (holder == m_merge.mergedId || !known.contains(nameOf(row))) {
                const auto said = words.wordsFor(row);
                rows.push_back({row, said.text, said.enteredAt, holder, holder});
            }
    findOwners(rows, mover);
    return rows;
}

/// A follow-up goes with its referral, whichever record that goes to.
void TakingApart::findOwners(std::vector<RowSince>& rows, storage::PersonMover& mover) const
{
    const QString mergedId = m_merge.mergedId.toString();
    for (RowSince& row : rows)
        for (const storage::LinkedRow& parent : mover.parentsOf(row.row)) {
            row.follows = true;
            const bool since = std::any_of(
                rows.begin(), rows.end(), [&](const RowSince& other) { return other.row == parent; });
            const bool goesBack = std::any_of(m_moved.begin(), m_moved.end(),
                [&](const auto& cell) { return cell.cell == parent && cell.before == mergedId; });
            if (since)
                row.parentId = parent.id;
            else
                row.owner = goesBack ? m_merge.mergedId : m_merge.survivorId;
        }
    for (RowSince& row : rows)
        for (const RowSince& parent : rows)
            if (!row.parentId.isEmpty() && parent.row.id == row.parentId)
                row.owner = parent.owner;
}

/// What a later merge brought was not typed.
std::vector<PersonMerging::FieldSince> TakingApart::fieldsSince(const Person& now) const
{
    Person expected = personIn(m_merge.survivorAfter);
    for (const PersonMerge& later : m_later)
        takeWhereEqual(expected, personIn(later.survivorAfter), expected, personIn(later.survivorBefore));
    std::vector<PersonMerging::FieldSince> fields;
    domain::forEachField<Person>([&](const auto& field) {
        using Value = std::remove_cvref_t<decltype(now.*(field.member))>;
        if (now.*(field.member) != expected.*(field.member))
            fields.push_back({latin1Text(field.name), domain::FieldText<Value>::write(now.*(field.member))});
    });
    return fields;
}

Person TakingApart::survivorWithout(const Person& now) const
{
    Person survivor = now;
    takeWhereEqual(survivor, personIn(m_merge.survivorBefore), now, personIn(m_merge.survivorAfter));
    return survivor;
}

/// Which rows of a table hung on one of the two before they were one, the earliest first.
QStringList TakingApart::rowsBefore(const QString& table, const Uuid& person) const
{
    QStringList ids;
    if (person == m_merge.survivorId)
        for (const storage::LinkedRow& row : MergeJson::rows(m_merge.stayedRows))
            if (row.table == table && !row.inBin)
                ids << row.id;
    for (const storage::MovedCell& cell : m_moved)
        if (cell.cell.table == table && !cell.cell.inBin && cell.before == person.toString())
            ids << cell.cell.id;
    ids.sort();
    return ids;
}

void TakingApart::tellApart(SeenPerson& seen, const Person& person) const
{
    seen.fullName = person.fullName;
    seen.birth = person.birth.toString();
    seen.number.clear();
    seen.areaLabel.clear();
    for (const QString& id : rowsBefore(u"identity_number"_s, seen.id))
        if (const auto row = m_workspace.stores().of<domain::IdentityNumber>().find(*Uuid::parse(id));
            row && seen.number.isEmpty())
            seen.number = row->number;
    for (const QString& id : rowsBefore(u"residence"_s, seen.id))
        if (const auto row = m_workspace.stores().of<domain::Residence>().find(*Uuid::parse(id));
            row && seen.areaLabel.isEmpty() && !row->areaCode.isEmpty())
            seen.areaLabel =
                CatalogueService(m_workspace).areaLabel(row->areaCode, m_workspace.clock().today());
}

std::pair<SeenPerson, SeenPerson> TakingApart::seenApart(const Person& survivorNow) const
{
    std::vector<SeenPerson> seen = seenPeople(m_workspace, {m_merge.survivorId, m_merge.mergedId});
    if (seen.size() < 2)
        return {};
    tellApart(seen[0], survivorWithout(survivorNow));
    tellApart(seen[1], personIn(m_merge.mergedBefore));
    return {std::move(seen[0]), std::move(seen[1])};
}

Errors TakingApart::takeOutOfLater(Change& change) const
{
    const Person before = personIn(m_merge.survivorBefore);
    const Person after = personIn(m_merge.survivorAfter);
    Errors faults;
    for (const PersonMerge& later : m_later) {
        Person laterBefore = personIn(later.survivorBefore);
        Person laterAfter = personIn(later.survivorAfter);
        takeWhereEqual(laterBefore, before, laterBefore, after);
        takeWhereEqual(laterAfter, before, laterAfter, after);
        PersonMerge edited = later;
        edited.survivorBefore = MergeJson::ofPerson(laterBefore);
        edited.survivorAfter = MergeJson::ofPerson(laterAfter);
        QStringList changedMeanwhile;
        append(faults, change.edit(later, edited, changedMeanwhile));
    }
    return faults;
}

Result<PersonMerging::UnmergePreview> PersonMerging::previewUnmerge(const Uuid& merge)
{
    const std::optional<PersonMerge> found = m_workspace.stores().of<PersonMerge>().find(merge);
    const auto survivor =
        found ? m_workspace.stores().of<Person>().find(found->survivorId) : std::optional<Person>();
    const auto other = found ? m_workspace.stores().of<Person>().find(found->mergedId) : std::nullopt;
    if (!survivor || !other)
        return Error{errors::notFound};
    for (const Uuid& unit : {survivor->unitId, other->unitId})
        if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, unit); !allowed)
            return allowed.errors();
    const TakingApart work(m_workspace, *found);
    if (Errors obstacles = work.obstacles(); !obstacles.empty())
        return obstacles;
    storage::PersonMover rows = mover();
    return UnmergePreview{merge, *survivor, *other, work.seenApart(*survivor), found->createdAt,
        work.rowsSince(rows), work.fieldsSince(*survivor)};
}

namespace {

Uuid ownerOf(const RowSince& row, const std::vector<RowSince>& all, const PersonMerging::RowOwners& owners)
{
    if (!row.follows)
        return owners.value(row.row.id, row.owner);
    for (const RowSince& parent : all)
        if (!row.parentId.isEmpty() && parent.row.id == row.parentId)
            return owners.value(parent.row.id, parent.owner);
    return row.owner;
}

/// The other record stands again with the fields it was merged with.
Errors bringBack(Change& change, const PersonMerge& merge)
{
    change.unbury<Person>(merge.mergedId);
    const Person stands = *change.workspace().stores().of<Person>().find(merge.mergedId);
    Person person = stands;
    MergeJson::readPerson(merge.mergedBefore, person);
    QStringList changedMeanwhile;
    return change.edit(stands, person, changedMeanwhile);
}

void wroteAside(Change& change, const storage::LinkedRow& row)
{
    if (const std::optional<Uuid> id = Uuid::parse(row.id))
        change.wroteAside(*id);
}

Errors closeMerge(Change& change, const PersonMerge& merge)
{
    PersonMerge edited = merge;
    edited.undoneAt = change.workspace().clock().nowUtc();
    QStringList changedMeanwhile;
    return change.edit(merge, edited, changedMeanwhile);
}

} // namespace

Outcome PersonMerging::unmerge(const Uuid& merge, const RowOwners& owners)
{
    const Result<UnmergePreview> seen = previewUnmerge(merge);
    if (!seen)
        return seen.errors();
    if (const Outcome allowed = m_workspace.allow(domain::Permission::EditPeople, seen->other.unitId);
        !allowed)
        return allowed.errors();
    return inOneChange(m_workspace, domain::Permission::EditPeople, seen->survivor.unitId,
        u"person.unmerged"_s, [&](Change& change) -> Outcome {
            const Result<UnmergePreview> stands = previewUnmerge(merge); // now that nobody else writes
            if (!stands)
                return stands.errors();
            const TakingApart work(m_workspace, *m_workspace.stores().of<PersonMerge>().find(merge));
            storage::PersonMover rows = mover();
            change.mention(u"person"_s, stands->survivor.id, stands->survivor.id, "{}"_ba);
            for (const RowSince& row : stands->rows)
                if (const Uuid owner = ownerOf(row, stands->rows, owners); owner != row.heldBy) {
                    rows.moveRow(row.row, row.heldBy, owner);
                    wroteAside(change, row.row);
                }
            rows.takeBack(work.moved());
            for (const storage::MovedCell& cell : work.moved())
                wroteAside(change, cell.cell);
            QStringList changedMeanwhile;
            Person survivor = work.survivorWithout(stands->survivor);
            Errors faults = change.edit(stands->survivor, survivor, changedMeanwhile);
            append(faults, bringBack(change, work.merge()));
            append(faults, work.takeOutOfLater(change));
            append(faults, closeMerge(change, work.merge()));
            if (!faults.empty())
                return faults;
            for (const Uuid& person : {work.merge().survivorId, work.merge().mergedId})
                m_workspace.personIndex().putStored(person);
            m_workspace.personIndex().flush();
            return Done{};
        });
}

} // namespace hoanhap::services
