// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/TrainingErrorCodes.h"
#include "services/ErrorCodes.h"
#include "services/training/TrainingOffice.h"
#include "services/training/TrainingSettings.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using domain::EnrolmentState;
using services::AttendanceService;

namespace {

void markDays(services::Workspace& workspace, const domain::ClassFile& file, size_t learner, int days)
{
    std::vector<AttendanceService::Mark> marks;
    for (int day = 0; day < days; ++day)
        marks.push_back(
            {file.enrolments[learner].id, file.vocationalClass.startsOn->addDays(day), u"full"_s});
    REQUIRE(AttendanceService(workspace).mark(file.vocationalClass.id, marks));
}

} // namespace

TEST_CASE("a seat answers the need to learn, the end of the course meets it", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    const domain::ClassFile held = office.hold(office.planned(6, {an}));
    CHECK(office.needOf(an) == u"being_met"_s);
    domain::ClassFile completed = held;
    completed.enrolments[0].state = EnrolmentState::Completed;
    REQUIRE(office.classes().save(held, completed));
    CHECK(office.needOf(an) == u"met"_s);
    REQUIRE(office.classes().moveToBin(held.vocationalClass.id));
    CHECK(office.needOf(an) == u"open"_s);
    REQUIRE(office.classes().restoreFromBin(held.vocationalClass.id));
    CHECK(office.needOf(an) == u"met"_s);
}

TEST_CASE("whoever drops out or loses the seat needs to learn again", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    const Uuid tu = office.enter(u"Lê Thị Tư"_s, 1991);
    const domain::ClassFile held = office.hold(office.planned(6, {an, tu}));
    domain::ClassFile fewer = held;
    fewer.enrolments[0].state = EnrolmentState::Dropped;
    fewer.enrolments.pop_back();
    REQUIRE(office.classes().save(held, fewer));
    CHECK(office.needOf(an) == u"open"_s);
    CHECK(office.needOf(tu) == u"open"_s);
}

TEST_CASE("a second support is refused and nothing of the class is stored", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    domain::ClassFile first = office.planned(3, {an});
    first.enrolments[0].supported = true;
    first.enrolments[0].supportGround = u"rural"_s;
    office.hold(first);
    domain::ClassFile second = office.planned(6, {an});
    second.enrolments[0].supported = true;
    second.enrolments[0].supportGround = u"rural"_s;
    const auto refused = office.classes().save(domain::ClassFile(), second);
    REQUIRE(!refused);
    CHECK(refused.errors()
        == Errors{
            {domain::errors::training::supportTwice, u"enrolment[0].supported"_s, {u"Lớp Hàn tháng 3"_s}}});
    CHECK(office.classes().list({}, 10)->size() == 1);
}

TEST_CASE("a learner who sits in two classes at once is doubted, not refused", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    office.hold(office.planned(6, {an}));
    domain::ClassFile other = office.planned(6, {an});
    other.vocationalClass.startsOn = QDate(2021, 6, 10);
    const auto saved = office.classes().save(domain::ClassFile(), other);
    REQUIRE(saved);
    CHECK(saved->warnings
        == Errors{{domain::errors::training::classesOverlap, u"enrolment[0].person_id"_s,
            {u"Lớp Hàn tháng 6"_s, u"01/6/2021"_s, u"10/6/2021"_s}}});
}

TEST_CASE("a certificate's number is given once in the register", "[services][training]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    for (const int month : {3, 6}) {
        domain::ClassFile file = office.planned(month, {an});
        file.enrolments[0].id = office.workspace().newId();
        file.enrolments[0].state = EnrolmentState::Completed;
        file.certificates.resize(1);
        file.certificates[0].enrolmentId = file.enrolments[0].id;
        file.certificates[0].number = u"SC 01"_s;
        const auto saved = office.classes().save(domain::ClassFile(), file);
        REQUIRE(saved.ok() == (month == 3));
        if (!saved)
            CHECK(saved.errors()
                == Errors{{domain::errors::training::certificateNumberTaken, u"certificate[0].number"_s,
                    {u"Lớp Hàn tháng 3"_s}}});
        else
            CHECK(saved->file.certificates[0].personId == an);
    }
}

TEST_CASE("meals and travel follow from the days attended and the office's rates", "[services][training]")
{
    TrainingOffice office;
    domain::ClassFile file = office.planned(6, {office.enter(u"Lê Văn An"_s, 1990)});
    file.enrolments[0].supported = true;
    file.enrolments[0].supportGround = u"rural"_s;
    file.enrolments[0].distanceKm = 20;
    const domain::ClassFile held = office.hold(file);
    markDays(office.workspace(), held, 0, 7);
    AttendanceService attendance(office.workspace());
    REQUIRE(attendance.mark(held.vocationalClass.id,
        {{held.enrolments[0].id, QDate(2021, 6, 1), u"part"_s},
            {held.enrolments[0].id, QDate(2021, 6, 2), {}}}));
    auto sheet = attendance.sheet(held.vocationalClass.id);
    REQUIRE(sheet->learners.size() == 1);
    CHECK(sheet->moneyOf(sheet->learners[0]) == domain::LearnerMoney{5, 150'000, 200'000});

    domain::TrainingRates rates = sheet->rates;
    rates.mealADay = 40'000;
    REQUIRE(services::TrainingSettings(office.workspace()).save(rates));
    sheet = attendance.sheet(held.vocationalClass.id);
    CHECK(sheet->moneyOf(sheet->learners[0]).meals == 200'000);
    rates.supportsMost = 0;
    CHECK(!services::TrainingSettings(office.workspace()).save(rates));
}

TEST_CASE("a rate typed in thousands is refused, a rate of nothing is not", "[services][training]")
{
    TrainingOffice office;
    services::TrainingSettings settings(office.workspace());
    domain::TrainingRates rates;
    rates.travel = 35;
    CHECK(settings.save(rates).has(services::errors::numberOutOfRange));
    rates.travel = 0;
    CHECK(settings.save(rates));
}

TEST_CASE("marks are stored all or none, and go with the learner", "[services][training]")
{
    TrainingOffice office;
    const domain::ClassFile held = office.hold(office.planned(6, {office.enter(u"Lê Văn An"_s, 1990)}));
    AttendanceService attendance(office.workspace());
    const Uuid learner = held.enrolments[0].id;
    CHECK(!attendance.mark(held.vocationalClass.id,
        {{learner, QDate(2021, 6, 1), u"full"_s}, {learner, QDate(2021, 6, 11), u"full"_s}}));
    CHECK(attendance.sheet(held.vocationalClass.id)->learners[0].marks.isEmpty());
    markDays(office.workspace(), held, 0, 2);
    domain::ClassFile shorter = held;
    shorter.vocationalClass.endsOn = QDate(2021, 6, 1);
    const auto saved = office.classes().save(held, shorter);
    REQUIRE(saved);
    CHECK(saved->warnings == Errors{{domain::errors::training::attendanceLeftOut, u"ends_on"_s, {u"1"_s}}});
    domain::ClassFile empty = saved->file;
    empty.enrolments.clear();
    REQUIRE(office.classes().save(saved->file, empty));
    CHECK(office.workspace().session().single(
              "counting", "SELECT count(*) FROM attendance WHERE deleted_at IS NULL")
        == "0");
}

TEST_CASE(
    "an office sets how large a class may be; a larger one is stored and doubted", "[services][training]")
{
    TrainingOffice office;
    domain::TrainingRates rates;
    rates.theoryLearnersMost = 10;
    REQUIRE(services::TrainingSettings(office.workspace()).save(rates));
    domain::ClassFile file = office.planned(6, {});
    file.headCounts.resize(1);
    file.headCounts[0].people = 11;
    domain::ClassFile base;
    base.vocationalClass.id = file.vocationalClass.id;
    const auto saved = office.classes().save(base, file);
    REQUIRE(saved);
    CHECK(
        saved->warnings == Errors{{domain::errors::training::classTooLarge, u"seats"_s, {u"11"_s, u"10"_s}}});
}
