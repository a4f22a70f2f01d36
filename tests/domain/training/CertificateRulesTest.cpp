// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassRules.h"
#include "domain/training/CourseOfJune.h"
#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace certificateFaults = hoanhap::domain::errors::training;

namespace {

const QDate afterCourse(2021, 8, 1);

ClassFile classOfTwo()
{
    ClassFile file = tests::courseOfJune();
    for (const QString& name : {u"An"_s, u"Bình"_s}) {
        Enrolment& learner = file.enrolments.emplace_back();
        learner.id = Uuid::ofCode(u"enrolment", name);
        learner.personId = Uuid::ofCode(u"person", name);
        learner.state = EnrolmentState::Completed;
        Certificate& given = file.certificates.emplace_back();
        given.enrolmentId = learner.id;
        given.number = u"SC "_s + name;
    }
    return file;
}

} // namespace

TEST_CASE("only who completed the class gets a certificate", "[domain][training]")
{
    ClassFile file = classOfTwo();
    CHECK(checkClassFile(file, afterCourse).errors.empty());
    file.enrolments[1].state = EnrolmentState::Enrolled;
    CHECK(checkClassFile(file, afterCourse).errors
        == Errors{{certificateFaults::certificateWithoutCompletion, u"certificate[1].number"_s}});
}

TEST_CASE("a certificate has a number that no other one of the class has", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.certificates[0].number.clear();
    CHECK(checkClassFile(file, afterCourse).errors
        == Errors{{certificateFaults::certificateNumberMissing, u"certificate[0].number"_s}});
    file.certificates[0].number = file.certificates[1].number;
    CHECK(checkClassFile(file, afterCourse).errors
        == Errors{{certificateFaults::certificateNumberTaken, u"certificate[0].number"_s, {u"Lớp Hàn"_s}},
            {certificateFaults::certificateNumberTaken, u"certificate[1].number"_s, {u"Lớp Hàn"_s}}});
}

TEST_CASE("a certificate from before the last day is doubted", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.certificates[0].issuedOn = QDate(2021, 6, 30);
    CHECK(checkClassFile(file, afterCourse).warnings.empty());
    file.certificates[0].issuedOn = QDate(2021, 6, 29);
    CHECK(checkClassFile(file, afterCourse).warnings
        == Errors{{certificateFaults::certificateBeforeEnd, u"certificate[0].issued_on"_s}});
}

TEST_CASE("days of a learner outside the class are doubted", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.enrolments[0].enrolledOn = QDate(2021, 5, 1);
    file.enrolments[0].finishedOn = QDate(2021, 6, 30);
    CHECK(checkClassFile(file, afterCourse).warnings.empty());
    file.enrolments[0].finishedOn = QDate(2021, 7, 1);
    file.enrolments[1].enrolledOn = QDate(2021, 7, 1);
    const QStringList dates{u"01/6/2021"_s, u"30/6/2021"_s};
    CHECK(checkClassFile(file, afterCourse).warnings
        == Errors{{certificateFaults::dayOutsideClass, u"enrolment[0].finished_on"_s, dates},
            {certificateFaults::dayOutsideClass, u"enrolment[1].enrolled_on"_s, dates}});
}

TEST_CASE("who left is asked why, who is supported on what ground", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.certificates.clear();
    file.enrolments[0].state = EnrolmentState::Dropped;
    file.enrolments[1].supported = true;
    CHECK(checkClassFile(file, afterCourse).warnings
        == Errors{{certificateFaults::dropReasonMissing, u"enrolment[0].drop_reason"_s},
            {certificateFaults::supportGroundMissing, u"enrolment[1].support_ground"_s}});
}

TEST_CASE("what a class costs is the sum of its items, none below zero", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.funding.resize(2);
    file.funding[0].amount = 12'000'000;
    file.funding[1].amount = 3'500'000;
    CHECK(costOf(file) == 15'500'000);
    file.funding[1].amount = -1;
    CHECK(checkClassFile(file, afterCourse).errors
        == Errors{{certificateFaults::amountNegative, u"class_funding[1].amount"_s}});
}

TEST_CASE("certificates of people who sit in the class no more go with them", "[domain][training]")
{
    ClassFile file = classOfTwo();
    file.enrolments.erase(file.enrolments.begin());
    dropCertificatesOfNobody(file);
    REQUIRE(file.certificates.size() == 1);
    CHECK(file.certificates[0].number == u"SC Bình"_s);
}
