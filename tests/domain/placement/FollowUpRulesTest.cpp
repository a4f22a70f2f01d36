// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/FollowUpRules.h"

#include "domain/placement/PlacementErrorCodes.h"
#include "domain/placement/ReferralRules.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

ReferralFile hiredFile()
{
    ReferralFile file;
    file.referral.personId = Uuid::ofCode(u"person", u"An");
    file.referral.employerName = u"Công ty May Sen Việt"_s;
    file.referral.referredOn = QDate(2021, 5, 20);
    file.referral.state = ReferralState::Hired;
    file.referral.hiredOn = QDate(2021, 5, 31);
    return file;
}

std::vector<QDate> dueDays(const ReferralFile& file)
{
    std::vector<QDate> days;
    for (const FollowUp& followUp : file.followUps)
        days.push_back(followUp.dueOn.value_or(QDate()));
    return days;
}

} // namespace

TEST_CASE("who is hired is asked after one, three and six months", "[domain]")
{
    ReferralFile file = hiredFile();
    planFollowUps(file);
    CHECK(dueDays(file) == std::vector{QDate(2021, 6, 30), QDate(2021, 8, 31), QDate(2021, 11, 30)});
    planFollowUps(file);
    CHECK(file.followUps.size() == 3);
    ReferralFile referred = hiredFile();
    referred.referral.state = ReferralState::Referred;
    referred.referral.hiredOn.reset();
    planFollowUps(referred);
    CHECK(referred.followUps.empty());
}

TEST_CASE("a start put right moves what is not done and leaves what is", "[domain]")
{
    ReferralFile file = hiredFile();
    planFollowUps(file);
    file.followUps[0].doneOn = QDate(2021, 6, 30);
    file.followUps[0].workState = u"stable"_s;
    file.referral.hiredOn = QDate(2021, 6, 10);
    planFollowUps(file);
    CHECK(dueDays(file) == std::vector{QDate(2021, 6, 30), QDate(2021, 9, 10), QDate(2021, 12, 10)});
}

TEST_CASE("nobody is asked about work that is over", "[domain]")
{
    ReferralFile file = hiredFile();
    planFollowUps(file);
    file.followUps[0].doneOn = QDate(2021, 6, 30);
    file.referral.state = ReferralState::Left;
    file.referral.leftOn = QDate(2021, 9, 1);
    planFollowUps(file);
    CHECK(dueDays(file) == std::vector{QDate(2021, 6, 30), QDate(2021, 8, 31)});
    file.referral.state = ReferralState::Refused;
    file.referral.hiredOn.reset();
    planFollowUps(file);
    CHECK(dueDays(file) == std::vector{QDate(2021, 6, 30)}); // what was asked stays
}

TEST_CASE("a follow-up comes after the start, with the state of work", "[domain]")
{
    const Referral referral = hiredFile().referral;
    FollowUp followUp;
    followUp.dueOn = QDate(2021, 8, 31);
    CHECK(checkFollowUp(followUp, referral, QDate(2021, 12, 6)).errors.empty());
    followUp.doneOn = QDate(2021, 5, 30);
    CHECK(checkFollowUp(followUp, referral, QDate(2021, 12, 6)).errors
        == Errors{{errors::placement::followUpBeforeStart, u"done_on"_s, {u"31/5/2021"_s}},
            {errors::placement::followUpStateMissing, u"work_state"_s}});
    followUp.workState = u"stable"_s;
    followUp.doneOn = QDate(2021, 8, 23);
    CHECK(checkFollowUp(followUp, referral, QDate(2021, 12, 6)).warnings
        == Errors{{errors::placement::followUpEarly, u"done_on"_s, {u"31/8/2021"_s}}});
    followUp.doneOn = QDate(2021, 8, 24);
    CHECK(checkFollowUp(followUp, referral, QDate(2021, 12, 6)).warnings.empty());
}

TEST_CASE("each change of state is noted once, with its own day", "[domain]")
{
    ReferralFile file = hiredFile();
    noteStep(Referral(), file, QDate(2021, 12, 6));
    REQUIRE(file.events.size() == 1);
    CHECK(file.events[0].happenedOn == QDate(2021, 5, 31));
    Referral before = file.referral;
    before.rowVersion = 1;
    noteStep(before, file, QDate(2021, 12, 6));
    CHECK(file.events.size() == 1);
    file.referral.hiredOn = QDate(2021, 6, 1);
    noteStep(before, file, QDate(2021, 12, 6));
    CHECK(file.events[0].happenedOn == QDate(2021, 6, 1));
    file.referral.state = ReferralState::Interviewed;
    noteStep(before, file, QDate(2021, 12, 6));
    REQUIRE(file.events.size() == 2);
    CHECK(file.events[1].happenedOn == QDate(2021, 12, 6));
}

TEST_CASE("a referral to a vacancy that is closed, over or filled is pointed at", "[domain]")
{
    const Referral referral = hiredFile().referral;
    Vacancy vacancy;
    vacancy.openings = 2;
    const auto told = [&](int hired) {
        const Findings findings = checkReferralTo(vacancy, referral, hired);
        return findings.warnings.empty() ? std::string() : std::string(findings.warnings.front().code.id());
    };
    CHECK(told(1).empty());
    CHECK(told(2) == errors::placement::vacancyFilled.id());
    vacancy.openUntil = QDate(2021, 5, 19);
    CHECK(told(0) == errors::placement::vacancyExpired.id());
    vacancy.state = u"closed"_s;
    CHECK(told(0) == errors::placement::vacancyClosed.id());
    Referral elsewhere = referral;
    elsewhere.employerId = Uuid::ofCode(u"employer", u"B");
    CHECK(checkReferralTo(vacancy, elsewhere, 0).errors
        == Errors{{errors::placement::otherEmployersVacancy, u"vacancy_id"_s}});
}
