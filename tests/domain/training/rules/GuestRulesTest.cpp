// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/rules/GuestRules.h"
#include "domain/training/ClassRules.h"
#include "domain/training/CourseOfJune.h"
#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace guestFaults = hoanhap::domain::errors::training;

namespace {

const QDate longAfter(2021, 8, 1);

ClassFile classWithGuest()
{
    ClassFile file = tests::courseOfJune();
    file.guests.resize(1);
    file.guests[0].fullName = u"Phạm Văn Ba"_s;
    file.guests[0].state = EnrolmentState::Completed;
    file.guests[0].certificateNumber = u"SC 01"_s;
    return file;
}

} // namespace

TEST_CASE("a guest gets a certificate as any learner does, once the class is completed", "[domain][training]")
{
    ClassFile file = classWithGuest();
    CHECK(checkClassFile(file, longAfter).errors.empty());
    file.guests[0].state = EnrolmentState::Enrolled;
    CHECK(checkClassFile(file, longAfter).errors
        == Errors{{guestFaults::certificateWithoutCompletion, u"class_guest[0].certificate_number"_s}});
    file = classWithGuest();
    file.guests[0].certificateNumber.clear();
    file.guests[0].certifiedOn = QDate(2021, 6, 29);
    const Findings findings = checkClassFile(file, longAfter);
    CHECK(findings.errors
        == Errors{{guestFaults::certificateNumberMissing, u"class_guest[0].certificate_number"_s}});
    CHECK(findings.warnings == Errors{{guestFaults::certificateBeforeEnd, u"class_guest[0].certified_on"_s}});
}

TEST_CASE("no two learners of a class share a certificate's number, guests or not", "[domain][training]")
{
    ClassFile file = classWithGuest();
    Enrolment& learner = file.enrolments.emplace_back();
    learner.id = Uuid::ofCode(u"enrolment", u"An"_s);
    learner.personId = Uuid::ofCode(u"person", u"An"_s);
    learner.state = EnrolmentState::Completed;
    Certificate& given = file.certificates.emplace_back();
    given.enrolmentId = learner.id;
    given.number = u"SC 01"_s;
    CHECK(checkClassFile(file, longAfter).errors
        == Errors{
            {guestFaults::certificateNumberTaken, u"class_guest[0].certificate_number"_s, {u"Lớp Hàn"_s}}});
    file.certificates[0].number = u"SC 02"_s;
    CHECK(checkClassFile(file, longAfter).errors.empty());
}

TEST_CASE("a guest who left is asked why, and left in the class's days", "[domain][training]")
{
    ClassFile file = classWithGuest();
    file.guests[0].certificateNumber.clear();
    file.guests[0].state = EnrolmentState::Dropped;
    file.guests[0].finishedOn = QDate(2021, 7, 2);
    CHECK(checkClassFile(file, longAfter).warnings
        == Errors{{guestFaults::dropReasonMissing, u"class_guest[0].drop_reason"_s},
            {guestFaults::dayOutsideClass, u"class_guest[0].finished_on"_s,
                {u"01/6/2021"_s, u"30/6/2021"_s}}});
}

TEST_CASE("a guest sits among the learners and is nobody of the register", "[domain][training]")
{
    ClassGuest guest = classWithGuest().guests[0];
    guest.id = Uuid::ofCode(u"class_guest", u"Ba"_s);
    const Enrolment seat = seatOf(guest);
    CHECK(seat.id == guest.id);
    CHECK(seat.personId.isNull());
    CHECK(!seat.supported);
    CHECK(certificateOf(guest)->enrolmentId == guest.id);
    guest.certificateNumber.clear();
    CHECK(!certificateOf(guest));
}
