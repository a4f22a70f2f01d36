// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/likeness/PairSearch.h"

#include "domain/people/ReviewErrorCodes.h"
#include "office/TestOffice.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonService.h"
#include "services/people/merging/PersonMerging.h"
#include "services/people/review/SetAsideService.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PairSearch;
using services::PersonService;
using services::SetAsideService;

namespace {

bool searchOn(double)
{
    return true;
}

Uuid enterTwin(
    services::Workspace& workspace, const QString& name, const QString& birth, const Uuid& unit = {})
{
    PersonService service(workspace);
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    file.person.birth = *text::PartialDate::parse(birth, workspace.clock().today());
    if (!unit.isNull())
        file.person.unitId = unit;
    const auto saved = service.save(service.blank(), file);
    REQUIRE(saved);
    return saved->file.person.id;
}

std::vector<Uuid> districtsOf(services::Workspace& workspace)
{
    std::vector<Uuid> districts;
    for (const domain::Unit& unit : *services::OrganisationService(workspace).units())
        if (unit.kind == "district_office"_L1)
            districts.push_back(unit.id);
    return districts;
}

/// Signs in somebody who looks after that unit alone.
void reopenFor(tests::TestOffice& office, const Uuid& unit)
{
    const QString secret = u"mật khẩu của chị Lan"_s;
    REQUIRE(services::AccountService(office.workspace(), tests::TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {unit}, secret));
    office.reopen(u"lan"_s, secret);
}

} // namespace

TEST_CASE("two records of one person are found in the register, two people are not", "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid one = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    const Uuid other = enterTwin(workspace, u"Tran Quoc Dat"_s, u"7/4/1991"_s);
    enterTwin(workspace, u"Trần Quốc Đạt"_s, u"9/11/1970"_s);
    const auto found = PairSearch(workspace).run(searchOn);
    REQUIRE(found);
    REQUIRE(found->pairs.size() == 1);
    CHECK(found->all == 1);
    CHECK(found->pairs[0].one.id == std::min(one, other));
    CHECK(found->pairs[0].other.id == std::max(one, other));
}

TEST_CASE("a pair set aside with a reason stays away until it is taken up", "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid one = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    const Uuid other = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    SetAsideService aside(workspace);
    CHECK(aside.setPairAside(other, one, u"  "_s).has(domain::errors::review::reasonMissing));
    CHECK_FALSE(aside.setPairAside(one, one, u"Một người"_s));
    REQUIRE(aside.setPairAside(other, one, u"Sinh đôi, đã hỏi xã"_s));
    REQUIRE(aside.setPairAside(one, other, u"Sinh đôi"_s)); // once more: the reason is the newer
    CHECK(PairSearch(workspace).run(searchOn)->pairs.empty());
    const auto listed = aside.list(10);
    REQUIRE(listed->rows.size() == 1);
    CHECK(listed->all == 1);
    CHECK(listed->rows[0].reason == u"Sinh đôi"_s);
    CHECK(listed->rows[0].by == u"quantri"_s);
    CHECK(listed->rows[0].otherName == u"Trần Quốc Đạt"_s);
    REQUIRE(aside.takeUp(listed->rows[0].id));
    CHECK(PairSearch(workspace).run(searchOn)->pairs.size() == 1);
}

TEST_CASE("a pair across units is seen from either, without the other unit's data", "[services][people]")
{
    tests::TestOffice office;
    const std::vector<Uuid> districts = districtsOf(office.workspace());
    enterTwin(office.workspace(), u"Trần Quốc Đạt"_s, u"4/7/1991"_s, districts[0]);
    enterTwin(office.workspace(), u"Trần Quốc Đạt"_s, u"4/7/1991"_s, districts[1]);
    enterTwin(office.workspace(), u"Lê Minh Khôi"_s, u"5/6/1980"_s, districts[1]);
    enterTwin(office.workspace(), u"Lê Minh Khôi"_s, u"5/6/1980"_s, districts[1]);
    reopenFor(office, districts[0]);
    const auto found = PairSearch(office.workspace()).run(searchOn);
    REQUIRE(found);
    REQUIRE(found->pairs.size() == 1);
    const auto& [one, other, likeness] = found->pairs[0];
    CHECK(one.withinScope != other.withinScope);
    CHECK((one.withinScope ? other : one).fullName.isEmpty());
    CHECK((one.withinScope ? one : other).fullName == u"Trần Quốc Đạt"_s);
    CHECK(SetAsideService(office.workspace()).setPairAside(one.id, other.id, u"Hai người"_s));
}

TEST_CASE("a search that is stopped says so and finds nothing", "[services][people]")
{
    tests::TestOffice office;
    enterTwin(office.workspace(), u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    enterTwin(office.workspace(), u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    CHECK(PairSearch(office.workspace()).run([](double) { return false; }).has(storage::errors::cancelled));
}

TEST_CASE("nobody sets aside a pair of units that are not theirs", "[services][people]")
{
    tests::TestOffice office;
    const std::vector<Uuid> districts = districtsOf(office.workspace());
    const Uuid one = enterTwin(office.workspace(), u"Lê Minh Khôi"_s, u"5/6/1980"_s, districts[1]);
    const Uuid other = enterTwin(office.workspace(), u"Lê Minh Khôi"_s, u"5/6/1980"_s, districts[1]);
    reopenFor(office, districts[0]);
    CHECK_FALSE(SetAsideService(office.workspace()).setPairAside(one, other, u"Hai người"_s));
    CHECK(PairSearch(office.workspace()).run(searchOn)->pairs.empty());
}

TEST_CASE("what was said of two people goes with a merge of one of them and comes back after it",
    "[services][people][merging]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid survivor = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    const Uuid one = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    const Uuid other = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    SetAsideService aside(workspace);
    REQUIRE(aside.setPairAside(one, other, u"Sinh đôi"_s));
    CHECK(PairSearch(workspace).run(searchOn)->pairs.size() == 2);
    services::PersonMerging merging(workspace);
    const auto merge = merging.merge(*merging.preview(survivor, other), {});
    REQUIRE(merge);
    CHECK(PairSearch(workspace).run(searchOn)->pairs.empty());
    REQUIRE(aside.setPairAside(survivor, one, u"Sinh đôi thật"_s)); // of the same two, whoever is first
    CHECK(aside.list(10)->all == 1);
    REQUIRE(merging.unmerge(merge->id, {}));
    CHECK(PairSearch(workspace).run(searchOn)->pairs.size() == 2);
}

TEST_CASE("a pair that was merged all the same is listed no more until it is taken apart",
    "[services][people][merging]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const Uuid one = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    const Uuid other = enterTwin(workspace, u"Trần Quốc Đạt"_s, u"4/7/1991"_s);
    SetAsideService aside(workspace);
    REQUIRE(aside.setPairAside(one, other, u"Sinh đôi"_s));
    services::PersonMerging merging(workspace);
    const auto merge = merging.merge(*merging.preview(one, other), {});
    REQUIRE(merge);
    CHECK(aside.list(10)->rows.empty());
    REQUIRE(merging.unmerge(merge->id, {}));
    CHECK(aside.list(10)->rows.size() == 1);
    CHECK(PairSearch(workspace).run(searchOn)->pairs.empty());
}
