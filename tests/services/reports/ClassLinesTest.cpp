// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/Figures.h"
#include "services/training/TrainingOffice.h"
#include "storage/reports/ClassLineQueries.h"

using namespace hoanhap;
using namespace hoanhap::tests;

TEST_CASE("the line of a class counts as the indicators do: who is in the bin is no learner", "[services]")
{
    TrainingOffice office;
    const Uuid an = office.enter(u"Lê Văn An"_s, 1990);
    const Uuid be = office.enter(u"Trần Thị Bé"_s, 1985);
    domain::ClassFile file = office.planned(6, {an, be});
    file.guests.resize(1);
    file.guests[0].fullName = u"Phạm Văn Ba"_s;
    file.guests[0].groupCode = u"released"_s;
    file.headCounts.resize(1);
    file.headCounts[0].people = 5;
    office.hold(file);
    REQUIRE(services::PersonService(office.workspace()).moveToBin(be));
    const QDate from(2021, 1, 1);
    const QDate to(2021, 12, 31);
    const auto lines = storage::ClassLineQueries(office.workspace().session()).between(from, to, {});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].learners == 7);
    CHECK(lines[0].released == 1);
    services::Figures figures(office.workspace());
    CHECK(figures.figureOf(u"learners"_s, {from, to})->value == 7);
    CHECK(figures.figureOf(u"learners_released"_s, {from, to})->value == 1);
}
