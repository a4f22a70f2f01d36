// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/likeness/CandidateSearch.h"

#include "office/TestOffice.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonService.h"
#include "services/people/review/SetAsideService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::LikenessReason;
using services::CandidateSearch;
using services::PersonService;

namespace {

/// A person as a list gives it; parts that the list does not know are left empty.
struct Line
{
    QString name;
    QString birth = {};
    QString number = {};
    QString area = {};
};

domain::PersonFile typed(services::Workspace& workspace, const Line& line)
{
    domain::PersonFile file = PersonService(workspace).blank();
    file.person.fullName = line.name;
    file.person.birth = *text::PartialDate::parse(line.birth, workspace.clock().today());
    if (!line.number.isEmpty()) {
        file.identityNumbers.emplace_back().number = line.number;
        file.identityNumbers.back().kind = line.number.size() == 12 ? u"cccd"_s : u"cmnd"_s;
    }
    if (!line.area.isEmpty()) {
        file.residences.emplace_back().areaCode = line.area;
        file.residences.back().kind = u"permanent"_s;
    }
    return file;
}

domain::PersonFile enterLine(services::Workspace& workspace, const Line& line, const Uuid& unit = {})
{
    domain::PersonFile file = typed(workspace, line);
    if (!unit.isNull())
        file.person.unitId = unit;
    const auto saved = PersonService(workspace).save(PersonService(workspace).blank(), file);
    REQUIRE(saved);
    return saved->file;
}

std::vector<CandidateSearch::Candidate> candidatesOf(
    services::Workspace& workspace, const domain::PersonFile& file)
{
    auto candidates = CandidateSearch(workspace).find(file);
    REQUIRE(candidates);
    return std::move(candidates).value();
}

QStringList namesFound(services::Workspace& workspace, const Line& line)
{
    QStringList names;
    for (const auto& candidate : candidatesOf(workspace, typed(workspace, line)))
        names << candidate.person.fullName;
    return names;
}

bool says(const CandidateSearch::Candidate& candidate, LikenessReason reason)
{
    const auto& reasons = candidate.likeness.reasons;
    return std::count(reasons.begin(), reasons.end(), reason) > 0;
}

const QString myTra = u"2021:29863"_s;

} // namespace

TEST_CASE("whoever is typed a second time is found, however another list writes it", "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    enterLine(workspace, {u"Nguyễn Văn Hòa"_s, u"12/3/1985"_s, u"087085001234"_s, myTra});
    for (const Line& line : {Line{u"Nguyễn Văn Hoà"_s, u"1985"_s}, Line{u"NGUYEN VAN HOA"_s, u"12/3/1985"_s},
             Line{u"Hòa Nguyễn Văn"_s, u"1985"_s, {}, myTra}, Line{u"Nguyễn Văn Hoa"_s, u"3/12/1985"_s},
             Line{u"Nguyễn Vân Hào"_s, u"12/3/1985"_s, {}, myTra}, Line{u"Ai đó"_s, {}, u"087085001234"_s},
             Line{u"Nguyễn Văn Hòa"_s, {}, u"087085001243"_s}}) {
        CAPTURE(line.name.toStdString(), line.birth.toStdString(), line.number.toStdString());
        CHECK(namesFound(workspace, line) == QStringList{u"Nguyễn Văn Hòa"_s});
    }
    CHECK(namesFound(workspace, {u"Nguyễn Văn Hòa"_s, u"1971"_s}).isEmpty());
    CHECK(namesFound(workspace, {u"Trần Quốc Đạt"_s, u"12/3/1985"_s}).isEmpty());
    CHECK(namesFound(workspace, {}).isEmpty());
}

TEST_CASE("who stands under a commune is found under what it was merged into, and the other way round",
    "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const QString thuongPhuoc = u"2025:29971"_s;
    const QString thuongPhuoc1 = u"2021:29956"_s;
    const QString thuongPhuoc2 = u"2021:29974"_s;
    enterLine(workspace, {u"Nguyễn Văn An"_s, u"1974"_s, {}, thuongPhuoc2});
    const auto found =
        candidatesOf(workspace, typed(workspace, {u"Nguyễn Văn Ân"_s, u"1974"_s, {}, thuongPhuoc}));
    REQUIRE(found.size() == 1);
    CHECK(says(found[0], LikenessReason::SameCommune));
    const Line otherPart{u"Nguyễn Văn Ân"_s, u"1974"_s, {}, thuongPhuoc1};
    for (const auto& candidate : candidatesOf(workspace, typed(workspace, otherPart)))
        CHECK_FALSE(says(candidate, LikenessReason::SameCommune));
    enterLine(workspace, {u"Trần Quốc Đạt"_s, u"1980"_s, {}, thuongPhuoc});
    CHECK(namesFound(workspace, {u"Trần Quốc Dạt"_s, u"1980"_s, {}, thuongPhuoc1}).size() == 1);
}

TEST_CASE("the likeliest comes first and says why", "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    enterLine(workspace, {u"Lê Minh Khôi"_s, u"1991"_s});
    enterLine(workspace, {u"Lê Minh Khôi"_s, u"4/7/1991"_s, u"087091001234"_s, myTra});
    const auto candidates =
        candidatesOf(workspace, typed(workspace, {u"Lê Minh Khôi"_s, u"1991"_s, u"087091001234"_s, myTra}));
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].person.birth == u"1991-07-04"_s);
    CHECK(says(candidates[0], LikenessReason::SameNumber));
    CHECK(says(candidates[0], LikenessReason::SameCommune));
    CHECK_FALSE(candidates[0].person.areaLabel.isEmpty());
    CHECK_FALSE(says(candidates[1], LikenessReason::SameNumber));
}

TEST_CASE("of many who look alike eight are offered", "[services][people]")
{
    tests::TestOffice office;
    for (int i = 0; i < 12; ++i)
        enterLine(office.workspace(), {u"Lê Minh Khôi"_s, u"1991"_s});
    CHECK(namesFound(office.workspace(), {u"Lê Minh Khôi"_s, u"1991"_s}).size() == 8);
}

TEST_CASE("nobody is a candidate for being himself, nor who is in the bin or goes by another name now",
    "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const domain::PersonFile khoi = enterLine(workspace, {u"Lê Minh Khôi"_s, u"1991"_s});
    CHECK(candidatesOf(workspace, khoi).empty());
    const Line again{u"Lê Minh Khôi"_s, u"1991"_s};
    REQUIRE(namesFound(workspace, again).size() == 1);
    REQUIRE(PersonService(workspace).moveToBin(khoi.person.id));
    CHECK(namesFound(workspace, again).isEmpty());
    REQUIRE(PersonService(workspace).restoreFromBin(khoi.person.id));
    CHECK(namesFound(workspace, again).size() == 1);
    const auto stands = PersonService(workspace).load(khoi.person.id);
    domain::PersonFile renamed = *stands;
    renamed.person.fullName = u"Phạm Hữu Tài"_s;
    REQUIRE(PersonService(workspace).save(*stands, renamed));
    CHECK(namesFound(workspace, again).isEmpty());
}

TEST_CASE(
    "whom an office called another person is not offered again, until it is taken up", "[services][people]")
{
    tests::TestOffice office;
    services::Workspace& workspace = office.workspace();
    const domain::PersonFile one = enterLine(workspace, {u"Lê Minh Khôi"_s, u"1991"_s});
    const domain::PersonFile other = enterLine(workspace, {u"Lê Minh Khôi"_s, u"1991"_s});
    services::SetAsideService aside(workspace);
    REQUIRE(aside.setPairAside(one.person.id, other.person.id, u"Hai anh em họ"_s));
    CHECK(candidatesOf(workspace, one).empty());
    CHECK(candidatesOf(workspace, other).empty());
    REQUIRE(aside.takeUp(aside.list(1)->rows.front().id));
    CHECK(candidatesOf(workspace, one).size() == 1);
}

TEST_CASE("of another unit's people no more is told than the unit and the reason", "[services][people]")
{
    tests::TestOffice office;
    const auto units = *services::OrganisationService(office.workspace()).units();
    std::vector<domain::Unit> districts;
    for (const domain::Unit& unit : units)
        if (unit.kind == "district_office"_L1)
            districts.push_back(unit);
    REQUIRE(districts.size() >= 2);
    enterLine(
        office.workspace(), {u"Lê Minh Khôi"_s, u"4/7/1991"_s, u"087091001234"_s, myTra}, districts[0].id);
    const QString secret = u"mật khẩu của chị Lan"_s;
    REQUIRE(services::AccountService(office.workspace(), tests::TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {districts[1].id}, secret));
    office.reopen(u"lan"_s, secret);
    services::Workspace& workspace = office.workspace();
    const auto candidates =
        candidatesOf(workspace, typed(workspace, {u"Lê Minh Khôi"_s, {}, u"087091001234"_s}));
    REQUIRE(candidates.size() == 1);
    CHECK_FALSE(candidates[0].person.withinScope);
    CHECK(candidates[0].person.unitName == districts[0].shortName);
    CHECK(says(candidates[0], LikenessReason::SameNumber));
    CHECK(candidates[0].person.fullName.isEmpty());
    CHECK(candidates[0].person.birth.isEmpty());
    CHECK(candidates[0].person.areaLabel.isEmpty());
}
