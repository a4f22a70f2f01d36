// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/HandCount.h"

#include "domain/activities/OutreachSession.h"
#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Person.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"

namespace hoanhap::tests {

using namespace Qt::StringLiterals;
using domain::Breakdown;

HandCount::HandCount(services::Workspace& workspace, domain::FigurePeriod period, QDate planBegan)
    : m_workspace(workspace)
    , m_period(period)
    , m_planBegan(planBegan)
{
}

std::map<QString, HandCount::Counted> HandCount::all()
{
    for (const domain::Unit& unit : m_workspace.stores().of<domain::Unit>().all())
        m_unitCodes.insert(unit.id, unit.code);
    m_people = HandTraits(m_workspace, m_period.to).everybody();
    countPeople();
    countNeeds();
    countSessions();
    countClasses();
    countPlacement();
    countLoans();
    return m_counted;
}

void HandCount::addPerson(const QString& indicator, const Uuid& person, std::optional<QString> occupation)
{
    addRecord(indicator, person, 1, {.occupation = std::move(occupation)});
}

void HandCount::addRecord(const QString& indicator, std::optional<Uuid> person, qint64 amount, const Own& own)
{
    if (person && !m_people.contains(*person))
        return; // in the bin
    HandTraits::Traits traits = person ? m_people[*person] : HandTraits::Traits{};
    const auto set = [&](Breakdown breakdown, const std::optional<QString>& text) {
        if (text)
            traits[breakdown] = *text;
    };
    set(Breakdown::Unit, own.unit);
    set(Breakdown::Commune, own.commune);
    set(Breakdown::Sex, own.sex);
    set(Breakdown::Occupation, own.occupation);
    Counted& counted = m_counted[indicator];
    counted.value += amount;
    for (const auto& [breakdown, code] : domain::Codes<Breakdown>::all)
        counted.by[breakdown][traits[breakdown]] += amount;
}

void HandCount::addOnce(const QString& indicator, const std::set<Uuid>& people)
{
    for (const Uuid& person : people)
        addPerson(indicator, person);
}

void HandCount::countPeople()
{
    const HandTraits traits(m_workspace, m_period.to);
    for (const domain::Person& person : m_workspace.stores().of<domain::Person>().all()) {
        const QDate first = traits.firstStatusOf(person.id);
        if (traits.hasStatus(person.id) && m_period.from <= first && first <= m_period.to)
            addPerson(u"people_received"_s, person.id);
        if (inPeriod(person.closedOn))
            addPerson(u"people_closed"_s, person.id);
        const bool closed = person.closedOn && *person.closedOn <= m_period.to;
        if (closed || !traits.hasStandingStatus(person.id))
            continue;
        addPerson(u"people_managed"_s, person.id);
        if (!person.helperName.isEmpty())
            addPerson(u"people_with_helper"_s, person.id);
        const QString work = traits.workOf(person.id);
        if (work == "stable"_L1 || work == "unstable"_L1 || work == "none"_L1)
            addPerson(u"work_"_s + work, person.id);
        if (const QString readiness = traits.readinessOf(person.id); !readiness.isEmpty())
            addPerson(u"readiness_"_s + readiness, person.id);
    }
}

void HandCount::countNeeds()
{
    std::map<QString, std::map<Uuid, QString>> people; // by indicator, with the occupation wished
    const auto note = [&](const QString& indicator, const domain::Need& need) {
        QString& wished = people[indicator][need.personId];
        wished = std::max(wished, need.occupation);
    };
    for (const domain::Need& need : m_workspace.stores().of<domain::Need>().all()) {
        const bool surveyed = !need.surveyedOn || *need.surveyedOn <= m_period.to;
        const bool answered =
            need.state == domain::NeedState::Met || need.state == domain::NeedState::Declined;
        const bool open = need.closedOn ? *need.closedOn > m_period.to : !answered;
        const auto person = m_workspace.stores().of<domain::Person>().find(need.personId);
        const bool closed = person && person->closedOn && *person->closedOn <= m_period.to;
        if (surveyed && open && !closed && need.kind != "none"_L1)
            note(u"needs_"_s + need.kind, need);
        if (inPeriod(need.surveyedOn))
            note(u"needs_surveyed"_s, need);
        if (inPeriod(need.surveyedOn) && need.kind == "none"_L1)
            note(u"needs_none"_s, need);
        if (inPeriod(need.closedOn) && need.state == domain::NeedState::Declined)
            note(u"needs_declined"_s, need);
        if (inPeriod(need.closedOn) && need.state == domain::NeedState::Met && need.kind == "legal_papers"_L1)
            note(u"legal_help"_s, need);
    }
    for (const auto& [indicator, wishes] : people)
        for (const auto& [person, wished] : wishes)
            addPerson(
                indicator, person, indicator == "needs_training"_L1 ? std::optional(wished) : std::nullopt);
}

void HandCount::countSessions()
{
    std::set<Uuid> came;
    std::set<Uuid> cameSincePlan;
    for (const auto& session : m_workspace.stores().of<domain::OutreachSession>().all()) {
        const Own own{.unit = unitCode(session.unitId), .commune = session.areaCode};
        const bool counts = inPeriod(session.heldOn);
        if (counts)
            addRecord(u"outreach_events"_s, {}, 1, own);
        if (counts && QStringList{u"talk"_s, u"outreach"_s, u"media"_s}.contains(session.kind))
            addRecord(u"information_events"_s, {}, 1, own);
        const QString id = session.id.toString();
        for (const auto& heads :
            m_workspace.stores().of<domain::SessionHeadCount>().whereEqual("session_id", id))
            if (counts)
                addRecord(u"counselled_head_count"_s, {}, heads.people,
                    {.unit = own.unit, .commune = own.commune, .sex = heads.sex});
        for (const auto& seat :
            m_workspace.stores().of<domain::SessionParticipant>().whereEqual("session_id", id)) {
            static const std::map<QString, QString> absences{{u"excused"_s, u"absent_excused"_s},
                {u"unexcused"_s, u"absent_other"_s}, {u"not_reached"_s, u"absent_other"_s},
                {u"our_reason"_s, u"absent_ours"_s}};
            if (const auto absence = absences.find(seat.attendance); absence != absences.end()) {
                if (counts)
                    addRecord(absence->second, seat.personId, 1, {.unit = own.unit});
                continue;
            }
            if (sincePlan(session.heldOn))
                cameSincePlan.insert(seat.personId);
            if (!counts)
                continue;
            came.insert(seat.personId);
            addRecord(u"counselled_turns"_s, seat.personId, 1, {.unit = own.unit});
        }
    }
    addOnce(u"counselled_people"_s, came);
    addOnce(u"counselled_people_cumulative"_s, cameSincePlan);
}

void HandCount::countClasses()
{
    std::map<Uuid, QString> trained; // with what they learned, of several the last by name
    std::map<Uuid, QString> trainedSincePlan;
    for (const auto& known : m_workspace.stores().of<domain::VocationalClass>().all()) {
        const Own own{
            .unit = unitCode(known.unitId), .commune = known.areaCode, .occupation = known.occupation};
        const Own ofPerson{.unit = own.unit, .occupation = own.occupation};
        const QString id = known.id.toString();
        const bool cancelled = known.state == domain::ClassState::Cancelled;
        const bool begun = !cancelled && inPeriod(known.startsOn);
        for (const auto& paper : m_workspace.stores().of<domain::Certificate>().whereEqual("class_id", id))
            if (inPeriod(paper.issuedOn))
                addRecord(u"certificates"_s, paper.personId, 1,
                    {.unit = unitCode(paper.unitId), .occupation = own.occupation});
        for (const auto& learner : m_workspace.stores().of<domain::Enrolment>().whereEqual("class_id", id)) {
            const auto finished = learner.finishedOn ? learner.finishedOn
                : known.endsOn                       ? known.endsOn
                                                     : known.startsOn;
            const bool completed = !cancelled && learner.state == domain::EnrolmentState::Completed;
            if (completed && inPeriod(finished)) {
                addRecord(u"completed"_s, learner.personId, 1, ofPerson);
                trained[learner.personId] = std::max(trained[learner.personId], known.occupation);
            }
            if (completed && sincePlan(finished))
                trainedSincePlan[learner.personId] =
                    std::max(trainedSincePlan[learner.personId], known.occupation);
            if (begun) {
                addRecord(u"learners"_s, learner.personId, 1, ofPerson);
                addRecord(u"learners_registered"_s, learner.personId, 1, ofPerson);
                if (servedOnce(learner.personId))
                    addRecord(u"learners_released"_s, learner.personId, 1, ofPerson);
            }
        }
        countGuests(known, own);
        if (begun)
            countClassItself(known.id, own);
    }
    for (const auto& [person, learned] : trained)
        addPerson(u"trained_people"_s, person, learned);
    for (const auto& [person, learned] : trainedSincePlan)
        addPerson(u"trained_people_cumulative"_s, person, learned);
}

bool HandCount::servedOnce(const Uuid& person)
{
    const QStringList kinds{u"sentence_served"_s, u"amnesty"_s, u"conditional_release"_s};
    for (const auto& status :
        m_workspace.stores().of<domain::LegalStatus>().whereEqual("person_id", person.toString()))
        if (kinds.contains(status.kind))
            return true;
    return false;
}

void HandCount::countGuests(const domain::VocationalClass& known, const Own& own)
{
    for (const auto& guest :
        m_workspace.stores().of<domain::ClassGuest>().whereEqual("class_id", known.id.toString())) {
        const Own said{own.unit, own.commune, guest.sex, own.occupation};
        std::optional<QDate> finished = guest.finishedOn;
        if (!finished)
            finished = known.endsOn ? known.endsOn : known.startsOn;
        const bool stands = known.state != domain::ClassState::Cancelled;
        if (stands && guest.state == domain::EnrolmentState::Completed && inPeriod(finished))
            addRecord(u"completed_guests"_s, {}, 1, said);
        if (inPeriod(guest.certifiedOn))
            addRecord(u"certificates_guests"_s, {}, 1, said);
    }
}

void HandCount::countClassItself(const Uuid& vocationalClass, const Own& own)
{
    const QString id = vocationalClass.toString();
    addRecord(u"classes"_s, {}, 1, own);
    for (const auto& funds : m_workspace.stores().of<domain::ClassFunding>().whereEqual("class_id", id))
        addRecord(u"training_million"_s, {}, funds.amount, own);
    const auto addLearners = [&](const QString& indicator, qint64 people, const QString& sex,
                                 const QString& group) {
        const Own said{own.unit, own.commune, sex, own.occupation};
        addRecord(indicator, {}, people, said);
        addRecord(u"learners"_s, {}, people, said);
        if (group == "released"_L1)
            addRecord(u"learners_released"_s, {}, people, said);
    };
    for (const auto& guest : m_workspace.stores().of<domain::ClassGuest>().whereEqual("class_id", id))
        addLearners(u"learners_guests"_s, 1, guest.sex, guest.groupCode);
    for (const auto& heads : m_workspace.stores().of<domain::ClassHeadCount>().whereEqual("class_id", id))
        addLearners(u"learners_head_count"_s, heads.people, heads.sex, heads.groupCode);
}

void HandCount::countPlacement()
{
    std::map<QString, std::set<Uuid>> people;
    for (const auto& referral : m_workspace.stores().of<domain::Referral>().all()) {
        if (inPeriod(referral.referredOn)) {
            addRecord(u"referral_turns"_s, referral.personId, 1, {.unit = unitCode(referral.unitId)});
            people[u"referred_people"_s].insert(referral.personId);
        }
        if (inPeriod(referral.hiredOn))
            people[u"hired_people"_s].insert(referral.personId);
        if (sincePlan(referral.hiredOn))
            people[u"hired_people_cumulative"_s].insert(referral.personId);
        for (const auto& asked :
            m_workspace.stores().of<domain::FollowUp>().whereEqual("referral_id", referral.id.toString())) {
            if (!inPeriod(asked.doneOn) || asked.months == 1)
                continue;
            const QString after = QString::number(asked.months) + u'm';
            people[u"followed_"_s + after].insert(asked.personId);
            if (asked.workState == "stable"_L1 || asked.workState == "unstable"_L1)
                people[u"employed_"_s + after].insert(asked.personId);
        }
    }
    for (const auto& [indicator, counted] : people)
        addOnce(indicator, counted);
}

void HandCount::countLoans()
{
    std::set<Uuid> borrowers;
    std::set<Uuid> borrowersSincePlan;
    for (const auto& loan : m_workspace.stores().of<domain::Loan>().all()) {
        const std::optional<Uuid> person = loan.personId;
        if (person && sincePlan(loan.disbursedOn))
            borrowersSincePlan.insert(*person);
        if (!inPeriod(loan.disbursedOn))
            continue;
        if (person)
            borrowers.insert(*person);
        const Own own{.unit = unitCode(loan.unitId)};
        addRecord(u"loans"_s, person, 1, own);
        addRecord(u"loan_amount"_s, person, loan.disbursedAmount.value_or(0), own);
        addRecord(u"loan_million"_s, person, loan.disbursedAmount.value_or(0), own);
    }
    addOnce(u"loan_people"_s, borrowers);
    addOnce(u"loan_people_cumulative"_s, borrowersSincePlan);
}

} // namespace hoanhap::tests
