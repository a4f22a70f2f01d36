// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/audit/RegisterCheck.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/training/ClassService.h"
#include "storage/sqlite/Transaction.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::PersonList;
using services::PersonService;

namespace {

domain::PersonFile enter(services::Workspace& workspace, const QString& name, const QString& number = {})
{
    PersonService service(workspace);
    domain::PersonFile file = service.blank();
    const domain::PersonFile base = file;
    file.person.fullName = name;
    file.person.birth = text::PartialDate::ofYear(1985);
    if (!number.isEmpty()) {
        domain::IdentityNumber id;
        id.kind = u"cccd"_s;
        id.number = number;
        file.identityNumbers.push_back(id);
    }
    const auto saved = service.save(base, file);
    REQUIRE(saved);
    return saved->file;
}

QStringList found(services::Workspace& workspace, const QString& typed)
{
    QStringList names;
    for (const storage::PersonRow& row : *PersonList(workspace).search(typed, 50))
        names << row.fullName;
    return names;
}

} // namespace

TEST_CASE("a person is found by any words of the name, with or without marks", "[services][people]")
{
    tests::TestOffice office;
    for (const QString& name :
        {u"Nguyễn Văn Hòa"_s, u"Nguyễn Thị Hoa"_s, u"Trần Hoà Bình"_s, u"Đặng Văn Dũng"_s})
        enter(office.workspace(), name);
    CHECK(found(office.workspace(), u"dang"_s) == QStringList{u"Đặng Văn Dũng"_s});
    CHECK(
        found(office.workspace(), u"hoa nguyen"_s) == QStringList{u"Nguyễn Thị Hoa"_s, u"Nguyễn Văn Hòa"_s});
    // With the mark, those who carry it come first, wherever it is written.
    CHECK(found(office.workspace(), u"hòa"_s)
        == QStringList{u"Trần Hoà Bình"_s, u"Nguyễn Văn Hòa"_s, u"Nguyễn Thị Hoa"_s});
    CHECK(found(office.workspace(), u"ng v h"_s) == QStringList{u"Nguyễn Văn Hòa"_s});
    CHECK(found(office.workspace(), u"\" OR *"_s).isEmpty());
}

TEST_CASE("a person is found by identity number and by phone", "[services][people]")
{
    tests::TestOffice office;
    enter(office.workspace(), u"Nguyễn Văn Hòa"_s, u"087085001234"_s);
    enter(office.workspace(), u"Trần Văn Bé"_s, u"087085009999"_s);
    CHECK(found(office.workspace(), u"08708500123"_s) == QStringList{u"Nguyễn Văn Hòa"_s});
}

TEST_CASE("the list stands in Vietnamese order of given names", "[services][people]")
{
    tests::TestOffice office;
    for (const QString& name :
        {u"Lê Văn Út"_s, u"Lê Văn Đạt"_s, u"Lê Văn Dũng"_s, u"Lê Văn Ánh"_s, u"Lê Văn An"_s})
        enter(office.workspace(), name);
    QStringList names;
    for (const storage::PersonRow& row : *PersonList(office.workspace()).page(0, 10))
        names << row.fullName;
    CHECK(names
        == QStringList{u"Lê Văn An"_s, u"Lê Văn Ánh"_s, u"Lê Văn Dũng"_s, u"Lê Văn Đạt"_s, u"Lê Văn Út"_s});
}

TEST_CASE("a name that changes moves to its new place and is no longer found under the old one",
    "[services][people]")
{
    tests::TestOffice office;
    const domain::PersonFile stored = enter(office.workspace(), u"Lê Văn An"_s);
    domain::PersonFile edited = stored;
    edited.person.fullName = u"Lê Văn Vinh"_s;
    REQUIRE(PersonService(office.workspace()).save(stored, edited));
    CHECK(found(office.workspace(), u"an"_s).isEmpty());
    CHECK(found(office.workspace(), u"vinh"_s).size() == 1);
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}

TEST_CASE(
    "two people editing different fields both keep their work; the same field is told", "[services][people]")
{
    tests::TestOffice office;
    PersonService service(office.workspace());
    const domain::PersonFile base = enter(office.workspace(), u"Lê Văn An"_s);
    domain::PersonFile theirs = base;
    theirs.person.note = u"ghi chú của họ"_s;
    REQUIRE(service.save(base, theirs));
    domain::PersonFile mine = base;
    mine.person.occupation = u"Thợ hàn"_s;
    const auto merged = service.save(base, mine);
    REQUIRE(merged);
    CHECK(merged->file.person.note == u"ghi chú của họ"_s);
    CHECK(merged->mergedFields == QStringList{u"note"_s});
    domain::PersonFile clash = base;
    clash.person.note = u"ghi chú của tôi"_s;
    const auto refused = service.save(base, clash);
    CHECK(refused.has(services::errors::changedMeanwhile));
    CHECK(service.load(base.person.id)->person.note == u"ghi chú của họ"_s);
}

TEST_CASE("all faults of a form are told at once and nothing is stored", "[services][people]")
{
    tests::TestOffice office;
    PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    const domain::PersonFile base = file;
    file.identityNumbers.resize(1);
    const auto refused = service.save(base, file);
    CHECK(refused.has(domain::errors::nameMissing));
    CHECK(refused.has(domain::errors::numberMissing));
    CHECK(*PersonList(office.workspace()).count() == 0);
}

TEST_CASE("a day of birth ahead of today is doubted and stored all the same", "[services][people]")
{
    tests::TestOffice office;
    PersonService service(office.workspace());
    const domain::PersonFile base = service.blank();
    domain::PersonFile file = base;
    file.person.fullName = u"Lê Văn An"_s;
    file.person.birth = text::PartialDate::ofYear(2050);
    const auto saved = service.save(base, file);
    REQUIRE(saved);
    const Errors doubts = service.warningsOf(saved->file);
    CHECK(std::ranges::count(doubts, domain::errors::birthInFuture, &Error::code) == 1);
}

TEST_CASE("a person in the bin is not found until restored", "[services][people]")
{
    tests::TestOffice office;
    const domain::PersonFile stored = enter(office.workspace(), u"Lê Văn An"_s);
    PersonService service(office.workspace());
    REQUIRE(service.moveToBin(stored.person.id));
    CHECK(found(office.workspace(), u"an"_s).isEmpty());
    CHECK(tests::peopleInBin(office.workspace()).size() == 1);
    REQUIRE(service.restoreFromBin(stored.person.id));
    CHECK(found(office.workspace(), u"an"_s).size() == 1);
}

TEST_CASE("a thousand people entered in name order keep their order", "[services][people]")
{
    tests::TestOffice office;
    storage::Transaction transaction(office.workspace().session());
    for (int i = 0; i < 1000; ++i)
        enter(office.workspace(), u"Lê Văn Ba"_s);
    enter(office.workspace(), u"Lê Văn An"_s);
    enter(office.workspace(), u"Lê Văn Cam"_s);
    transaction.commit();
    CHECK(PersonList(office.workspace()).page(0, 1)->front().fullName == u"Lê Văn An"_s);
    CHECK(PersonList(office.workspace()).page(1001, 1)->front().fullName == u"Lê Văn Cam"_s);
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}

TEST_CASE("a learner in the bin is no damage of the register", "[services][people]")
{
    tests::TestOffice office;
    const domain::PersonFile stored = enter(office.workspace(), u"Lê Văn An"_s);
    services::ClassService classes(office.workspace());
    domain::ClassFile file = classes.blank();
    file.vocationalClass.name = file.vocationalClass.occupation = u"Hàn điện"_s;
    file.vocationalClass.startsOn = QDate(2021, 6, 1);
    file.partners.push_back({});
    file.partners.back().role = u"organiser"_s;
    file.partners.back().name = u"Trung tâm Dịch vụ việc làm"_s;
    file.enrolments.push_back({});
    file.enrolments.back().personId = stored.person.id;
    REQUIRE(classes.save(domain::ClassFile(), file));
    REQUIRE(PersonService(office.workspace()).moveToBin(stored.person.id));
    CHECK(services::RegisterCheck(office.workspace()).run(storage::unstopped)->findings.empty());
}
