// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoActs.h"

#include "domain/activities/OutreachSession.h"
#include "domain/cases/LegalStatus.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/placement/Referral.h"
#include "services/exchange/demo/DemoPlan.h"
#include "services/exchange/demo/DemoTraining.h"

#include <QSet>
#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t peopleAClass = 60; // one class for so many people
constexpr int learnersMost = 16;
constexpr int seatsMost = 18; // of a class that is taught by doing
constexpr int decisionYear = 2023; // Quyết định 22/2023/QĐ-TTg lends since 10/10/2023

/// Classes go around among those who hold them.
QString classOrganiser(int number, const QString& unit)
{
    const QStringList organisers{u"Trung tâm Dịch vụ việc làm"_s,
        u"Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên"_s, unit, u"Trường Trung cấp nghề"_s};
    return organisers[number % organisers.size()];
}
domain::ClassState stateOn(QDate today, const domain::VocationalClass& known)
{
    if (*known.startsOn > today)
        return domain::ClassState::Planned;
    return *known.endsOn < today ? domain::ClassState::Completed : domain::ClassState::Open;
}

void finish(domain::Enrolment& enrolment, bool stays, QDate endsOn)
{
    enrolment.state = stays ? domain::EnrolmentState::Completed : domain::EnrolmentState::Dropped;
    if (stays)
        enrolment.finishedOn = endsOn;
    else
        enrolment.dropReason = u"found_work"_s;
}
} // namespace

DemoActs::DemoActs(Change& change, const DemoNames& names, int year, const DemoPeopleMade& people)
    : m_change(change)
    , m_names(names)
    , m_year(year)
    , m_people(people)
{
    for (const Uuid& person : people.ids)
        m_peopleOf[people.units.value(person)].push_back(person);
}

Uuid DemoActs::anybodyOf(Uuid& unit, DemoDice& dice) const
{
    const auto drawn = static_cast<size_t>(dice.below(static_cast<int>(m_people.ids.size())));
    if (unit.isNull())
        unit = m_people.units.value(m_people.ids[drawn]);
    const auto mates = m_peopleOf.constFind(unit);
    return mates->at(drawn % mates->size());
}

QString DemoActs::nameOf(const Uuid& unit) const
{
    const auto found = m_change.workspace().stores().of<domain::Unit>().find(unit);
    return found ? found->shortName : QString();
}

void DemoActs::addAll(DemoDice& dice)
{
    const auto people = static_cast<size_t>(m_people.units.size()); // the plan is made for all
    m_tasks = addDemoPlan(m_change, m_year, static_cast<int>(people));
    for (size_t i = 0; i < people / peopleAClass + 1; ++i)
        addClass(dice);
    for (size_t i = 0; i < people / (2 * peopleAClass) + 1; ++i)
        addSession(dice);
    for (const Uuid& person : m_people.ids) {
        if (dice.chance(12))
            addReferral(person, dice);
        if (dice.chance(3))
            addLoan(person, dice);
    }
}

std::optional<Uuid> DemoActs::taskOf(domain::ActKind kind) const
{
    const auto task = m_tasks.find(kind);
    return task == m_tasks.end() ? std::nullopt : std::optional(task->second);
}

void DemoActs::addClass(DemoDice& dice)
{
    domain::VocationalClass known;
    known.occupation = dice.oneOf(m_names.trades);
    known.name = u"Lớp "_s + known.occupation;
    known.level = u"under_3_months"_s;
    known.place = u"Trung tâm Giáo dục nghề nghiệp"_s;
    known.startsOn = day(dice);
    known.endsOn = known.startsOn->addDays(60);
    known.seats = seatsMost;
    known.state = stateOn(m_change.workspace().clock().today(), known);
    known.programme = u"plan71"_s;
    known.planTaskId = taskOf(domain::ActKind::Training);
    const int seats = 8 + dice.below(learnersMost - 8);
    DemoDice first = dice; // the first one drawn says whose class it is
    anybodyOf(known.unitId, first);
    m_change.add(known);
    int position = 0;
    for (const auto& [role, name] :
        {std::pair(u"organiser"_s, classOrganiser(m_classes++, nameOf(known.unitId))),
            {u"partner"_s, u"Hội Nông dân xã"_s}}) {
        domain::ClassPartner partner;
        partner.unitId = known.unitId;
        partner.classId = known.id;
        partner.role = role;
        partner.position = ++position;
        partner.name = name;
        m_change.add(partner);
    }
    std::vector<domain::Enrolment> learners;
    QSet<Uuid> seated;
    for (int i = 0; i < seats; ++i) {
        const Uuid person = anybodyOf(known.unitId, dice);
        if (seated.contains(person))
            continue;
        seated.insert(person);
        domain::Enrolment enrolment;
        enrolment.unitId = known.unitId;
        enrolment.classId = known.id;
        enrolment.personId = person;
        enrolment.enrolledOn = known.startsOn;
        const bool stays = dice.chance(85);
        if (known.state == domain::ClassState::Completed)
            finish(enrolment, stays, *known.endsOn);
        enrolment.distanceKm = 2 + i;
        support(enrolment);
        m_change.add(enrolment);
        learners.push_back(enrolment);
    }
    DemoDice aside = dice; // what follows of the year stays as it is
    addCourseOf(m_change, known, learners, aside);
}

/// Two of three, each person once, as the law gives it.
void DemoActs::support(domain::Enrolment& learner)
{
    const bool given = ++m_learners % 3 != 0 && !m_supported.contains(learner.personId);
    if (!given)
        return;
    m_supported.insert(learner.personId);
    learner.supported = true;
    learner.supportGround = m_learners % 5 == 0 ? u"near_poor"_s : u"rural"_s;
}

void DemoActs::addSession(DemoDice& dice)
{
    domain::OutreachSession session;
    session.kind = u"group"_s;
    session.topic = dice.oneOf(m_names.topics);
    session.heldOn = pastDay(dice);
    session.planTaskId = taskOf(domain::ActKind::Outreach);
    session.place = u"Hội trường Ủy ban nhân dân xã"_s;
    DemoDice first = dice;
    anybodyOf(session.unitId, first);
    m_change.add(session);
    domain::SessionPartner organiser;
    organiser.unitId = session.unitId;
    organiser.sessionId = session.id;
    organiser.role = u"organiser"_s;
    organiser.position = 1;
    organiser.name = u"Ủy ban nhân dân xã"_s;
    m_change.add(organiser);
    QSet<Uuid> present;
    for (int i = 0; i < 10 + dice.below(20); ++i) {
        const Uuid person = anybodyOf(session.unitId, dice);
        if (present.contains(person))
            continue;
        present.insert(person);
        domain::SessionParticipant participant;
        participant.unitId = session.unitId;
        participant.sessionId = session.id;
        participant.personId = person;
        participant.attendance = u"came"_s;
        participant.result = u"nothing"_s;
        m_change.add(participant);
    }
}

QDate DemoActs::pastDay(DemoDice& dice) const
{
    const QDate first(m_year, 1, 1);
    const auto sinceFirst = static_cast<int>(first.daysTo(m_change.workspace().clock().today()));
    return first.addDays(dice.below(std::clamp(sinceFirst + 1, 1, 330)));
}

void DemoActs::addReferral(const Uuid& person, DemoDice& dice)
{
    domain::Referral referral;
    referral.personId = person;
    referral.unitId = m_people.units.value(person);
    referral.employerName = dice.oneOf(m_names.employers);
    referral.jobTitle = dice.oneOf(m_names.jobs);
    referral.referredOn = pastDay(dice);
    referral.referredBy = u"Trung tâm Dịch vụ việc làm"_s;
    referral.outcomeKind = u"job"_s;
    referral.planTaskId = taskOf(domain::ActKind::Placement);
    referral.state = domain::ReferralState::Referred;
    if (dice.chance(60)) {
        referral.state = domain::ReferralState::Hired;
        const QDate today = m_change.workspace().clock().today(); // nobody has begun on a day to come
        referral.hiredOn =
            std::max(*referral.referredOn, std::min(referral.referredOn->addDays(1 + dice.below(20)), today));
        referral.monthlyWage = 5'000'000 + 250'000 * dice.below(20);
        referral.contractKind = u"definite"_s;
    } else if (dice.chance(50)) {
        referral.state = domain::ReferralState::Refused;
        referral.refusalReason = u"distance"_s;
    }
    m_change.add(referral);
}

/// Others have no right to the bank's loan (Quyết định 22/2023/QĐ-TTg, Điều 3).
bool DemoActs::hasServed(const Uuid& person) const
{
    const auto statuses =
        m_change.workspace().stores().of<domain::LegalStatus>().whereEqual("person_id", person.toString());
    return std::ranges::any_of(statuses, [](const domain::LegalStatus& status) {
        return status.kind == "sentence_served"_L1 || status.kind == "amnesty"_L1;
    });
}

void DemoActs::addLoan(const Uuid& person, DemoDice& dice)
{
    domain::Loan loan;
    loan.personId = person;
    loan.unitId = m_people.units.value(person);
    const bool fromBank = dice.chance(60) && m_year > decisionYear && hasServed(person);
    loan.source = fromBank ? u"nhcsxh"_s : u"provincial_fund"_s;
    loan.purpose = dice.chance(50) ? u"livestock"_s : u"trade"_s;
    loan.approvedAmount = 10'000'000 * (1 + dice.below(8));
    loan.disbursedAmount = loan.approvedAmount;
    loan.approvedOn = pastDay(dice);
    loan.disbursedOn = loan.approvedOn;
    loan.termMonths = 36;
    loan.planTaskId = taskOf(domain::ActKind::Loan);
    loan.state = u"open"_s;
    m_change.add(loan);
}

} // namespace hoanhap::services
