// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/Need.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/needs/ReadinessService.h"
#include "services/placement/EmployerErrorCodes.h"
#include "services/placement/EmployerService.h"
#include "services/placement/FollowUpService.h"
#include "services/placement/VacancyService.h"
#include "services/reminders/Reminders.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::NeedState;
using tests::TestOffice;

namespace {

Uuid seekerOfWork(TestOffice& office)
{
    return tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        domain::Need need;
        need.kind = u"job"_s;
        need.surveyedOn = QDate(2021, 3, 1);
        file.needs.push_back(need);
    }).person.id;
}

NeedState needOf(TestOffice& office, const Uuid& person)
{
    return office.workspace()
        .stores()
        .of<domain::Need>()
        .whereEqual("person_id", person.toString())
        .front()
        .state;
}

domain::ReferralFile referredOn(TestOffice& office, const Uuid& person, QDate day)
{
    services::ReferralService referrals(office.workspace());
    domain::Referral referral = referrals.blank();
    referral.personId = person;
    referral.employerName = u"Công ty May Sen Việt"_s;
    referral.jobTitle = u"Thợ may"_s;
    referral.referredOn = day;
    const auto saved = referrals.save(domain::Referral(), referral);
    REQUIRE(saved);
    return saved->file;
}

domain::ReferralFile hiredAfter(TestOffice& office, const domain::ReferralFile& file, QDate day)
{
    domain::ReferralFile hired = file;
    hired.referral.state = domain::ReferralState::Hired;
    hired.referral.hiredOn = day;
    const auto saved = services::ReferralService(office.workspace()).save(file, hired);
    REQUIRE(saved);
    return saved->file;
}

domain::Employer storedEmployer(TestOffice& office, const QString& name, const QString& taxCode = {})
{
    services::EmployerService employers(office.workspace());
    domain::Employer employer = employers.blank();
    employer.name = name;
    employer.taxCode = taxCode;
    const auto saved = employers.save({}, {employer, {}});
    REQUIRE(saved);
    return saved->file.employer;
}

} // namespace

TEST_CASE("a referral meets the need of a job by and by", "[services][placement]")
{
    TestOffice office;
    const Uuid person = seekerOfWork(office);
    const auto referred = referredOn(office, person, QDate(2021, 5, 20));
    CHECK(needOf(office, person) == NeedState::BeingMet);
    hiredAfter(office, referred, QDate(2021, 5, 31));
    CHECK(needOf(office, person) == NeedState::Met);
}

TEST_CASE(
    "a referral that came to nothing or went into the bin leaves the need open", "[services][placement]")
{
    TestOffice office;
    services::ReferralService referrals(office.workspace());
    const Uuid person = seekerOfWork(office);
    const auto referred = referredOn(office, person, QDate(2021, 5, 20));
    REQUIRE(referrals.moveToBin(referred.referral.id));
    CHECK(needOf(office, person) == NeedState::Open);
    REQUIRE(referrals.restoreFromBin(referred.referral.id));
    CHECK(needOf(office, person) == NeedState::BeingMet);
    const auto stands = referrals.load(referred.referral.id);
    domain::ReferralFile refused = *stands;
    refused.referral.state = domain::ReferralState::Refused;
    refused.referral.refusalReason = u"distance"_s;
    REQUIRE(referrals.save(*stands, refused));
    CHECK(needOf(office, person) == NeedState::Open);
}

TEST_CASE("steps are kept with their days, and follow-ups come by themselves", "[services][placement]")
{
    TestOffice office;
    const auto referred = referredOn(office, seekerOfWork(office), QDate(2021, 5, 20));
    hiredAfter(office, referred, QDate(2021, 5, 31));
    const auto file = services::ReferralService(office.workspace()).load(referred.referral.id);
    REQUIRE(file->events.size() == 2);
    CHECK(file->events[0].happenedOn == QDate(2021, 5, 20));
    CHECK(file->events[1].happenedOn == QDate(2021, 5, 31));
    REQUIRE(file->followUps.size() == 3);
    CHECK(file->followUps[2].dueOn == QDate(2021, 11, 30));
}

TEST_CASE("follow-ups that are due are listed until somebody was asked", "[services][placement]")
{
    TestOffice office; // on 06/12/2021
    const auto file =
        hiredAfter(office, referredOn(office, seekerOfWork(office), QDate(2021, 8, 20)), QDate(2021, 8, 31));
    services::FollowUpService followUps(office.workspace());
    const auto due = followUps.dueBy(QDate(2021, 12, 6), 100);
    REQUIRE(due->size() == 2);
    CHECK(due->front().months == 1);
    CHECK(followUps.answer(due->front().id, {QDate(2021, 8, 30), u"stable"_s})
              .has(domain::errors::placement::followUpBeforeStart));
    REQUIRE(followUps.answer(due->front().id, {QDate(2021, 9, 30), u"stable"_s}));
    REQUIRE(followUps.answer(
        (*due)[1].id, {QDate(2021, 12, 1), u"none"_s, {}, QDate(2021, 12, 1), u"resigned"_s}));
    CHECK(followUps.dueBy(QDate(2099, 1, 1), 100)->empty());
    const auto stands = services::ReferralService(office.workspace()).load(file.referral.id);
    CHECK(stands->referral.state == domain::ReferralState::Left);
    CHECK(stands->followUps.size() == 2); // the third would ask about work that is over
}

TEST_CASE("an earlier follow-up is asked for no more once a later one was answered", "[services][placement]")
{
    TestOffice office; // on 06/12/2021
    const auto file =
        hiredAfter(office, referredOn(office, seekerOfWork(office), QDate(2021, 8, 20)), QDate(2021, 8, 31));
    services::FollowUpService followUps(office.workspace());
    const auto due = followUps.dueBy(QDate(2021, 12, 6), 100);
    REQUIRE(due->size() == 2);
    REQUIRE(followUps.answer((*due)[1].id, {QDate(2021, 12, 1), u"stable"_s}));
    CHECK(followUps.dueBy(QDate(2021, 12, 6), 100)->empty());
    const auto reminders =
        services::Reminders(office.workspace()).rows(domain::ReminderKind::FollowUp, {}, 0, 9);
    REQUIRE(reminders);
    CHECK(reminders->empty());
    const auto later = followUps.dueBy(QDate(2099, 1, 1), 100);
    REQUIRE(later->size() == 1);
    CHECK(later->front().months == 6);
    const auto stands = services::ReferralService(office.workspace()).load(file.referral.id);
    CHECK_FALSE(stands->followUps[0].doneOn); // as it was, not answered
}

TEST_CASE("who is on hold is not asked about work until the hold is over", "[services][placement]")
{
    TestOffice office; // on 06/12/2021
    const Uuid person = seekerOfWork(office);
    hiredAfter(office, referredOn(office, person, QDate(2021, 8, 20)), QDate(2021, 8, 31));
    domain::ReadinessNote note;
    note.readiness.personId = person;
    note.readiness.state = u"ready"_s;
    note.readiness.notedOn = QDate(2021, 11, 1);
    note.readiness.onHoldUntil = QDate(2021, 12, 6);
    note.readiness.onHoldReason = u"Nằm viện"_s;
    services::ReadinessService readiness(office.workspace());
    REQUIRE(readiness.note({}, note));
    services::FollowUpService followUps(office.workspace());
    CHECK(followUps.dueBy(QDate(2021, 12, 6), 100)->empty());
    CHECK(followUps.dueBy(QDate(2099, 1, 1), 100)->empty());
    note.readiness.notedOn = QDate(2021, 12, 1);
    note.readiness.onHoldUntil.reset();
    note.readiness.onHoldReason.clear();
    REQUIRE(readiness.note({}, note));
    CHECK(followUps.dueBy(QDate(2021, 12, 6), 100)->size() == 2);
}

TEST_CASE("an employer entered twice is told by tax code and by name", "[services][placement]")
{
    TestOffice office;
    services::EmployerService employers(office.workspace());
    const auto first = storedEmployer(office, u"Công ty TNHH May Sen Việt"_s, u"0100109106"_s);
    domain::Employer twin = employers.blank();
    twin.name = u"May Sen Việt"_s;
    twin.taxCode = u"0100 109 106"_s;
    CHECK(employers.save({}, {twin, {}}).errors()
        == Errors{{services::errors::employerTaxCodeTwice, u"tax_code"_s, {first.name}}});
    twin.taxCode.clear();
    const auto saved = employers.save({}, {twin, {}});
    REQUIRE(saved);
    CHECK(saved->warnings == Errors{{services::errors::employerNameTwice, u"name"_s, {first.name}}});
}

TEST_CASE("a sound tax code tells two employers of one name apart, a mistyped one does not",
    "[services][placement]")
{
    TestOffice office;
    services::EmployerService employers(office.workspace());
    storedEmployer(office, u"Công ty TNHH May Sen Việt"_s, u"0100109106"_s);
    domain::Employer twin = employers.blank();
    twin.name = u"Cong ty TNHH May Sen Viet"_s;
    const auto toldTwice = [&](const QString& taxCode) {
        twin.taxCode = taxCode;
        const Errors doubts = employers.doubts({twin, {}});
        return std::ranges::find(doubts, services::errors::employerNameTwice, &Error::code) != doubts.end();
    };
    CHECK(toldTwice(u"0100109107"_s));
    CHECK_FALSE(toldTwice(u"1400166410"_s));
}

TEST_CASE("a refused vacancy, referral or employer tells its doubts too", "[services][placement]")
{
    TestOffice office;
    storedEmployer(office, u"Công ty TNHH May Sen Việt"_s);
    services::EmployerService employers(office.workspace());
    domain::Employer employer = employers.blank();
    employer.name = u"May Sen Việt"_s;
    domain::EmployerFile nameless{employer, {{}}};
    nameless.contacts[0].phone = u"0901234567"_s; // a contact without a name
    REQUIRE_FALSE(employers.save({}, nameless));
    CHECK(employers.doubts(nameless).front().code == services::errors::employerNameTwice);

    services::VacancyService vacancies(office.workspace());
    domain::Vacancy vacancy = vacancies.blank(); // neither employer nor occupation
    vacancy.openUntil = QDate(2021, 5, 1);
    REQUIRE_FALSE(vacancies.save(domain::Vacancy(), vacancy));
    REQUIRE(vacancies.doubts(vacancy).size() == 1);
    CHECK(vacancies.doubts(vacancy).front().field == u"open_until"_s);

    services::ReferralService referrals(office.workspace());
    domain::ReferralFile referral;
    referral.referral = referrals.blank(); // nobody, nowhere
    referral.referral.monthlyWage = 5500;
    REQUIRE_FALSE(referrals.save({}, referral));
    REQUIRE(referrals.doubts({}, referral).size() == 1);
    CHECK(referrals.doubts({}, referral).front().field == u"monthly_wage"_s);
}

TEST_CASE("a referral is tied to the employer of that name", "[services][placement]")
{
    TestOffice office;
    const auto employer = storedEmployer(office, u"Công ty May Sen Việt"_s);
    const auto file = referredOn(office, seekerOfWork(office), QDate(2021, 5, 20));
    CHECK(file.referral.employerId == employer.id);
    CHECK(services::EmployerService(office.workspace()).named(u"cong ty may sen viet"_s) == employer.id);
    CHECK_FALSE(services::EmployerService(office.workspace()).named(u"Công ty May"_s));
}

TEST_CASE("employers stand in Vietnamese order, and the first of it where not all are listed",
    "[services][placement]")
{
    TestOffice office;
    for (const QString& name :
        {u"Trại cá Bảy Lành"_s, u"Cơ sở Dệt chiếu"_s, u"Tổ hợp tác Hoa kiểng"_s, u"Đại lý Sen"_s})
        storedEmployer(office, name);
    const auto names = [&](int most) {
        QStringList listed;
        for (const auto& row : *services::EmployerService(office.workspace()).list({}, most))
            listed << row.name;
        return listed;
    };
    const QStringList all{
        u"Cơ sở Dệt chiếu"_s, u"Đại lý Sen"_s, u"Tổ hợp tác Hoa kiểng"_s, u"Trại cá Bảy Lành"_s};
    CHECK(names(10) == all);
    CHECK(names(2) == all.first(2));
}

TEST_CASE("a new referral is made by the clerk's own unit", "[services][placement]")
{
    TestOffice office;
    CHECK(services::ReferralService(office.workspace()).blank().referredBy
        == u"Sở Lao động - Thương binh và Xã hội"_s);
}

TEST_CASE("somebody who looks only may enter no employer", "[services][placement]")
{
    TestOffice office;
    services::Actor viewer = office.workspace().actor();
    viewer.role = domain::Role::Viewer;
    office.workspace().renewActor(viewer);
    services::EmployerService employers(office.workspace());
    domain::Employer employer = employers.blank();
    employer.name = u"Công ty May Sen Việt"_s;
    CHECK(employers.save({}, {employer, {}}).has(services::errors::notAllowed));
    CHECK(employers.list({}, 10)->empty());
}

TEST_CASE(
    "a referral whose day turns out to lie before the survey leaves the need open", "[services][placement]")
{
    TestOffice office;
    const Uuid person = seekerOfWork(office); // asked on 1/3/2021
    const auto referred = referredOn(office, person, QDate(2021, 3, 1));
    CHECK(needOf(office, person) == NeedState::BeingMet);
    domain::ReferralFile corrected = referred;
    corrected.referral.referredOn = QDate(2021, 1, 15);
    corrected.referral.state = domain::ReferralState::Hired;
    corrected.referral.hiredOn = QDate(2021, 2, 1);
    const auto saved = services::ReferralService(office.workspace()).save(referred, corrected);
    REQUIRE(saved);
    CHECK(needOf(office, person) == NeedState::Open);
    CHECK(saved->file.events.front().happenedOn == QDate(2021, 1, 15)); // the step follows its day
    CHECK(saved->file.events.back().state == domain::ReferralState::Hired);
}
