// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/ClassRules.h"

#include "domain/ErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate classDay(2021, 6, 1);

ClassFile soundClass()
{
    ClassFile file;
    file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.startsOn = QDate(2021, 3, 15);
    file.partners.resize(1);
    file.partners[0].role = u"organiser"_s;
    file.partners[0].name = u"Trung tâm Dịch vụ việc làm"_s;
    return file;
}

Enrolment learner(QStringView name)
{
    Enrolment enrolment;
    enrolment.personId = Uuid::ofCode(u"person", name);
    return enrolment;
}

} // namespace

TEST_CASE("a class needs an occupation, a first day and who organises it", "[domain]")
{
    ClassFile sound = soundClass();
    const Findings none = checkClassFile(sound, classDay);
    CHECK(none.errors.empty());
    CHECK(none.warnings.empty());
    ClassFile empty;
    CHECK(checkClassFile(empty, classDay).errors
        == Errors{{errors::occupationMissing, u"occupation"_s}, {errors::dayMissing, u"starts_on"_s},
            {errors::organiserMissing, u"organiser"_s}});
}

TEST_CASE("a partner or an organiser without a name organises nothing", "[domain]")
{
    ClassFile file = soundClass();
    file.partners[0].role = u"partner"_s;
    CHECK(checkClassFile(file, classDay).errors == Errors{{errors::organiserMissing, u"organiser"_s}});
    file.partners[0].role = u"organiser"_s;
    file.partners[0].name = u"  "_s;
    CHECK(checkClassFile(file, classDay).errors == Errors{{errors::organiserMissing, u"organiser"_s}});
}

TEST_CASE("who is told as through before the last day has come is doubted, once for all", "[domain]")
{
    ClassFile file = soundClass();
    file.vocationalClass.endsOn = classDay.addDays(9);
    file.enrolments = {learner(u"An"), learner(u"Bình"), learner(u"Cúc")};
    file.guests.emplace_back().fullName = u"Bùi Văn Tám"_s;
    CHECK(checkClassFile(file, classDay).warnings.empty());
    file.enrolments[0].state = EnrolmentState::Completed;
    file.enrolments[1].state = EnrolmentState::Completed;
    file.enrolments[1].finishedOn = classDay; // was through early
    file.guests[0].state = EnrolmentState::Completed;
    file.guests[0].finishedOn = classDay.addDays(9);
    CHECK(checkClassFile(file, classDay).warnings
        == Errors{{errors::training::completedAhead, u"completed"_s, {u"2"_s, u"10/6/2021"_s}}});
    CHECK(checkClassFile(file, classDay.addDays(9)).warnings.empty());
    file.enrolments.clear();
    file.guests.clear();
    file.vocationalClass.state = ClassState::Completed;
    CHECK(checkClassFile(file, classDay).warnings
        == Errors{{errors::training::classOverAhead, u"state"_s, {u"10/6/2021"_s}}});
}

TEST_CASE("a class cannot close before it opens", "[domain]")
{
    ClassFile file = soundClass();
    file.vocationalClass.endsOn = QDate(2021, 3, 15);
    CHECK(checkClassFile(file, classDay).errors.empty());
    file.vocationalClass.endsOn = QDate(2021, 3, 14);
    CHECK(checkClassFile(file, classDay).errors
        == Errors{{errors::datesBackwards, u"ends_on"_s, {u"15/3/2021"_s, u"14/3/2021"_s}}});
}

TEST_CASE("learners are people of the register, guests and head counts together", "[domain]")
{
    ClassFile file = soundClass();
    file.enrolments = {learner(u"An"), learner(u"Bình")};
    file.guests.resize(1);
    file.guests[0].fullName = u"Lê Thị Tư"_s;
    file.headCounts.resize(2);
    file.headCounts[0].people = 20;
    file.headCounts[1].people = 0;
    CHECK(learnersOf(file) == 23);
    file.vocationalClass.seats = 23;
    CHECK(checkClassFile(file, classDay).warnings.empty());
    file.vocationalClass.seats = 22;
    const Findings findings = checkClassFile(file, classDay);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings == Errors{{errors::moreLearnersThanSeats, u"seats"_s, {u"23"_s, u"22"_s}}});
}

TEST_CASE("nobody sits in a class twice, and every learner is somebody", "[domain]")
{
    ClassFile file = soundClass();
    file.enrolments = {learner(u"An"), learner(u"Bình"), learner(u"An"), Enrolment(), Enrolment()};
    file.guests.resize(1);
    CHECK(checkClassFile(file, classDay).errors
        == Errors{{errors::learnerTwice, u"enrolment[2].person_id"_s},
            {errors::personMissing, u"enrolment[3].person_id"_s},
            {errors::personMissing, u"enrolment[4].person_id"_s},
            {errors::nameMissing, u"class_guest[0].full_name"_s}});
}

TEST_CASE("a learner cannot leave before coming", "[domain]")
{
    ClassFile file = soundClass();
    file.enrolments = {learner(u"An")};
    file.enrolments[0].enrolledOn = QDate(2021, 3, 15);
    file.enrolments[0].finishedOn = QDate(2021, 3, 1);
    CHECK(checkClassFile(file, classDay).errors
        == Errors{{errors::datesBackwards, u"enrolment[0].finished_on"_s, {u"15/3/2021"_s, u"01/3/2021"_s}}});
}

TEST_CASE("a number of people is never negative", "[domain]")
{
    ClassFile file = soundClass();
    file.headCounts.resize(2);
    file.headCounts[1].people = -1;
    file.vocationalClass.seats = -5;
    CHECK(checkClassFile(file, classDay).errors
        == Errors{{errors::headCountNegative, u"seats"_s},
            {errors::headCountNegative, u"class_head_count[1].people"_s}});
}

TEST_CASE("a class that is over and still stands as planned is doubted", "[domain]")
{
    ClassFile file = soundClass();
    file.vocationalClass.endsOn = QDate(2021, 6, 1);
    CHECK(checkClassFile(file, classDay).warnings.empty());
    file.vocationalClass.endsOn = QDate(2021, 5, 31);
    CHECK(checkClassFile(file, classDay).warnings == Errors{{errors::plannedClassOver, u"state"_s}});
    file.vocationalClass.state = ClassState::Completed;
    CHECK(checkClassFile(file, classDay).warnings.empty());
}
