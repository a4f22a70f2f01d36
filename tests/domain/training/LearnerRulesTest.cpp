// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/LearnerRules.h"

#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace trainingFaults = hoanhap::domain::errors::training;

namespace {

const Uuid learnerAn = Uuid::ofCode(u"person", u"An");

/// A class of June 2021 in which An learns.
ClassFile juneClass()
{
    ClassFile file;
    file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.institution = u"Trường Trung cấp nghề"_s;
    file.vocationalClass.startsOn = QDate(2021, 6, 1);
    file.vocationalClass.endsOn = QDate(2021, 6, 30);
    file.enrolments.resize(1);
    file.enrolments[0].id = Uuid::ofCode(u"enrolment", u"An");
    file.enrolments[0].personId = learnerAn;
    return file;
}

ClassSurroundings afterClassOf(QDate from, QDate to, bool supported)
{
    ClassSurroundings known;
    known.otherClasses = {{learnerAn, u"Lớp May"_s, from, to, {}, supported}};
    return known;
}

} // namespace

TEST_CASE("support is given once a person", "[domain][training]")
{
    ClassFile file = juneClass();
    ClassSurroundings known = afterClassOf(QDate(2019, 1, 1), QDate(2019, 2, 1), true);
    CHECK(checkAgainstRegister(file, known).errors.empty());
    file.enrolments[0].supported = true;
    CHECK(checkAgainstRegister(file, known).errors
        == Errors{{trainingFaults::supportTwice, u"enrolment[0].supported"_s, {u"Lớp May"_s}}});
    known.otherClasses[0].supported = false;
    CHECK(checkAgainstRegister(file, known).errors.empty());
}

TEST_CASE("who lost their work for causes beyond them is supported again, three times at most",
    "[domain][training]")
{
    ClassFile file = juneClass();
    file.enrolments[0].supported = true;
    file.enrolments[0].supportGround = u"work_lost"_s;
    ClassSurroundings known = afterClassOf(QDate(2018, 1, 1), QDate(2018, 2, 1), true);
    known.otherClasses.push_back(known.otherClasses[0]);
    CHECK(checkAgainstRegister(file, known).errors.empty());
    known.otherClasses.push_back(known.otherClasses[0]);
    CHECK(checkAgainstRegister(file, known).errors
        == Errors{{trainingFaults::supportTooOften, u"enrolment[0].supported"_s, {u"3"_s}}});
}

TEST_CASE("a class at the same time is doubted, one that touches no day is not", "[domain][training]")
{
    const ClassFile file = juneClass();
    const Findings meeting =
        checkAgainstRegister(file, afterClassOf(QDate(2021, 5, 1), QDate(2021, 6, 1), false));
    CHECK(meeting.errors.empty());
    CHECK(meeting.warnings
        == Errors{{trainingFaults::classesOverlap, u"enrolment[0].person_id"_s,
            {u"Lớp May"_s, u"01/5/2021"_s, u"01/6/2021"_s}}});
    CHECK(checkAgainstRegister(file, afterClassOf(QDate(2021, 5, 1), QDate(2021, 5, 31), false))
              .warnings.empty());
    ClassSurroundings left = afterClassOf(QDate(2021, 5, 1), QDate(2021, 7, 1), false);
    left.otherClasses[0].leftOn = QDate(2021, 5, 20);
    CHECK(checkAgainstRegister(file, left).warnings.empty());
}

TEST_CASE(
    "nobody under fifteen is trained; a year alone counts as if the birthday were past", "[domain][training]")
{
    const ClassFile file = juneClass();
    ClassSurroundings known;
    known.births.insert(learnerAn, text::PartialDate::ofDay(QDate(2006, 6, 2)));
    CHECK(checkAgainstRegister(file, known).errors
        == Errors{{trainingFaults::learnerTooYoung, u"enrolment[0].person_id"_s, {u"14"_s, u"15"_s}}});
    known.births.insert(learnerAn, text::PartialDate::ofDay(QDate(2006, 6, 1)));
    CHECK(checkAgainstRegister(file, known).errors.empty());
    known.births.insert(learnerAn, text::PartialDate::ofYear(2006));
    CHECK(checkAgainstRegister(file, known).errors.empty());
}

TEST_CASE(
    "a number is given once by an institution, and doubted where another one gave it", "[domain][training]")
{
    ClassFile file = juneClass();
    file.certificates.resize(1);
    file.certificates[0].number = u"SC 012"_s;
    file.certificates[0].registerNumber = u"12"_s;
    ClassSurroundings known;
    known.certificates = {{u"SC 012"_s, u"12"_s, u"Lớp May"_s, u"TRƯỜNG TRUNG CẤP NGHỀ"_s}};
    CHECK(checkAgainstRegister(file, known).errors
        == Errors{{trainingFaults::certificateNumberTaken, u"certificate[0].number"_s, {u"Lớp May"_s}},
            {trainingFaults::registerNumberTaken, u"certificate[0].register_number"_s, {u"Lớp May"_s}}});
    known.certificates[0].institution = u"Trường khác"_s;
    const Findings elsewhere = checkAgainstRegister(file, known);
    CHECK(elsewhere.errors.empty());
    CHECK(elsewhere.warnings
        == Errors{{trainingFaults::certificateNumberElsewhere, u"certificate[0].number"_s,
            {u"Lớp May"_s, u"Trường khác"_s}}});
}

TEST_CASE("a course of a level takes its hours", "[domain][training]")
{
    ClassFile file = juneClass();
    file.vocationalClass.hours = 299;
    ClassSurroundings known;
    known.hoursLeast = 300;
    CHECK(checkAgainstRegister(file, known).warnings
        == Errors{{trainingFaults::hoursTooFew, u"hours"_s, {u"299"_s, u"300"_s}}});
    file.vocationalClass.hours = 300;
    CHECK(checkAgainstRegister(file, known).warnings.empty());
}
