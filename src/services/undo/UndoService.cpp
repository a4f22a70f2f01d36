// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/undo/UndoService.h"

#include "domain/activities/OutreachSession.h"
#include "domain/people/Person.h"
#include "domain/plan/Plan.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"
#include "services/people/MaskedPerson.h"
#include "services/records/Change.h"
#include "services/undo/UndoErrorCodes.h"

#include <map>
#include <set>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;

namespace {

Permission neededFor(const UndoStep& step)
{
    static const QStringList ofPlan{
        u"plan"_s, u"plan_task"_s, u"task_target"_s, u"dispatch"_s, u"reported_figure"_s};
    static const QStringList ofOffice{u"unit"_s, u"organisation"_s, u"signer"_s, u"report_recipient"_s,
        u"area"_s, u"area_succession"_s, u"catalogue_entry"_s, u"office_template"_s};
    static const QStringList ofActivities{u"enrolment"_s, u"session_participant"_s, u"referral"_s, u"loan"_s,
        u"attendance"_s, u"certificate"_s, u"follow_up"_s, u"referral_event"_s};
    if (ofPlan.contains(step.entity))
        return Permission::EditPlan;
    if (ofOffice.contains(step.entity))
        return Permission::Administer;
    return step.person && !ofActivities.contains(step.entity) ? Permission::EditPeople
                                                              : Permission::EditActivities;
}

/// The file that a row is a part of and that has a name: a class, a plan, a session.
struct NamedFile
{
    QString entity;
    QString title;
};

template <typename Record>
NamedFile fileBy(storage::StorePool& stores, const Uuid& id, QString Record::*name)
{
    const auto record = stores.of<Record>().find(id);
    return {domain::entityName<Record>(), record ? (*record).*name : QString()};
}

template <typename Part>
std::optional<NamedFile> fileOfPart(storage::StorePool& stores, const UndoStep& step)
{
    if (step.entity != domain::entityName<Part>())
        return {};
    const auto part = stores.of<Part>().find(step.record);
    if (!part)
        return {};
    if constexpr (requires { part->classId; })
        return fileBy(stores, part->classId, &domain::VocationalClass::name);
    else if constexpr (requires { part->sessionId; })
        return fileBy(stores, part->sessionId, &domain::OutreachSession::topic);
    else if constexpr (requires { part->planId; })
        return fileBy(stores, part->planId, &domain::Plan::number);
    else if (const auto task = stores.of<domain::PlanTask>().find(part->taskId))
        return fileBy(stores, task->planId, &domain::Plan::number);
    return {};
}

template <typename... Parts>
std::optional<NamedFile> fileOfAny(storage::StorePool& stores, const UndoStep& step)
{
    std::optional<NamedFile> file;
    (void)((file = fileOfPart<Parts>(stores, step)) || ...);
    return file;
}

std::optional<NamedFile> fileOf(storage::StorePool& stores, const UndoStep& step)
{
    return fileOfAny<domain::Enrolment, domain::Certificate, domain::Attendance, domain::GuestAttendance,
        domain::ClassGuest, domain::ClassHeadCount, domain::ClassPartner, domain::ClassFunding,
        domain::SessionParticipant, domain::SessionHeadCount, domain::SessionPartner, domain::PlanTask,
        domain::TaskTarget>(stores, step);
}

} // namespace

Outcome UndoService::allowed(const SessionChanges::Kept& change) const
{
    for (const UndoStep& step : change.steps)
        if (const Outcome may = m_workspace.allow(neededFor(step), step.unit); !may)
            return may.errors();
    return Done{};
}

QString UndoService::titleOf(const UndoStep& step)
{
    if (!step.person)
        return step.title;
    const auto person = m_workspace.stores().of<domain::Person>().find(*step.person);
    if (!person)
        return {};
    return m_workspace.recordsViews() ? person->fullName : maskedName(person->fullName);
}

/// What the first row says, which a use case writes first; where that is a part of somebody's file, the
/// person; where it is a part of a class, a session or the plan, that one.
UndoService::Last UndoService::wordsOf(const SessionChanges::Kept& change)
{
    Last words{UndoStep::What::Changed, {}, {}, false, 0, change.at, change.hasWayBack};
    if (change.steps.empty())
        return words;
    const UndoStep& first = change.steps.front();
    if (const auto file = fileOf(m_workspace.stores(), first)) {
        words.entity = file->entity;
        words.title = file->title;
        return words;
    }
    static const QStringList named{u"referral"_s, u"loan"_s}; // by their person, also without a title
    static const QStringList ofReferral{u"follow_up"_s, u"referral_event"_s};
    const bool asksAfter = ofReferral.contains(first.entity);
    const bool isPart = first.person && first.title.isEmpty() && !named.contains(first.entity) && !asksAfter;
    words.what = isPart || asksAfter ? UndoStep::What::Changed : first.what;
    words.entity = isPart ? u"person"_s : asksAfter ? u"referral"_s : first.entity;
    words.title = titleOf(first);
    words.ofPerson = first.person.has_value() && words.entity != u"person"_s;
    std::set<Uuid> subjects;
    for (const UndoStep& step : change.steps)
        if (isPart || first.entity == u"person"_s ? step.person.has_value() : step.entity == first.entity)
            subjects.insert(isPart || first.entity == u"person"_s ? *step.person : step.record);
    words.others = asksAfter ? 0 : static_cast<int>(subjects.size()) - 1;
    return words;
}

std::optional<UndoService::Last> UndoService::last()
{
    const std::optional<SessionChanges::Kept> change = m_workspace.sessionChanges().last();
    return change ? std::optional(wordsOf(*change)) : std::nullopt;
}

void UndoService::indexAnew(const SessionChanges::Kept& change)
{
    std::set<Uuid> people;
    for (const UndoStep& step : change.steps)
        if (step.person)
            people.insert(*step.person);
    storage::PersonIndex& index = m_workspace.personIndex();
    for (const Uuid& id : people) {
        const auto person = m_workspace.stores().of<domain::Person>().find(id);
        if (person && !person->deletedAt)
            index.putStored(id);
        else
            index.remove(id);
    }
    index.flush();
}

Result<UndoService::TakenBack> UndoService::takeBack()
{
    SessionChanges& changes = m_workspace.sessionChanges();
    const std::optional<SessionChanges::Kept> kept = changes.last();
    if (!kept)
        return Error{undo::errors::nothingToTakeBack};
    if (!kept->hasWayBack)
        return Error{undo::errors::ownWayBack};
    if (const Outcome may = allowed(*kept); !may)
        return may.errors();
    TakenBack taken{wordsOf(*kept), {}};
    std::vector<int> versions;
    const Outcome done = asOneChange(m_workspace, kept->steps.front().unit, kept->action + u".taken_back"_s,
        [&](Change& change) -> Outcome {
            change.keepNoSteps();
            std::map<Uuid, int> stands; // of rows that the change wrote more than once
            for (auto step = kept->steps.rbegin(); step != kept->steps.rend(); ++step) {
                const auto known = stands.find(step->record);
                const std::optional<int> version =
                    step->takeBack(change, known == stands.end() ? step->versionAfter : known->second);
                if (!version)
                    return Error{undo::errors::changedSince, {}, {titleOf(*step)}};
                stands[step->record] = *version;
                versions.push_back(*version);
                if (step->what == UndoStep::What::Added || step->what == UndoStep::What::Restored)
                    taken.gone.push_back(step->record);
            }
            indexAnew(*kept);
            return Done{};
        });
    if (done.has(undo::errors::changedSince))
        changes.dropLast(); // there is no way back any more: what was done before it comes next
    if (!done)
        return done.errors();
    changes.dropLast();
    for (size_t i = 0; i < versions.size(); ++i) {
        const UndoStep& step = kept->steps[kept->steps.size() - 1 - i];
        changes.renumber(step.record, step.versionBefore, versions[i]);
    }
    return taken;
}

} // namespace hoanhap::services
