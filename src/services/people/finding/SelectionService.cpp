// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/SelectionService.h"

#include "domain/Findings.h"
#include "domain/TextRules.h"
#include "domain/people/Person.h"
#include "services/activities/SessionService.h"
#include "services/needs/AnsweredNeeds.h"
#include "services/people/finding/FindingErrorCodes.h"
#include "services/people/finding/OnEachPerson.h"
#include "services/training/ClassChecks.h"
#include "services/training/ClassService.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Need;
using domain::Person;

namespace {

/// A fault in the row of somebody new tells of them by their place among all who were chosen. The rows of
/// `added` begin at `first`.
Errors atPeople(Errors faults, std::string_view entity, size_t first, const std::vector<Uuid>& added,
    const std::vector<Uuid>& chosen)
{
    for (size_t i = 0; i < added.size(); ++i) {
        const QString row = domain::rowPrefix(entity, first + i);
        const auto place = static_cast<size_t>(std::ranges::find(chosen, added[i]) - chosen.begin());
        for (Error& fault : faults)
            if (fault.field.startsWith(row))
                fault.field = domain::rowPrefix("person", place) + fault.field.mid(row.size());
    }
    return faults;
}

} // namespace

SelectionService::SelectionService(Workspace& workspace, const storage::Progress& progress)
    : m_workspace(workspace)
    , m_progress(progress)
{
}

template <typename Step>
Result<SelectionService::Changed> SelectionService::forEach(
    const People& people, const QString& action, Step step)
{
    return onEachPerson(m_workspace, m_progress, people, action, step);
}

Result<SelectionService::Changed> SelectionService::assignHelper(const People& people, const QString& name)
{
    Person named;
    named.helperName = name;
    if (Errors faults = domain::normaliseTexts(named); !faults.empty())
        return faults;
    return forEach(
        people, u"people.helper_assigned"_s, [&](Change& change, const Person& person) -> Result<bool> {
            if (person.helperName == named.helperName && !person.deletedAt)
                return false;
            Person edited = person;
            edited.helperName = named.helperName;
            QStringList merged;
            if (Errors faults = change.edit(person, edited, merged); !faults.empty())
                return faults;
            return true;
        });
}

Result<SelectionService::Changed> SelectionService::addNeed(const People& people, const Need& need)
{
    Need wanted = need;
    if (wanted.kind.isEmpty())
        return Error{errors::needKindMissing};
    if (Errors faults = domain::normaliseTexts(wanted); !faults.empty())
        return faults;
    return forEach(people, u"people.need_added"_s, [&](Change& change, const Person& person) -> Result<bool> {
        if (person.deletedAt)
            return Error{errors::goneMeanwhile, {}, {u"person"_s}};
        return noteNeed(change, person.id, wanted);
    });
}

template <typename Row>
Result<SelectionService::Changed> SelectionService::newAmong(
    const People& people, const std::vector<Row>& rows)
{
    if (people.empty())
        return Error{errors::nobodyChosen};
    Changed changed;
    for (const Uuid& id : people) {
        const std::optional<Person> person = m_workspace.stores().of<Person>().find(id);
        if (!person || person->deletedAt)
            return Error{errors::goneMeanwhile, {}, {u"person"_s}};
        if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, person->unitId);
            !allowed)
            return allowed.errors();
        if (std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.personId == id; }))
            ++changed.asBefore;
        else
            changed.people.push_back(id);
    }
    return changed;
}

Result<SelectionService::Enlarged> SelectionService::enlarged(
    const People& people, const Uuid& vocationalClass)
{
    auto base = ClassService(m_workspace).load(vocationalClass);
    if (!base)
        return base.errors();
    auto changed = newAmong(people, base->enrolments);
    if (!changed)
        return changed.errors();
    Enlarged enlarged{*base, *base, std::move(*changed)};
    for (const Uuid& id : enlarged.changed.people)
        enlarged.edited.enrolments.emplace_back().personId = id;
    return enlarged;
}

Result<std::vector<SelectionService::Doubted>> SelectionService::doubtsInClass(
    const People& people, const Uuid& vocationalClass)
{
    auto file = enlarged(people, vocationalClass);
    if (!file)
        return file.errors();
    const Errors warnings = ClassChecks(m_workspace).check(file->edited).warnings;
    std::vector<Doubted> doubts;
    for (size_t row = file->base.enrolments.size(); row < file->edited.enrolments.size(); ++row) {
        Doubted doubted;
        for (const Error& warning : warnings)
            if (warning.field.startsWith(domain::rowPrefix<domain::Enrolment>(row)))
                doubted.warnings.push_back(warning);
        if (doubted.warnings.empty())
            continue;
        if (const auto person =
                m_workspace.stores().of<Person>().find(file->edited.enrolments[row].personId)) {
            doubted.name = person->fullName;
            doubted.birth = person->birth;
        }
        doubts.push_back(std::move(doubted));
    }
    return doubts;
}

Result<SelectionService::Changed> SelectionService::addToClass(
    const People& people, const Uuid& vocationalClass)
{
    auto file = enlarged(people, vocationalClass);
    if (!file)
        return file.errors();
    if (!file->changed.people.empty())
        if (const auto saved = ClassService(m_workspace).save(file->base, file->edited); !saved)
            return atPeople(
                saved.errors(), "enrolment", file->base.enrolments.size(), file->changed.people, people);
    return file->changed;
}

Result<SelectionService::Changed> SelectionService::addToSession(const People& people, const Uuid& session)
{
    SessionService sessions(m_workspace);
    const auto base = sessions.load(session);
    if (!base)
        return base.errors();
    auto changed = newAmong(people, base->participants);
    if (!changed || changed->people.empty())
        return changed;
    domain::SessionFile edited = *base;
    for (const Uuid& id : changed->people) {
        domain::SessionParticipant& participant = edited.participants.emplace_back();
        participant.personId = id;
        participant.attendance = u"came"_s;
    }
    if (const auto saved = sessions.save(*base, edited); !saved)
        return atPeople(
            saved.errors(), "session_participant", base->participants.size(), changed->people, people);
    return changed;
}

Result<SelectionService::Changed> SelectionService::moveToBin(const People& people)
{
    return forEach(people, u"people.binned"_s, [&](Change& change, const Person& person) -> Result<bool> {
        if (person.deletedAt)
            return false;
        change.bury<Person>(person.id);
        m_workspace.personIndex().remove(person.id);
        return true;
    });
}

Result<SelectionService::Changed> SelectionService::restoreFromBin(const People& people)
{
    return forEach(people, u"people.restored"_s, [&](Change& change, const Person& person) -> Result<bool> {
        if (!person.deletedAt)
            return false;
        change.unbury<Person>(person.id);
        m_workspace.personIndex().putStored(person.id);
        return true;
    });
}

} // namespace hoanhap::services
