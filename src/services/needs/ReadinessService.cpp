// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/ReadinessService.h"

#include "domain/TextRules.h"
#include "domain/cases/ReadinessReason.h"
#include "domain/needs/ReadinessRules.h"
#include "domain/people/Person.h"
#include "services/people/MaskedPerson.h"
#include "services/records/Change.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Readiness;
using domain::ReadinessNote;
using domain::ReadinessReason;
using domain::WorkObstacle;

namespace {

std::vector<ReadinessReason> reasonsOf(Workspace& workspace, const Uuid& readiness)
{
    return workspace.stores().of<ReadinessReason>().whereEqual("readiness_id", readiness.toString());
}

/// The reasons that stand become those that were ticked.
void keepReasons(Change& change, const ReadinessNote& note)
{
    QStringList wanted = note.reasons;
    wanted.removeDuplicates();
    for (const ReadinessReason& stands : reasonsOf(change.workspace(), note.readiness.id))
        if (wanted.removeAll(stands.reason) == 0)
            change.bury<ReadinessReason>(stands.id);
    for (const QString& code : std::as_const(wanted)) {
        ReadinessReason reason;
        reason.personId = note.readiness.personId;
        reason.readinessId = note.readiness.id;
        reason.unitId = note.readiness.unitId;
        reason.reason = code;
        change.add(reason);
    }
}

} // namespace

Result<Uuid> ReadinessService::unitOf(const Uuid& person, Permission permission)
{
    const std::optional<domain::Person> found = m_workspace.stores().of<domain::Person>().find(person);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(permission, found->unitId); !allowed)
        return allowed.errors();
    if (permission == Permission::EditPeople && found->deletedAt)
        return Error{errors::goneMeanwhile, {}, {u"person"_s}};
    return found->unitId;
}

std::vector<WorkObstacle> ReadinessService::obstaclesOf(const Uuid& person)
{
    return m_workspace.stores().of<WorkObstacle>().whereEqual("person_id", person.toString());
}

Result<domain::ReadinessFile> ReadinessService::load(const Uuid& person)
{
    if (const Result<Uuid> unit = unitOf(person, Permission::ViewPeople); !unit)
        return unit.errors();
    domain::ReadinessFile file;
    for (Readiness& readiness :
        m_workspace.stores().of<Readiness>().whereEqual("person_id", person.toString()))
        file.notes.push_back({std::move(readiness), {}});
    for (const ReadinessReason& reason :
        m_workspace.stores().of<ReadinessReason>().whereEqual("person_id", person.toString()))
        for (ReadinessNote& note : file.notes)
            if (note.readiness.id == reason.readinessId)
                note.reasons << reason.reason;
    domain::sortByDay(file.notes);
    file.obstacles = obstaclesOf(person);
    return file;
}

Result<ReadinessNote> ReadinessService::blank(const Uuid& person)
{
    const Result<domain::ReadinessFile> file = load(person);
    if (!file)
        return file.errors();
    ReadinessNote note;
    note.readiness.personId = person;
    note.readiness.notedOn = m_workspace.clock().today();
    if (const ReadinessNote* standing = domain::standingOn(file->notes, m_workspace.clock().today()))
        note.readiness.state = standing->readiness.state;
    return note;
}

Result<ReadinessService::Noted> ReadinessService::note(const ReadinessNote& base, const ReadinessNote& edited)
{
    Noted noted{edited, {}};
    Readiness& readiness = noted.note.readiness;
    domain::Findings findings{domain::normaliseTexts(readiness), {}};
    findings.add(domain::checkReadiness(noted.note, m_workspace.clock().today()));
    if (!findings.errors.empty())
        return findings.errors;
    noted.warnings = findings.warnings;
    const Result<Uuid> unit = unitOf(readiness.personId, Permission::EditPeople);
    if (!unit)
        return unit.errors();
    const bool isNew = base.readiness.rowVersion == 0;
    return inOneChange(m_workspace, Permission::EditPeople, *unit,
        isNew ? u"readiness.added"_s : u"readiness.changed"_s, [&](Change& change) -> Result<Noted> {
            QStringList merged;
            if (isNew)
                change.add(readiness);
            else if (Errors faults = change.edit(base.readiness, readiness, merged); !faults.empty())
                return faults;
            keepReasons(change, noted.note);
            return noted;
        });
}

Outcome ReadinessService::remove(const Uuid& readiness)
{
    const std::optional<Readiness> found = m_workspace.stores().of<Readiness>().find(readiness);
    if (!found)
        return Error{errors::notFound};
    const Result<Uuid> unit = unitOf(found->personId, Permission::EditPeople);
    if (!unit)
        return unit.errors();
    return inOneChange(
        m_workspace, Permission::EditPeople, *unit, u"readiness.binned"_s, [&](Change& change) -> Outcome {
            change.bury<Readiness>(readiness);
            for (const ReadinessReason& reason : reasonsOf(m_workspace, readiness))
                change.bury<ReadinessReason>(reason.id);
            return Done{};
        });
}

Result<WorkObstacle> ReadinessService::saveObstacle(const WorkObstacle& base, const WorkObstacle& edited)
{
    WorkObstacle obstacle = edited;
    if (obstacle.state.isEmpty())
        obstacle.state = u"not_started"_s;
    domain::Findings findings{domain::normaliseTexts(obstacle), {}};
    findings.add(domain::checkObstacle(obstacle, obstaclesOf(obstacle.personId)));
    if (!findings.errors.empty())
        return findings.errors;
    const Result<Uuid> unit = unitOf(obstacle.personId, Permission::EditPeople);
    if (!unit)
        return unit.errors();
    const bool isNew = base.rowVersion == 0;
    return inOneChange(m_workspace, Permission::EditPeople, *unit,
        isNew ? u"work_obstacle.added"_s : u"work_obstacle.changed"_s,
        [&](Change& change) -> Result<WorkObstacle> {
            QStringList merged;
            if (isNew)
                change.add(obstacle);
            else if (Errors faults = change.edit(base, obstacle, merged); !faults.empty())
                return faults;
            return obstacle;
        });
}

Outcome ReadinessService::removeObstacle(const Uuid& obstacle)
{
    const std::optional<WorkObstacle> found = m_workspace.stores().of<WorkObstacle>().find(obstacle);
    if (!found)
        return Error{errors::notFound};
    const Result<Uuid> unit = unitOf(found->personId, Permission::EditPeople);
    if (!unit)
        return unit.errors();
    return inOneChange(m_workspace, Permission::EditPeople, *unit, u"work_obstacle.binned"_s,
        [&](Change& change) -> Outcome {
            change.bury<WorkObstacle>(obstacle);
            return Done{};
        });
}

Result<std::vector<storage::HoldRow>> ReadinessService::onHold()
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::ReadinessQueries(m_workspace.session())
            .onHold(m_workspace.clock().today(), m_workspace.scope()),
        &storage::HoldRow::fullName);
}

Result<std::vector<storage::ChangeOfMindRow>> ReadinessService::changesOfMind(QDate from, QDate to)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::ReadinessQueries(m_workspace.session()).changesOfMind(from, to, m_workspace.scope());
}

} // namespace hoanhap::services
