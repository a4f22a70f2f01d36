// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/TrainingErrorCodes.h"
#include "services/training/TrainingOffice.h"
#include "services/training/papers/ClassPapers.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using services::AttendanceService;

namespace {

/// One learner of the register and one guest.
domain::ClassFile classWithOneGuest(TrainingOffice& office)
{
    domain::ClassFile file = office.planned(6, {office.enter(u"Lê Văn An"_s, 1990)});
    file.guests.resize(1);
    file.guests[0].fullName = u"Phạm Văn Ba"_s;
    return office.hold(file);
}

std::string standingGuestMarks(TrainingOffice& office)
{
    return office.workspace().session().single(
        "counting", "SELECT count(*) FROM guest_attendance WHERE deleted_at IS NULL");
}

} // namespace

TEST_CASE("guests are marked on the same sheet as learners of the register", "[services][training]")
{
    TrainingOffice office;
    const domain::ClassFile held = classWithOneGuest(office);
    const Uuid vocationalClass = held.vocationalClass.id;
    const Uuid guest = held.guests[0].id;
    AttendanceService attendance(office.workspace());
    REQUIRE(attendance.mark(vocationalClass,
        {{guest, QDate(2021, 6, 1), u"full"_s}, {guest, QDate(2021, 6, 2), u"part"_s},
            {held.enrolments[0].id, QDate(2021, 6, 1), u"absent"_s}}));
    const auto sheet = attendance.sheet(vocationalClass);
    REQUIRE(sheet->learners.size() == 2);
    const auto& seat = sheet->learners[1]; // An, then Ba
    CHECK(seat.isGuest());
    CHECK(seat.name == u"Phạm Văn Ba"_s);
    CHECK(seat.daysWith("full"_L1) == 1);
    CHECK(sheet->moneyOf(seat).sum() == 0);
    REQUIRE(attendance.mark(vocationalClass, {{guest, QDate(2021, 6, 2), {}}}));
    CHECK(standingGuestMarks(office) == "1");
    CHECK(!attendance.mark(vocationalClass, {{guest, QDate(2021, 6, 11), u"full"_s}}));
}

TEST_CASE("marks of a guest go with the guest, and warn of a class cut short", "[services][training]")
{
    TrainingOffice office;
    const domain::ClassFile held = classWithOneGuest(office);
    REQUIRE(AttendanceService(office.workspace())
                .mark(held.vocationalClass.id,
                    {{held.guests[0].id, QDate(2021, 6, 1), u"full"_s},
                        {held.guests[0].id, QDate(2021, 6, 9), u"full"_s}}));
    domain::ClassFile shorter = held;
    shorter.vocationalClass.endsOn = QDate(2021, 6, 5);
    const auto saved = office.classes().save(held, shorter);
    REQUIRE(saved);
    CHECK(saved->warnings == Errors{{domain::errors::training::attendanceLeftOut, u"ends_on"_s, {u"1"_s}}});
    domain::ClassFile without = saved->file;
    without.guests.clear();
    REQUIRE(office.classes().save(saved->file, without));
    CHECK(standingGuestMarks(office) == "0");
}

TEST_CASE("a guest's certificate stands on the papers and its number is taken", "[services][training]")
{
    TrainingOffice office;
    const domain::ClassFile held = classWithOneGuest(office);
    domain::ClassFile completed = held;
    completed.guests[0].state = domain::EnrolmentState::Completed;
    completed.guests[0].certificateNumber = u"SC 0012"_s;
    REQUIRE(office.classes().save(held, completed));
    const Uuid id = held.vocationalClass.id;
    const auto list = services::classPaper(office.workspace(), services::ClassPaper::Certificates, id);
    REQUIRE(list->table->rows.size() == 1);
    CHECK(std::get<QString>(list->table->rows[0][1]) == u"Phạm Văn Ba"_s);

    domain::ClassFile next = office.planned(8, {});
    next.guests = completed.guests;
    next.guests[0].id = office.workspace().newId();
    domain::ClassFile base;
    base.vocationalClass.id = next.vocationalClass.id;
    const auto refused = office.classes().save(base, next);
    REQUIRE(!refused);
    CHECK(refused.errors()
        == Errors{{domain::errors::training::certificateNumberTaken, u"class_guest[0].certificate_number"_s,
            {u"Lớp Hàn tháng 6"_s}}});
}
