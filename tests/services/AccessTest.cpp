// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/backup/BackupService.h"
#include "services/exchange/RecordLoader.h"
#include "services/exchange/demo/DemoRegister.h"
#include "services/figures/Figures.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "storage/keys/KeyFile.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::AccountService;
using tests::TestOffice;

TEST_CASE("a register is made from a preset and opened again", "[services][access]")
{
    TestOffice office;
    office.reopen();
    CHECK(office.workspace().actor().role == domain::Role::Administrator);
    CHECK(office.access()
              .open(office.path(), u"quantri"_s, u"sai mật khẩu"_s)
              .has(storage::errors::wrongPassword));
    CHECK(office.access()
              .open(office.path(), u"ai đó"_s, TestOffice::password)
              .has(storage::errors::wrongPassword));
}

TEST_CASE("an unknown preset and a short password are both told, and no file is made", "[services][access]")
{
    TestOffice office;
    const QString path = office.file(u"khác.hoanhap"_s);
    const auto refused = office.access().create({path, u"không-có"_s, u"a"_s, u"A"_s, u"ngắn"_s, {}});
    CHECK(refused.has(services::errors::unknownPreset));
    CHECK(refused.has(services::errors::passwordTooShort));
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a register bears the ending by which it is found again", "[services][access]")
{
    TestOffice office;
    const auto create = [&](const QString& path) {
        return office.access().create(
            {path, u"so-ldtbxh-dong-thap-2021"_s, u"an"_s, u"An"_s, TestOffice::password, {}});
    };
    const QString without = office.file(u"sổ khác"_s);
    CHECK(create(without).has(services::errors::registerName));
    CHECK_FALSE(QFile::exists(without));
    CHECK(create(without + u".Hoanhap"_s));
}

TEST_CASE("the printed key gives the administrator a new password", "[services][access]")
{
    TestOffice office;
    office.close();
    QFile::remove(storage::KeyFile::pathFor(office.path()));
    REQUIRE(office.access().recover(office.path(), office.recoveryKey(), u"quantri"_s, u"mật khẩu mới"_s));
    CHECK(office.access().open(office.path(), u"quantri"_s, u"mật khẩu mới"_s).ok());
    CHECK(office.access()
              .open(office.path(), u"quantri"_s, TestOffice::password)
              .has(storage::errors::wrongPassword));
}

TEST_CASE("an account sees and changes its own unit's people only", "[services][access]")
{
    TestOffice office;
    const Uuid caoLanh = Uuid::ofCode(u"unit", u"phong-ldtbxh-cao-lanh-huyen");
    AccountService accounts(office.workspace(), TestOffice::cheap);
    REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {caoLanh}, u"mật khẩu của Lan"_s));
    services::PersonService asAdministrator(office.workspace());
    domain::PersonFile base = asAdministrator.blank();
    domain::PersonFile file = base;
    file.person.fullName = u"Người Của Sở"_s;
    REQUIRE(asAdministrator.save(base, file));
    office.reopen(u"lan"_s, u"mật khẩu của Lan"_s);
    CHECK(*services::PersonList(office.workspace()).count() == 0);
    CHECK(services::PersonList(office.workspace()).search(u"nguoi"_s, 10)->empty());
    services::PersonService asClerk(office.workspace());
    CHECK(asClerk.load(file.person.id).has(services::errors::otherUnit));
    base = asClerk.blank();
    file = base;
    file.person.fullName = u"Người Của Huyện"_s;
    CHECK(asClerk.save(base, file).ok());
    CHECK(AccountService(office.workspace(), TestOffice::cheap).accounts().has(services::errors::notAllowed));
}

TEST_CASE("a viewer may not enter people and a registry clerk sees none", "[services][access]")
{
    CHECK_FALSE(domain::may(domain::Role::Viewer, domain::Permission::EditPeople));
    CHECK_FALSE(domain::may(domain::Role::RegistryClerk, domain::Permission::ViewPeople));
    CHECK_FALSE(domain::may(domain::Role::RegistryClerk, domain::Permission::WriteReports));
    CHECK(domain::may(domain::Role::RegistryClerk, domain::Permission::NumberReports));
}

TEST_CASE("an account that was removed no longer opens the register, and the last administrator stays",
    "[services][access]")
{
    TestOffice office;
    AccountService accounts(office.workspace(), TestOffice::cheap);
    const auto lan = accounts.add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s);
    REQUIRE(lan);
    CHECK(accounts.add(u"LAN"_s, u"Lan khác"_s, domain::Role::Clerk, {}, u"mật khẩu khác"_s)
              .has(services::errors::loginTaken));
    REQUIRE(accounts.deactivate(lan->id));
    CHECK(accounts.deactivate(office.workspace().actor().accountId).has(services::errors::lastAdministrator));
    office.close();
    CHECK(office.access()
              .open(office.path(), u"lan"_s, u"mật khẩu của Lan"_s)
              .has(storage::errors::wrongPassword));
}

TEST_CASE("a forgotten password is given anew", "[services][access]")
{
    TestOffice office;
    AccountService accounts(office.workspace(), TestOffice::cheap);
    const auto lan = accounts.add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s);
    REQUIRE(accounts.givePassword(lan->id, u"mật khẩu mới"_s));
    office.reopen(u"lan"_s, u"mật khẩu mới"_s);
    CHECK(office.workspace().actor().fullName == u"Chị Lan"_s);
}

TEST_CASE("the demonstration is the same for the same seed and restores from its backup", "[services][demo]")
{
    TestOffice office;
    const auto counts =
        services::DemoRegister(office.workspace()).fill({150, 2021, 7}, [](int) { return true; });
    REQUIRE(counts);
    CHECK(counts->at(u"person"_s) == 150);
    TestOffice other;
    CHECK(
        *services::DemoRegister(other.workspace()).fill({150, 2021, 7}, [](int) { return true; }) == *counts);
    CHECK(services::DemoRegister(office.workspace())
              .fill({1, 2021, 7}, [](int) { return true; })
              .has(services::errors::registerNotEmpty));
    services::BackupService backups(office.workspace());
    const auto written = backups.backUp(storage::unstopped);
    REQUIRE(written);
    CHECK(written->people == 150);
    CHECK(backups.list()->size() == 1);
    const domain::PersonFile base = services::PersonService(office.workspace()).blank();
    domain::PersonFile extra = base;
    extra.person.fullName = u"Người Thêm Sau"_s;
    REQUIRE(services::PersonService(office.workspace()).save(base, extra));
    REQUIRE(backups.restoreFrom(written->path, storage::unstopped));
    CHECK(*services::PersonList(office.workspace()).count() == 150);
    CHECK(services::PersonService(office.workspace()).save(base, extra).ok());
}

TEST_CASE("records load whole or not at all", "[services][exchange]")
{
    TestOffice office;
    services::RecordLoader loader(office.workspace());
    CHECK(loader.load("{\n \"format\": 1,\n \"records\": [}").errors()
        == Errors{{services::errors::jsonMalformed, {}, {u"3"_s, u"14"_s}}});
    const auto refused =
        loader.load(R"({"format": 1, "records": {"person": [{"full_name": "A"}, {"full_nam": "B"}]}})");
    CHECK(refused.has(services::errors::jsonUnknownField));
    CHECK(*services::PersonList(office.workspace()).count() == 0);
    const auto loaded = loader.load(R"({"format": 1, "records": {
        "person": [{"ref": "an", "full_name": "Lê Văn An", "birth": "1985"}],
        "identity_number": [{"person_id": "@an", "kind": "cccd", "number": "087085001234"}]}})");
    REQUIRE(loaded);
    CHECK(services::PersonList(office.workspace()).search(u"087085001234"_s, 5)->size() == 1);
    CHECK(
        loader.load(R"({"format": 1, "records": {"account": [{}]}})").has(services::errors::jsonUnknownKind));
}

TEST_CASE(
    "a new register copied while it is open, with its key file alone, opens as a register", "[services]")
{
    TestOffice office;
    const QString copy = office.file(u"chép.hoanhap"_s);
    REQUIRE(QFile::copy(office.path(), copy));
    REQUIRE(QFile::copy(storage::KeyFile::pathFor(office.path()), storage::KeyFile::pathFor(copy)));
    CHECK(office.access().open(copy, u"quantri"_s, TestOffice::password));
}
