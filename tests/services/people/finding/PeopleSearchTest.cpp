// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/finding/PeopleSearch.h"

#include "services/exchange/demo/DemoRegister.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/finding/FoundPeople.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::PeopleSearch;
using services::PersonListing;

TEST_CASE("a new question breaks off the one before and is answered alone", "[services][people]")
{
    TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({500, 2021, 3}, [](int) { return true; }));
    const size_t expected = searchAll(office.workspace(), u"nguyen"_s).size();
    REQUIRE(expected < 500);
    PeopleSearch search(office.workspace());
    for (int round = 0; round < 20; ++round)
        search.begin(*PersonListing(office.workspace()).question({}));
    search.begin(*PersonListing(office.workspace()).question(u"nguyen"_s));
    search.waitForEnd(std::chrono::seconds(5));
    const PeopleSearch::Found found = search.take();
    CHECK(found.whole);
    CHECK(found.places.size() == expected);
    CHECK_FALSE(search.isUnderWay());
}

TEST_CASE("the register can be written while people are found aside", "[services][people]")
{
    TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({500, 2021, 3}, [](int) { return true; }));
    PeopleSearch search(office.workspace());
    search.begin(*PersonListing(office.workspace()).question({}));
    enterPerson(office.workspace(), u"Lê Văn An"_s);
    search.waitForEnd(std::chrono::seconds(5));
    CHECK(search.take().places.size() >= 500);
    search.letGo();
    CHECK(searchAll(office.workspace(), {}).size() == 501);
}

TEST_CASE(
    "whoever works for one unit finds its people alone, by words, filters and orders", "[services][people]")
{
    TestOffice office;
    const auto units = *services::OrganisationService(office.workspace()).units();
    REQUIRE(units.size() > 1);
    const Uuid own = units.back().id;
    enterPerson(office.workspace(), u"Lê Văn An"_s);
    enterPerson(
        office.workspace(), u"Lê Văn Bảo"_s, [&](domain::PersonFile& file) { file.person.unitId = own; });
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {own}, u"mật khẩu của Lan"_s));
    office.reopen(u"lan"_s, u"mật khẩu của Lan"_s);
    domain::PersonCondition idle;
    idle.kind = domain::ConditionKind::NoJob;
    const QStringList bao{u"Lê Văn Bảo"_s};
    const auto names = [&](const QString& text, const domain::PersonFilter& filter,
                           domain::PersonOrder order) {
        return namesOf(office.workspace(), searchAll(office.workspace(), text, filter, order));
    };
    for (const QString& typed : {u""_s, u"le"_s}) {
        CHECK(names(typed, {}, {}) == bao);
        CHECK(names(typed, {{idle}}, {}) == bao);
        CHECK(names(typed, {}, {domain::PersonColumn::Birth, true}) == bao);
    }
}
