// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areas/Area.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonList.h"
#include "services/people/finding/FoundPeople.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <span>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::PersonColumn;
using services::PersonListing;

namespace {

void liveIn(domain::PersonFile& file, const QString& areaCode, const QString& hamlet)
{
    domain::Residence home;
    home.kind = u"permanent"_s;
    home.areaCode = areaCode;
    home.hamlet = hamlet;
    file.residences.push_back(home);
}

QStringList namesListed(services::Workspace& workspace, const QString& typed)
{
    QStringList names;
    for (const storage::PersonRow& row : *services::PersonList(workspace).search(typed, 50))
        names << row.fullName;
    return names;
}

domain::Contact mother(const QString& name)
{
    domain::Contact contact;
    contact.kind = u"relative"_s;
    contact.name = name;
    contact.value = u"0912345678"_s;
    return contact;
}

} // namespace

TEST_CASE("a person is found by the commune, the hamlet and the name of somebody near", "[services][people]")
{
    TestOffice office;
    const auto areas = office.workspace().stores().of<domain::Area>().whereEqual("level", u"commune"_s);
    const auto commune = std::find_if(
        areas.begin(), areas.end(), [](const domain::Area& area) { return area.name == u"Xã Mỹ Thọ"_s; });
    REQUIRE(commune != areas.end());
    enterPerson(office.workspace(), u"Lê Văn An"_s, [&](domain::PersonFile& file) {
        liveIn(file, commune->code, u"Ấp Bình Hòa"_s);
        file.contacts.push_back(mother(u"Phan Thị Tuyết"_s));
    });
    enterPerson(office.workspace(), u"Trần Thị Hoa"_s);
    const QStringList an{u"Lê Văn An"_s};
    for (const QString& typed : {u"my tho"_s, u"mỹ thọ"_s, u"an my tho"_s, u"xa my th"_s, u"ap binh"_s,
             u"tuyet"_s, u"phan tuy an"_s, u"0912 345"_s}) {
        INFO(typed.toStdString());
        CHECK(namesListed(office.workspace(), typed) == an);
    }
    // Whose own name it is stands before who lives in a place of that name.
    CHECK(namesListed(office.workspace(), u"hoa"_s) == QStringList{u"Trần Thị Hoa"_s, u"Lê Văn An"_s});
    CHECK(namesListed(office.workspace(), u"hòa"_s) == QStringList{u"Trần Thị Hoa"_s, u"Lê Văn An"_s});
}

TEST_CASE("who moved away is not found by the former commune", "[services][people]")
{
    TestOffice office;
    const domain::PersonFile before = enterPerson(office.workspace(), u"Lê Văn An"_s,
        [](domain::PersonFile& file) { liveIn(file, u"2021:29863"_s, u"Khóm Mỹ Phước"_s); });
    REQUIRE(namesListed(office.workspace(), u"my phuoc"_s).size() == 1);
    domain::PersonFile after = before;
    after.residences[0].validTo = QDate(2021, 11, 1);
    REQUIRE(services::PersonService(office.workspace()).save(before, after));
    CHECK(namesListed(office.workspace(), u"my phuoc"_s).isEmpty());
}

TEST_CASE("the first page and the whole list found aside stand in the same order", "[services][people]")
{
    TestOffice office;
    REQUIRE(services::DemoRegister(office.workspace()).fill({400, 2021, 3}, [](int) { return true; }));
    PersonListing listing(office.workspace());
    for (const QString& typed : {u""_s, u"nguyen"_s, u"văn"_s, u"thi h"_s, u"19"_s, u"hoa"_s, u"tân"_s,
             u"van t"_s, u"le thi h"_s, u"cao lanh"_s, u"k"_s, u"nguyễn h"_s}) {
        INFO(typed.toStdString());
        const auto question = *listing.question(typed);
        const std::vector<Uuid> whole = searchAll(office.workspace(), typed);
        const std::vector<qint64> first = listing.first(question, 60)->places;
        REQUIRE(first.size() == std::min<size_t>(60, whole.size()));
        for (size_t i = 0; i < first.size(); ++i)
            CHECK(*listing.placeOf(whole[i]) == first[i]);
        const std::vector<qint64> named =
            storage::PersonPlaces(office.workspace().session()).firstByName(question, 60);
        CHECK(std::ranges::equal(named, std::span(first).first(std::min(named.size(), first.size()))));
    }
    CHECK(searchAll(office.workspace(), {}).size() == 400);
}

TEST_CASE("a list stands in Vietnamese order of any column, either way, the empty last", "[services][people]")
{
    TestOffice office;
    const auto enter = [&](const QString& name, const QString& helper, int born) {
        enterPerson(office.workspace(), name, [&](domain::PersonFile& file) {
            file.person.helperName = helper;
            if (born > 0)
                file.person.birth = text::PartialDate::ofYear(born);
        });
    };
    enter(u"Lê Văn An"_s, u"Đỗ Thị Sáu"_s, 1990);
    enter(u"Lê Văn Bảo"_s, u"Dương Văn Bảy"_s, 0);
    enter(u"Lê Văn Cảnh"_s, u""_s, 1970);
    enter(u"Lê Văn Dũng"_s, u"Ê Ban"_s, 1985);
    const auto by = [&](PersonColumn column, bool descending) {
        QString given;
        for (const QString& name :
            namesOf(office.workspace(), searchAll(office.workspace(), {}, {}, {column, descending})))
            given += name.section(u' ', -1).front();
        return given;
    };
    CHECK(by(PersonColumn::Name, true) == u"DCBA"_s);
    CHECK(by(PersonColumn::Helper, false) == u"BADC"_s); // d before đ before e
    CHECK(by(PersonColumn::Helper, true) == u"DABC"_s);
    CHECK(by(PersonColumn::Birth, false) == u"CDAB"_s);
    CHECK(by(PersonColumn::Birth, true) == u"ADCB"_s);
}

TEST_CASE("lines hold what their columns ask for and nothing else", "[services][people]")
{
    TestOffice office;
    const domain::PersonFile file =
        enterPerson(office.workspace(), u"Lê Văn An"_s, [](domain::PersonFile& made) {
            made.person.sex = u"male"_s;
            liveIn(made, u"2021:29863"_s, u"Khóm 2"_s);
            made.contacts.push_back({});
            made.contacts.back().kind = u"phone"_s;
            made.contacts.back().value = u"0912345678"_s;
        });
    PersonListing listing(office.workspace());
    const auto lines = *listing.lines({*listing.placeOf(file.person.id)},
        {PersonColumn::Name, PersonColumn::Sex, PersonColumn::Hamlet, PersonColumn::Phone});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].id == file.person.id);
    CHECK(lines[0][PersonColumn::Name] == u"Lê Văn An"_s);
    CHECK(lines[0][PersonColumn::Sex] == u"Nam"_s);
    CHECK(lines[0][PersonColumn::Hamlet] == u"Khóm 2"_s);
    CHECK(lines[0][PersonColumn::Phone] == u"0912345678"_s);
    CHECK(lines[0][PersonColumn::Commune].isEmpty());
}

TEST_CASE("while looks cannot be recorded the lines of a list are masked", "[services][people]")
{
    TestOffice office;
    const domain::PersonFile file =
        enterPerson(office.workspace(), u"Lê Văn An"_s, [](domain::PersonFile& made) {
            made.person.birth = text::PartialDate::ofDay({1985, 3, 12});
            made.person.helperName = u"Ba Bảy"_s;
        });
    office.workspace().setRecordsViews(false);
    PersonListing listing(office.workspace());
    const auto lines = *listing.lines(
        {*listing.placeOf(file.person.id)}, {PersonColumn::Name, PersonColumn::Birth, PersonColumn::Helper});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].id == file.person.id);
    CHECK(lines[0][PersonColumn::Name] == u"L. V. A."_s);
    CHECK(lines[0][PersonColumn::Birth] == u"1985"_s);
    CHECK(lines[0][PersonColumn::Helper].isEmpty());
}
