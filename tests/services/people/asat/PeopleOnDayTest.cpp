// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/asat/PeopleOnDay.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/people/asat/PersonStates.h"
#include "services/people/transfer/PersonTransfer.h"
#include "services/users/AccountService.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PeopleOnDay;
using services::PersonStates;
using tests::TestOffice;

namespace {

Uuid unitOfCaoLanh()
{
    return Uuid::ofCode(u"unit", u"phong-ldtbxh-cao-lanh-huyen");
}

domain::LegalStatus statusHeld(
    const QString& kind, std::optional<QDate> from, std::optional<QDate> ended = {})
{
    domain::LegalStatus status;
    status.kind = kind;
    status.fromDate = from;
    status.endedOn = ended;
    if (ended)
        status.endReason = u"became_other"_s;
    return status;
}

Uuid personWithStatuses(TestOffice& office, const std::vector<domain::LegalStatus>& statuses)
{
    return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.statuses = statuses;
    }).person.id;
}

/// The sum over all units on a day.
qint64 peopleOn(TestOffice& office, QDate onDay)
{
    return PeopleOnDay(office.workspace()).count(onDay)->lines.back().people;
}

} // namespace

TEST_CASE("a status counts from its first day to the day before it ended", "[services][people]")
{
    TestOffice office;
    personWithStatuses(office, {statusHeld(u"suspended_sentence"_s, QDate(2021, 2, 1), QDate(2021, 5, 1))});
    CHECK(peopleOn(office, {2021, 1, 31}) == 0);
    CHECK(peopleOn(office, {2021, 2, 1}) == 1);
    CHECK(peopleOn(office, {2021, 4, 30}) == 1);
    CHECK(peopleOn(office, {2021, 5, 1}) == 0);
}

TEST_CASE(
    "who has two statuses is one person, and a closed file counts until it was closed", "[services][people]")
{
    TestOffice office;
    const QDate begin(2021, 2, 1);
    personWithStatuses(
        office, {statusHeld(u"sentence_served"_s, begin), statusHeld(u"local_supervision"_s, begin)});
    tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.statuses.push_back(statusHeld(u"amnesty"_s, begin));
        file.person.closedOn = QDate(2021, 6, 1);
        file.person.closingReason = u"moved"_s;
    });
    const auto table = PeopleOnDay(office.workspace()).count({2021, 5, 31});
    REQUIRE(table);
    CHECK(table->kinds.size() == 3);
    CHECK(table->lines.back().people == 2);
    CHECK(table->lines.back().byKind == std::vector<qint64>{1, 1, 1});
    CHECK(peopleOn(office, {2021, 6, 1}) == 1);
}

TEST_CASE("each unit counts its people of the day, and a clerk those of the own unit", "[services][people]")
{
    TestOffice office;
    const QString secret = u"mật khẩu của Lan"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {unitOfCaoLanh()}, secret));
    const Uuid person = personWithStatuses(office, {statusHeld(u"amnesty"_s, QDate(2021, 2, 1))});
    services::PersonTransfer::Move move;
    move.unit = unitOfCaoLanh();
    move.day = QDate(2021, 9, 1);
    REQUIRE(services::PersonTransfer(office.workspace()).move({person}, move));
    const auto table = PeopleOnDay(office.workspace()).count({2021, 8, 31});
    REQUIRE(table->lines.size() == 2);
    CHECK(table->lines.front().unitName == u"Sở LĐTBXH"_s);
    office.reopen(u"lan"_s, secret);
    CHECK(peopleOn(office, {2021, 8, 31}) == 0);
    CHECK(peopleOn(office, {2021, 9, 1}) == 1);
}

TEST_CASE("the state of a person on a day is the rows that held on it", "[services][people]")
{
    TestOffice office;
    const Uuid person = tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        file.statuses.push_back(statusHeld(u"suspended_sentence"_s, QDate(2021, 2, 1), QDate(2021, 5, 1)));
        file.needs.emplace_back().kind = u"job"_s;
        file.needs.back().surveyedOn = QDate(2021, 3, 1);
        file.needs.back().state = domain::NeedState::Met;
        file.needs.back().closedOn = QDate(2021, 4, 1);
    }).person.id;
    const auto lines = PersonStates(office.workspace()).of(person);
    REQUIRE(lines);
    REQUIRE(lines->size() == 3); // unit, status, need
    CHECK(lines->at(1).what == u"Được hưởng án treo"_s);
    CHECK(lines->at(1).last == QDate(2021, 4, 30));
    CHECK(lines->at(1).heldOn({2021, 4, 30}));
    CHECK_FALSE(lines->at(1).heldOn({2021, 5, 1}));
    CHECK(lines->at(2).heldOn({2021, 3, 31}));
    CHECK_FALSE(lines->at(2).heldOn({2021, 4, 1}));
}
