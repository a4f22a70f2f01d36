// SPDX-License-Identifier: GPL-3.0-or-later
// What a clerk has open while a colleague gives the person to another unit.
#include "services/activities/SessionService.h"
#include "services/loans/LoanService.h"
#include "services/people/KeepingErrorCodes.h"
#include "services/people/transfer/TwoUnits.h"
#include "services/placement/ReferralService.h"
#include "services/training/ClassService.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using services::PersonService;
namespace keeping = hoanhap::services::keeping;

TEST_CASE(
    "a person's form that was open while the person went to another unit is not stored", "[services][people]")
{
    TwoUnits units;
    const domain::PersonFile open = units.entered();
    REQUIRE(services::PersonTransfer(units.workspace()).move({open.person.id}, toLapVo()));
    domain::PersonFile edited = open;
    edited.person.helperName = u"Bà Năm"_s;
    CHECK(PersonService(units.workspace()).save(open, edited).has(keeping::movedAway));
    edited.person.helperName = open.person.helperName;
    edited.contacts.emplace_back().name = u"Lê Thị Tư"_s; // a row alone is refused as well
    CHECK(PersonService(units.workspace()).save(open, edited).has(keeping::movedAway));
    units.signIn(u"minh"_s);
    CHECK(PersonService(units.workspace()).load(open.person.id)->person.helperName == u"Ông Tư"_s);
}

TEST_CASE("nobody who went to another unit is entered in a class, a session, a referral or a loan",
    "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    services::Workspace& workspace = units.workspace();
    domain::SessionFile session = services::SessionService(workspace).blank();
    const domain::SessionFile noSession = session;
    session.session.kind = u"individual"_s;
    session.session.topic = u"Tư vấn việc làm"_s;
    session.participants.emplace_back().personId = person;
    CHECK(services::SessionService(workspace).save(noSession, session).has(keeping::movedAway));
    domain::ClassFile course = services::ClassService(workspace).blank();
    const domain::ClassFile noCourse = course;
    course.vocationalClass.name = u"May công nghiệp"_s;
    course.vocationalClass.occupation = u"May công nghiệp"_s;
    course.vocationalClass.startsOn = QDate(2021, 11, 1);
    course.partners.resize(1);
    course.partners[0].role = u"organiser"_s;
    course.partners[0].name = u"Trung tâm Dịch vụ việc làm"_s;
    course.enrolments.emplace_back().personId = person;
    CHECK(services::ClassService(workspace).save(noCourse, course).has(keeping::movedAway));
    domain::Referral referral = services::ReferralService(workspace).blank();
    const domain::Referral noReferral = referral;
    referral.personId = person;
    referral.employerName = u"Công ty May Sa Đéc"_s;
    CHECK(services::ReferralService(workspace).save(noReferral, referral).has(keeping::movedAway));
}
