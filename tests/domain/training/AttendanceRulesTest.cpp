// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/AttendanceRules.h"

#include "domain/training/CourseOfJune.h"
#include "domain/training/LearnerMoney.h"
#include "domain/training/TrainingErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;
namespace attendanceFaults = hoanhap::domain::errors::training;

namespace {

const QDate midCourse(2021, 6, 10);

Errors faultsOfMark(QDate day, const QString& state = u"full"_s, const Enrolment& learner = {})
{
    return checkAttendance(tests::courseOfJune().vocationalClass, learner, day, state, midCourse);
}

Enrolment supportedLearner(int km, const QString& ground)
{
    Enrolment learner;
    learner.supported = true;
    learner.distanceKm = km;
    learner.supportGround = ground;
    return learner;
}

} // namespace

TEST_CASE("attendance is marked on days of the class that have come", "[domain][training]")
{
    CHECK(faultsOfMark(QDate(2021, 6, 1)).empty());
    CHECK(faultsOfMark(midCourse).empty());
    CHECK(faultsOfMark(QDate(2021, 5, 31))
        == Errors{{attendanceFaults::attendanceOutsideClass, u"day"_s, {u"01/6/2021"_s, u"30/6/2021"_s}}});
    CHECK(faultsOfMark(QDate(2021, 6, 11)) == Errors{{attendanceFaults::attendanceAhead, u"day"_s}});
    CHECK(
        faultsOfMark(midCourse, u"late"_s) == Errors{{attendanceFaults::attendanceStateUnknown, u"state"_s}});
    CHECK(faultsOfMark(QDate(2021, 5, 31), {}).empty()); // a wrong mark may be taken away
}

TEST_CASE("nobody attends after leaving the class", "[domain][training]")
{
    Enrolment left;
    left.state = EnrolmentState::Dropped;
    left.finishedOn = QDate(2021, 6, 5);
    CHECK(faultsOfMark(QDate(2021, 6, 5), u"full"_s, left).empty());
    CHECK(faultsOfMark(QDate(2021, 6, 6), u"full"_s, left)
        == Errors{{attendanceFaults::attendanceAfterLeaving, u"day"_s, {u"05/6/2021"_s}}});
}

TEST_CASE("the sheet has every day of the class, to today where no last day is known", "[domain][training]")
{
    CHECK(attendanceDays(tests::courseOfJune().vocationalClass, midCourse).size() == 30);
    VocationalClass open = tests::courseOfJune().vocationalClass;
    open.endsOn.reset();
    CHECK(attendanceDays(open, midCourse).size() == 10);
    CHECK(attendanceDays(VocationalClass(), midCourse).empty());
}

TEST_CASE("meals are paid by the day, travel once from fifteen kilometres on", "[domain][training]")
{
    const TrainingRates rates;
    CHECK(moneyOf(supportedLearner(14, u"rural"_s), 20, rates).sum() == 600'000);
    CHECK(moneyOf(supportedLearner(15, u"rural"_s), 20, rates).sum() == 800'000);
    CHECK(moneyOf(supportedLearner(15, u"rural"_s), 0, rates).sum() == 0);
    CHECK(moneyOf(supportedLearner(5, u"disabled"_s), 1, rates).travel == 300'000);
    CHECK(moneyOf(supportedLearner(4, u"disabled"_s), 1, rates).travel == 0);
    Enrolment unsupported = supportedLearner(30, u"rural"_s);
    unsupported.supported = false;
    CHECK(moneyOf(unsupported, 20, rates) == LearnerMoney());
}
