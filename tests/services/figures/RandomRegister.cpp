// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/RandomRegister.h"

#include "domain/activities/OutreachSession.h"
#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/cases/Readiness.h"
#include "domain/cases/WorkSituation.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Person.h"
#include "domain/people/Residence.h"
#include "domain/people/UnitAssignment.h"
#include "domain/placement/Referral.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

RandomRegister::RandomRegister(services::Workspace& workspace, unsigned seed)
    : m_workspace(workspace)
    , m_dice(seed)
{
}

template <typename Record>
void RandomRegister::put(Record& record)
{
    if (record.unitId.isNull())
        record.unitId = someUnit();
    m_change->add(record);
    if (chance(5))
        m_change->bury<Record>(record.id);
}

void RandomRegister::fill(int people)
{
    const Outcome filled = services::asOneChange(
        m_workspace, m_workspace.actor().unitId, u"test.filled"_s,
        [&](services::Change& change) -> Outcome {
            m_change = &change;
            addUnits();
            for (int i = 0; i < people; ++i)
                addPerson();
            for (int i = 0; i < people / 6; ++i) {
                addClass();
                addSession();
                addLoan();
            }
            for (int i = 0; i < people / 2; ++i)
                addReferral();
            return Done{};
        },
        [](storage::Transaction& transaction) { transaction.commit(); });
    if (!filled)
        throw LogicError("the register could not be filled");
}

void RandomRegister::addUnits()
{
    for (const domain::Unit& unit : m_workspace.stores().of<domain::Unit>().all())
        if (m_units.size() < 4)
            m_units.push_back(unit.id);
}

void RandomRegister::addPerson()
{
    domain::Person person;
    person.fullName = u"Người "_s + QString::number(m_people.size());
    person.sex = oneOf({u"male"_s, u"male"_s, u"female"_s, QString()});
    const int year = 1950 + below(60);
    person.birth = chance(10) ? text::PartialDate()
        : chance(30)          ? text::PartialDate::ofYear(year)
                              : text::PartialDate::ofDay(QDate(year, 1 + below(12), 1 + below(28)));
    person.ethnicity = oneOf({u"01"_s, u"01"_s, u"05"_s, QString()});
    person.occupation = oneOf({u"Thợ nề"_s, u"Làm ruộng"_s, QString()});
    person.helperName = chance(50) ? u"Ông Tư"_s : QString();
    if (chance(15))
        person.closedOn = day();
    put(person);
    m_people.push_back(person.id);
    addStatuses(person.id);
    addSituation(person.id);
    addNeeds(person.id);
}

void RandomRegister::addStatuses(const Uuid& person)
{
    const std::optional<QDate> together = day(); // two statuses of one judgment begin on one day
    for (int i = below(4); i > 0; --i) {
        domain::LegalStatus status;
        status.personId = person;
        status.kind = oneOf({u"sentence_served"_s, u"amnesty"_s, u"suspended_sentence"_s,
            u"local_supervision"_s, u"profession_ban"_s});
        status.fromDate = chance(30) ? together : dayOrNone(20);
        status.releasedOn = dayOrNone(60);
        status.offenceGroup = oneOf({u"property"_s, u"drugs"_s, QString()});
        if (chance(35))
            status.endedOn = day();
        if (chance(10))
            status.expungedOn = day();
        put(status);
    }
}

void RandomRegister::addSituation(const Uuid& person)
{
    for (int i = below(3); i > 0; --i) {
        domain::Residence residence;
        residence.personId = person;
        residence.kind = oneOf({u"permanent"_s, u"temporary"_s, u"present"_s, u"return"_s});
        residence.areaCode = oneOf({u"2021:29863"_s, u"2021:29869"_s, u"2025:28249"_s, QString()});
        residence.validFrom = dayOrNone(40);
        residence.validTo = dayOrNone(60);
        put(residence);
        domain::WorkSituation work;
        work.personId = person;
        work.state = oneOf({u"stable"_s, u"unstable"_s, u"none"_s, u"student"_s});
        work.validFrom = dayOrNone(20);
        work.validTo = dayOrNone(70);
        put(work);
        domain::Readiness readiness;
        readiness.personId = person;
        readiness.state = oneOf({u"ready"_s, u"needs_support"_s, u"not_able"_s, u"declined"_s});
        readiness.notedOn = dayOrNone(10);
        put(readiness);
    }
    if (!chance(10))
        return;
    domain::UnitAssignment moved;
    moved.personId = person;
    moved.assignedUnitId = someUnit();
    moved.validFrom = dayOrNone(50);
    moved.validTo = dayOrNone(30);
    put(moved);
}

void RandomRegister::addNeeds(const Uuid& person)
{
    using enum domain::NeedState;
    for (int i = below(4); i > 0; --i) {
        domain::Need need;
        need.personId = person;
        need.kind = oneOf({u"training"_s, u"training"_s, u"job"_s, u"loan"_s, u"legal_papers"_s,
            u"psychological"_s, u"none"_s});
        need.occupation = oneOf({u"Thợ nề"_s, u"May công nghiệp"_s, QString()});
        need.surveyedOn = dayOrNone(15);
        need.state = std::array{Open, BeingMet, Met, Declined}[static_cast<size_t>(below(4))];
        if (need.state == Met || need.state == Declined)
            need.closedOn = dayOrNone(15);
        put(need);
    }
}

void RandomRegister::addClass()
{
    using enum domain::ClassState;
    domain::VocationalClass known;
    known.name = u"Lớp nghề"_s;
    known.occupation = oneOf({u"Công nhân xây dựng"_s, u"May công nghiệp"_s, QString()});
    known.areaCode = oneOf({u"2021:29863"_s, QString()});
    known.startsOn = dayOrNone(5);
    if (known.startsOn && chance(80))
        known.endsOn = known.startsOn->addDays(30 + below(300));
    known.state = std::array{Planned, Open, Completed, Cancelled}[static_cast<size_t>(below(4))];
    put(known);
    domain::ClassHeadCount heads;
    heads.classId = known.id;
    heads.sex = oneOf({u"male"_s, u"female"_s, QString()});
    heads.people = below(30);
    heads.groupCode = oneOf({u"released"_s, u"rehabilitation"_s, QString()});
    put(heads);
    domain::ClassFunding funding;
    funding.classId = known.id;
    funding.amount = 100'000 * below(900);
    put(funding);
    addLearners(known.id);
}

void RandomRegister::addLearners(const Uuid& vocationalClass)
{
    using enum domain::EnrolmentState;
    domain::ClassGuest guest;
    guest.classId = vocationalClass;
    guest.fullName = u"Khách"_s;
    guest.sex = oneOf({u"male"_s, u"female"_s, QString()});
    guest.state = std::array{Enrolled, Completed, Dropped}[static_cast<size_t>(below(3))];
    guest.groupCode = oneOf({u"released"_s, u"other"_s});
    guest.finishedOn = dayOrNone(40);
    guest.certifiedOn = dayOrNone(60);
    put(guest);
    QSet<Uuid> enrolled; // nobody sits twice in one class
    for (int i = below(6); i > 0; --i) {
        domain::Enrolment enrolment;
        enrolment.classId = vocationalClass;
        enrolment.personId = somebody();
        if (enrolled.contains(enrolment.personId))
            continue;
        enrolled.insert(enrolment.personId);
        enrolment.state = std::array{Enrolled, Completed, Completed, Dropped}[static_cast<size_t>(below(4))];
        enrolment.finishedOn = dayOrNone(40);
        put(enrolment);
        domain::Certificate certificate;
        certificate.enrolmentId = enrolment.id;
        certificate.classId = vocationalClass;
        certificate.personId = enrolment.personId;
        certificate.issuedOn = dayOrNone(20);
        put(certificate);
    }
}

void RandomRegister::addSession()
{
    domain::OutreachSession session;
    session.kind = oneOf({u"individual"_s, u"talk"_s, u"outreach"_s, u"media"_s, u"prison"_s});
    session.topic = u"Việc làm"_s;
    session.heldOn = dayOrNone(5);
    session.areaCode = oneOf({u"2021:29863"_s, u"2025:28249"_s, QString()});
    put(session);
    domain::SessionHeadCount heads;
    heads.sessionId = session.id;
    heads.sex = oneOf({u"male"_s, u"female"_s, QString()});
    heads.people = below(60);
    put(heads);
    QSet<Uuid> seated;
    for (int i = below(8); i > 0; --i) {
        domain::SessionParticipant participant;
        participant.sessionId = session.id;
        participant.personId = somebody();
        if (seated.contains(participant.personId))
            continue;
        seated.insert(participant.personId);
        participant.attendance = oneOf({QString(), u"came"_s, u"late"_s, u"left_early"_s, u"excused"_s,
            u"unexcused"_s, u"not_reached"_s, u"our_reason"_s});
        put(participant);
    }
}

void RandomRegister::addReferral()
{
    domain::Referral referral;
    referral.personId = somebody();
    referral.referredOn = dayOrNone(5);
    referral.hiredOn = dayOrNone(50);
    put(referral);
    for (const int months : {1, 3, 6}) {
        domain::FollowUp followUp;
        followUp.personId = referral.personId;
        followUp.referralId = referral.id;
        followUp.months = months;
        followUp.doneOn = dayOrNone(40);
        followUp.workState = oneOf({u"stable"_s, u"unstable"_s, u"none"_s, QString()});
        put(followUp);
    }
}

void RandomRegister::addLoan()
{
    for (int i = 0; i < 2; ++i) {
        domain::Loan loan;
        loan.personId = somebody();
        loan.disbursedOn = dayOrNone(20);
        if (chance(90))
            loan.disbursedAmount = 250'000 * below(400);
        put(loan);
    }
}

} // namespace hoanhap::tests
