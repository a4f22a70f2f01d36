// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/ReferralRules.h"

#include "domain/ErrorCodes.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/numbers/Numbers.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate referralDay(2021, 12, 6);

Referral soundReferral()
{
    Referral referral;
    referral.personId = Uuid::ofCode(u"person", u"An");
    referral.employerName = u"Hợp tác xã Dệt chiếu Sông Sen"_s;
    referral.referredOn = QDate(2021, 10, 4);
    return referral;
}

} // namespace

TEST_CASE("a referral needs a person, a place and a day", "[domain]")
{
    Referral sound = soundReferral();
    CHECK(checkReferral(sound, referralDay).errors.empty());
    CHECK(checkReferral(sound, referralDay).warnings.empty());
    Referral empty;
    CHECK(checkReferral(empty, referralDay).errors
        == Errors{{errors::personMissing, u"person_id"_s}, {errors::employerMissing, u"employer_name"_s},
            {errors::dayMissing, u"referred_on"_s}});
}

TEST_CASE("an employer of the list stands for its name, and who works alone has none", "[domain]")
{
    Referral listed = soundReferral();
    listed.employerName.clear();
    listed.employerId = Uuid::ofCode(u"employer", u"A");
    CHECK(checkReferral(listed, referralDay).errors.empty());
    Referral alone = soundReferral();
    alone.employerName.clear();
    alone.outcomeKind = u"self_employed"_s;
    CHECK(checkReferral(alone, referralDay).errors.empty());
}

TEST_CASE("who was hired has a day, who refused a reason", "[domain]")
{
    Referral referral = soundReferral();
    referral.state = ReferralState::Hired;
    CHECK(checkReferral(referral, referralDay).errors == Errors{{errors::dayMissing, u"hired_on"_s}});
    referral.state = ReferralState::Refused;
    CHECK(checkReferral(referral, referralDay).errors
        == Errors{{errors::refusalReasonMissing, u"refusal_reason"_s}});
    referral.refusalReason = u"too_far"_s;
    CHECK(checkReferral(referral, referralDay).errors.empty());
}

TEST_CASE("work begins after the referral and ends after it began", "[domain]")
{
    Referral referral = soundReferral();
    referral.state = ReferralState::Left;
    referral.hiredOn = referral.referredOn;
    referral.leftOn = referral.hiredOn;
    CHECK(checkReferral(referral, referralDay).errors.empty());
    referral.hiredOn = QDate(2021, 10, 3);
    CHECK(checkReferral(referral, referralDay).errors
        == Errors{
            {errors::placement::hiredBeforeReferred, u"hired_on"_s, {u"04/10/2021"_s, u"03/10/2021"_s}}});
    referral.hiredOn = QDate(2021, 10, 5);
    CHECK(checkReferral(referral, referralDay).errors
        == Errors{{errors::datesBackwards, u"left_on"_s, {u"05/10/2021"_s, u"04/10/2021"_s}}});
}

TEST_CASE("a referral of tomorrow is doubtful, one of referralDay is not", "[domain]")
{
    Referral referral = soundReferral();
    referral.referredOn = referralDay;
    CHECK(checkReferral(referral, referralDay).warnings.empty());
    referral.referredOn = referralDay.addDays(1);
    CHECK(checkReferral(referral, referralDay).errors.empty());
    CHECK(checkReferral(referral, referralDay).warnings
        == Errors{{errors::dateInFuture, u"referred_on"_s, {u"07/12/2021"_s}}});
}

TEST_CASE("who has taken up or left work on a day to come is doubted at that day", "[domain]")
{
    Referral referral = soundReferral();
    referral.hiredOn = referralDay.addDays(1);
    CHECK(checkReferral(referral, referralDay).warnings.empty()); // told when to begin
    referral.state = ReferralState::Hired;
    CHECK(checkReferral(referral, referralDay).errors.empty());
    CHECK(checkReferral(referral, referralDay).warnings
        == Errors{{errors::dateInFuture, u"hired_on"_s, {u"07/12/2021"_s}}});
    referral.hiredOn = referralDay;
    CHECK(checkReferral(referral, referralDay).warnings.empty());
    referral.state = ReferralState::Left;
    referral.leftOn = referralDay.addDays(2);
    CHECK(checkReferral(referral, referralDay).warnings
        == Errors{{errors::dateInFuture, u"left_on"_s, {u"08/12/2021"_s}}});
}

TEST_CASE("a wage typed in thousands is pointed at", "[domain]")
{
    Referral referral = soundReferral();
    for (const qint64 wage : {4'500'000LL, 100'000LL}) {
        referral.monthlyWage = wage;
        CHECK(checkReferral(referral, referralDay).warnings.empty());
    }
    for (const qint64 wage : {4'500LL, 0LL, -4'500'000LL}) {
        referral.monthlyWage = wage;
        CHECK(checkReferral(referral, referralDay).warnings
            == Errors{{errors::wageImplausible, u"monthly_wage"_s, {text::grouped(qint64(wage))}}});
    }
}

TEST_CASE("work that began before the referral is told once, at its own field", "[domain]")
{
    ReferralFile file;
    file.referral = soundReferral();
    file.referral.state = ReferralState::Hired;
    file.referral.hiredOn = QDate(2021, 10, 1);
    noteStep(soundReferral(), file, referralDay);
    REQUIRE(file.events.size() == 1);
    const Errors told = checkReferralFile(file, referralDay).errors;
    CHECK(told
        == Errors{
            {errors::placement::hiredBeforeReferred, u"hired_on"_s, {u"04/10/2021"_s, u"01/10/2021"_s}}});
    file.events[0].happenedOn = QDate(2021, 10, 2); // another day, which its own row tells
    CHECK(checkReferralFile(file, referralDay).errors.size() == 2);
}

TEST_CASE("a step on the way to work that is dated after the work began is doubtful", "[domain]")
{
    ReferralFile file{soundReferral(), {}, {}};
    file.referral.state = ReferralState::Hired;
    file.referral.hiredOn = QDate(2021, 10, 20);
    ReferralEvent& step = file.events.emplace_back();
    step.happenedOn = QDate(2021, 11, 28);
    const Findings findings = checkReferralFile(file, referralDay);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings
        == Errors{{errors::placement::hiredBeforeReferred, u"referral_event[0].happened_on"_s,
            {u"28/11/2021"_s, u"20/10/2021"_s}}});
}
