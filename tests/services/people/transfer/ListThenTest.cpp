// SPDX-License-Identifier: GPL-3.0-or-later
// The list as at a past day, as a unit sees it that has given people away and taken others over since.
#include "services/people/asat/PeopleOnDay.h"
#include "services/people/finding/FoundPeople.h"
#include "services/people/transfer/TwoUnits.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using domain::PersonColumn;

namespace {

domain::PersonFilter asAt(QDate day)
{
    domain::PersonCondition condition;
    condition.kind = domain::ConditionKind::AsAt;
    condition.from = day;
    return {{condition}};
}

const QDate before = moveDay.addDays(-1);

qint64 countedOn(services::Workspace& workspace, QDate day)
{
    return services::PeopleOnDay(workspace).count(day)->lines.back().people;
}

} // namespace

TEST_CASE("the list as at a day shows whom the own unit looked after on it", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    const auto listed = [&](QDate day, const QString& text = {}) {
        return searchAll(units.workspace(), text, asAt(day));
    };
    CHECK(listed(before) == std::vector{person});
    CHECK(listed(before, u"le van an"_s) == std::vector{person});
    CHECK(listed(moveDay).empty());
    CHECK(searchAll(units.workspace(), {}, {}).empty()); // today
    CHECK(countedOn(units.workspace(), before) == 1);
    CHECK(countedOn(units.workspace(), moveDay) == 0);
    units.signIn(u"minh"_s);
    CHECK(listed(before).empty());
    CHECK(listed(before, u"an"_s).empty());
    CHECK(listed(moveDay) == std::vector{person});
    CHECK(countedOn(units.workspace(), before) == 0);
}

TEST_CASE("the former unit's list as at a day holds nothing that the new unit entered", "[services][people]")
{
    TwoUnits units;
    const Uuid person = units.moved();
    units.signIn(u"minh"_s);
    editedPerson(units.workspace(), *services::PersonService(units.workspace()).load(person),
        [](domain::PersonFile& file) { file.person.helperName = u"Bà Năm"_s; });
    const domain::PersonColumns columns{PersonColumn::Name, PersonColumn::Helper, PersonColumn::Unit};
    services::PersonListing now(units.workspace());
    const std::vector<qint64> place{*now.placeOf(person)};
    CHECK(now.lines(place, columns, moveDay)->front()[PersonColumn::Helper] == u"Bà Năm"_s);
    CHECK(now.lines(place, columns, before)->empty());
    units.signIn(u"lan"_s);
    services::PersonListing then(units.workspace());
    const auto line = then.lines(place, columns, before)->front();
    CHECK(line[PersonColumn::Name] == u"Lê Văn An"_s);
    CHECK(line[PersonColumn::Helper].isEmpty());
    CHECK_FALSE(line[PersonColumn::Unit].isEmpty());
    CHECK(then.lines(place, columns, moveDay)->empty());
    CHECK(then.lines(place, columns)->empty());
}
