// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/NeedSurvey.h"

#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/needs/NeedErrorCodes.h"
#include "domain/needs/NeedRules.h"
#include "domain/people/Person.h"
#include "services/needs/AnsweredNeeds.h"
#include "services/people/MaskedPerson.h"
#include "storage/ErrorCodes.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Need;
namespace needFaults = domain::errors::needs;

namespace {

Need needIn(const NeedSurvey::Head& head, const NeedSurvey::Answer& answer, const QString& kind)
{
    Need need;
    need.kind = kind;
    need.surveyedOn = head.surveyedOn;
    need.source = head.source;
    need.note = answer.note;
    if (kind == "training"_L1)
        need.occupation = answer.occupation;
    return need;
}

QStringList openKinds(Workspace& workspace, const Uuid& person)
{
    QStringList kinds;
    for (const Need& need : workspace.stores().of<Need>().whereEqual("person_id", person.toString()))
        if (domain::isUnanswered(need))
            kinds << need.kind;
    return kinds;
}

/// One survey being stored.
struct Storing
{
    Change& change;
    const NeedSurvey::Head& head;
    NeedSurvey::Stored stored = {};

    Errors store(const NeedSurvey::Answer& answer)
    {
        Workspace& workspace = change.workspace();
        const std::optional<domain::Person> person =
            workspace.stores().of<domain::Person>().find(answer.person);
        if (!person || person->deletedAt)
            return {{errors::goneMeanwhile, {}, {u"person"_s}}};
        if (const Outcome allowed = workspace.allow(domain::Permission::EditPeople, person->unitId); !allowed)
            return allowed.errors();
        const QStringList open = openKinds(workspace, answer.person);
        if (const domain::Findings found = NeedSurvey::check(answer, open); !found.errors.empty())
            return found.errors;
        QStringList kinds = answer.kinds;
        if (!answer.occupation.isEmpty() && !kinds.contains(u"training"_s))
            kinds << u"training"_s;
        return note(answer, kinds);
    }

private:
    Errors note(const NeedSurvey::Answer& answer, const QStringList& kinds)
    {
        for (const QString& kind : kinds) {
            Need need = needIn(head, answer, kind);
            if (Errors faults = domain::normaliseTexts(need); !faults.empty())
                return faults;
            const Result<bool> added = noteNeed(change, answer.person, need);
            if (!added)
                return added.errors();
            if (kind == "none"_L1)
                ++stored.withoutNeed;
            else
                ++(*added ? stored.added : stored.stoodBefore);
        }
        ++stored.people;
        return {};
    }
};

Errors inRow(size_t row, Errors faults)
{
    for (Error& fault : faults)
        fault.field = domain::rowPrefix("row", row) + fault.field;
    return faults;
}

} // namespace

Result<std::vector<NeedSurvey::Row>> NeedSurvey::peopleIn(
    const QString& areaCode, const std::optional<Uuid>& unit)
{
    if (const Outcome allowed = unit ? m_workspace.allow(domain::Permission::EditPeople, *unit)
                                     : m_workspace.allow(domain::Permission::EditPeople);
        !allowed)
        return allowed.errors();
    const std::vector<Uuid> units = unit ? std::vector{*unit} : m_workspace.scope();
    return shownNow(m_workspace,
        storage::SurveyQueries(m_workspace.session())
            .inCommune(areaCode, m_workspace.clock().today(), units, mostPeople),
        &Row::fullName);
}

Result<std::vector<NeedSurvey::Row>> NeedSurvey::peopleOf(const std::vector<Uuid>& people)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::EditPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::SurveyQueries(m_workspace.session()).of(people, m_workspace.clock().today()),
        &Row::fullName);
}

Errors NeedSurvey::checkHead(const Head& head) const
{
    if (!head.surveyedOn)
        return {{needFaults::surveyDayMissing, u"surveyed_on"_s}};
    if (*head.surveyedOn > m_workspace.clock().today())
        return {{needFaults::surveyDayAhead, u"surveyed_on"_s, {text::dateInFigures(*head.surveyedOn)}}};
    return {};
}

domain::Findings NeedSurvey::check(const Answer& answer, const QStringList& openNeeds)
{
    domain::Findings findings;
    if (answer.isEmpty())
        return findings;
    QStringList asked = openNeeds + answer.kinds;
    const bool saysNone = answer.kinds.contains(u"none"_s);
    asked.removeAll(u"none"_s);
    if (saysNone && !asked.isEmpty())
        findings.errors.push_back({needFaults::noneBesideOthers, u"kind"_s});
    const bool training = asked.contains(u"training"_s);
    if (!answer.occupation.isEmpty() && !training)
        findings.errors.push_back({needFaults::occupationWithoutTraining, u"occupation"_s});
    else if (answer.kinds.isEmpty() && answer.occupation.isEmpty())
        findings.errors.push_back({domain::errors::kindMissing, u"kind"_s});
    if (answer.kinds.contains(u"training"_s) && answer.occupation.isEmpty())
        findings.warnings.push_back({needFaults::occupationMissing, u"occupation"_s});
    return findings;
}

Result<NeedSurvey::Stored> NeedSurvey::store(
    const Head& head, const std::vector<Answer>& answers, const storage::Progress& progress)
{
    if (Errors faults = checkHead(head); !faults.empty())
        return faults;
    const auto work = [&](Change& change) -> Result<Stored> {
        Storing storing{change, head};
        for (size_t row = 0; row < answers.size(); ++row) {
            if (!progress(static_cast<double>(row) / static_cast<double>(answers.size())))
                return Error{storage::errors::cancelled};
            if (answers[row].isEmpty())
                continue;
            if (const Errors faults = storing.store(answers[row]); !faults.empty())
                return inRow(row, faults);
        }
        if (storing.stored.people == 0)
            return Error{needFaults::nothingMarked};
        return storing.stored;
    };
    return inOneChange(m_workspace, domain::Permission::EditPeople, m_workspace.actor().unitId,
        u"people.needs_surveyed"_s, work);
}

} // namespace hoanhap::services
