// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/needs/AnsweringActs.h"
#include "services/training/TrainingOffice.h"

using namespace hoanhap;
using namespace hoanhap::tests;

TEST_CASE("a need names the class that met it", "[services][needs]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    services::PersonService people(office.workspace());
    CHECK(!services::actThatMet(office.workspace(), people.load(an)->needs.front()));
    office.hold(office.planned(6, {an}));
    const auto act = services::actThatMet(office.workspace(), people.load(an)->needs.front());
    REQUIRE(act);
    CHECK(act->entity == u"enrolment"_s);
    CHECK(act->title == u"Hàn điện"_s);
    CHECK(act->day == QDate(2021, 6, 1));
}
