// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/activities/OutreachSession.h"
#include "domain/areas/Area.h"
#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/loans/Loan.h"
#include "domain/organisation/Unit.h"
#include "domain/people/Person.h"
#include "domain/people/Residence.h"
#include "domain/placement/Referral.h"
#include "domain/plan/Plan.h"
#include "domain/training/ClassPartner.h"
#include "domain/training/ClassRecords.h"
#include "domain/training/VocationalClass.h"
#include "office/TestOffice.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/plan/PlanProgress.h"
#include "services/plan/PlanService.h"
#include "support/ErrorPrinting.h"

#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

/// A register for training of 400 people, as the window opens it.
struct DemoYear
{
    tests::TestOffice office;

    explicit DemoYear(QDate today = QDate(2021, 12, 6)) : office(u"so-ldtbxh-dong-thap-2021"_s, today)
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({400, 2021, 1}, [](int) { return true; }));
    }
    template <typename Act>
    bool allHangUnderTasks()
    {
        const auto acts = office.workspace().stores().of<Act>().all();
        return !acts.empty()
            && std::ranges::all_of(acts, [](const Act& act) { return act.planTaskId.has_value(); });
    }
};

} // namespace

TEST_CASE("all that was done in the year for training hangs under a task of its plan", "[services]")
{
    DemoYear year;
    CHECK(year.allHangUnderTasks<domain::VocationalClass>());
    CHECK(year.allHangUnderTasks<domain::OutreachSession>());
    CHECK(year.allHangUnderTasks<domain::Referral>());
    CHECK(year.allHangUnderTasks<domain::Loan>());
    CHECK(year.office.workspace().stores().of<domain::Plan>().all().size() == 1); // the office's own
}

TEST_CASE("in a register for training nobody is released or asked for needs after today", "[services]")
{
    const QDate today(2021, 6, 1);
    DemoYear year(today);
    for (const auto& need : year.office.workspace().stores().of<domain::Need>().all())
        CHECK(*need.surveyedOn <= today);
    for (const auto& status : year.office.workspace().stores().of<domain::LegalStatus>().all())
        CHECK(*status.fromDate <= today);
}

TEST_CASE("in a register for training nobody is hired, refused, lent to or advised after today", "[services]")
{
    const QDate today(2021, 6, 1);
    DemoYear year(today);
    for (const auto& referral : year.office.workspace().stores().of<domain::Referral>().all()) {
        CHECK(*referral.referredOn <= today);
        CHECK(referral.hiredOn.value_or(today) <= today);
    }
    for (const auto& event : year.office.workspace().stores().of<domain::ReferralEvent>().all())
        CHECK(event.happenedOn.value_or(today) <= today);
    for (const auto& loan : year.office.workspace().stores().of<domain::Loan>().all())
        CHECK(*loan.approvedOn <= today);
    for (const auto& session : year.office.workspace().stores().of<domain::OutreachSession>().all())
        CHECK(*session.heldOn <= today);
}

TEST_CASE("the plan for training shows how far each of its targets has come", "[services]")
{
    DemoYear year;
    services::Workspace& workspace = year.office.workspace();
    int withTarget = 0;
    for (const domain::Plan& plan : workspace.stores().of<domain::Plan>().all()) {
        const auto lines = services::PlanProgress(workspace).ofYear(plan.id, 2021);
        REQUIRE(lines);
        for (const auto& line : *lines) {
            if (!line.target)
                continue;
            ++withTarget;
            CAPTURE(line.indicator.toStdString());
            CHECK(line.reached > 0);
            CHECK(*line.share() > 0.3);
            CHECK(*line.share() < 2.0);
        }
    }
    CHECK(withTarget == 8);
}

TEST_CASE("a plan for training of any year can be stored again with its targets", "[services]")
{
    tests::TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2026, 11, 28));
    REQUIRE(services::DemoRegister(office.workspace()).fill({100, 2026, 1}, [](int) { return true; }));
    services::PlanService plans(office.workspace());
    const auto held = plans.planOf(2026);
    REQUIRE((held && *held));
    const auto file = plans.load((*held)->id);
    REQUIRE(file);
    CHECK_FALSE(file->targets.empty());
    CHECK(plans.save(*file, *file));
}

TEST_CASE("the classes for training have several organisers", "[services]")
{
    DemoYear year;
    QSet<QString> organisers;
    for (const auto& partner : year.office.workspace().stores().of<domain::ClassPartner>().all())
        if (partner.role == u"organiser"_s)
            organisers << partner.name;
    CHECK(organisers.size() >= 4); // seven classes go around among three and the unit of each
}

TEST_CASE("what was done for people for training belongs to the unit that manages them", "[services]")
{
    DemoYear year;
    auto& stores = year.office.workspace().stores();
    QSet<Uuid> units;
    for (const auto& loan : stores.of<domain::Loan>().all()) {
        CHECK(loan.unitId == stores.of<domain::Person>().find(loan.personId.value_or(Uuid()))->unitId);
        units.insert(loan.unitId);
    }
    CHECK(units.size() > 1);
    for (const auto& learner : stores.of<domain::Enrolment>().all()) {
        CHECK(learner.unitId == stores.of<domain::Person>().find(learner.personId)->unitId);
        CHECK(learner.unitId == stores.of<domain::VocationalClass>().find(learner.classId)->unitId);
    }
}

TEST_CASE("among the classes for training are some of each state", "[services]")
{
    QSet<domain::ClassState> states; // none may go on on one day alone
    for (const QDate today : {QDate(2021, 5, 15), QDate(2021, 7, 1), QDate(2021, 8, 15)}) {
        DemoYear year(today);
        for (const auto& known : year.office.workspace().stores().of<domain::VocationalClass>().all())
            states.insert(known.state);
    }
    CHECK(states.size() == 3);
}

TEST_CASE("a class for training stands as its days say: nobody has completed what goes on", "[services]")
{
    const QDate today = GENERATE(QDate(2021, 4, 15), QDate(2021, 7, 1), QDate(2021, 9, 15));
    DemoYear year(today);
    auto& stores = year.office.workspace().stores();
    for (const auto& known : stores.of<domain::VocationalClass>().all()) {
        CHECK((known.state == domain::ClassState::Completed) == (*known.endsOn < today));
        CHECK((known.state == domain::ClassState::Planned) == (*known.startsOn > today));
    }
    for (const auto& learner : stores.of<domain::Enrolment>().all()) {
        const auto sitsIn = stores.of<domain::VocationalClass>().find(learner.classId);
        CHECK((sitsIn->state == domain::ClassState::Completed)
            == (learner.state != domain::EnrolmentState::Enrolled));
    }
    for (const auto& mark : stores.of<domain::Attendance>().all())
        CHECK(*mark.day <= today);
    for (const auto& given : stores.of<domain::Certificate>().all())
        CHECK(*given.issuedOn <= today);
}

TEST_CASE(
    "people of the demonstration live where their office works, but for a few entered twice", "[services]")
{
    for (const QString& preset : {u"phong-ldtbxh-chau-thanh-2021"_s, u"so-ldtbxh-dong-thap-2021"_s}) {
        tests::TestOffice office(preset);
        REQUIRE(services::DemoRegister(office.workspace()).fill({60, 2021, 1}, [](int) { return true; }));
        auto& stores = office.workspace().stores();
        const auto homes = stores.of<domain::Residence>().all();
        const auto near = std::ranges::count_if(homes, [&](const domain::Residence& home) {
            const auto commune = stores.of<domain::Area>().find(services::areaId(home.areaCode));
            const auto person = stores.of<domain::Person>().find(home.personId);
            const auto unit = stores.of<domain::Unit>().find(person->unitId);
            return commune->parentAreaId == services::areaId(unit->areaCode);
        });
        REQUIRE(homes.size() >= 60);
        CHECK(near * 10 >= static_cast<std::ptrdiff_t>(homes.size()) * 9);
    }
}

TEST_CASE("a register for training shows support given to learners, to each of them once", "[services]")
{
    DemoYear year;
    QSet<Uuid> supported;
    int given = 0;
    for (const auto& learner : year.office.workspace().stores().of<domain::Enrolment>().all()) {
        if (!learner.supported)
            continue;
        ++given;
        supported.insert(learner.personId);
        CHECK_FALSE(learner.supportGround.isEmpty());
    }
    CHECK(given > 0);
    CHECK(given == supported.size());
}
