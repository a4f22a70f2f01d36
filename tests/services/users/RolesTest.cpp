// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/backup/BackupService.h"
#include "services/organisation/OrganisationService.h"
#include "services/people/PersonService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;
using services::AccountService;
using tests::TestOffice;

namespace {

const QString secret = u"mật khẩu của người ấy"_s;

/// An office in which somebody of that role has signed in.
struct OfficeOf : TestOffice
{
    explicit OfficeOf(Role role)
    {
        REQUIRE(AccountService(workspace(), cheap).add(u"lan"_s, u"Chị Lan"_s, role, {}, secret));
        reopen(u"lan"_s, secret);
    }
    bool mayEnterPeople()
    {
        services::PersonService people(workspace());
        const domain::PersonFile base = people.blank();
        domain::PersonFile file = base;
        file.person.fullName = u"Lê Văn An"_s;
        const auto saved = people.save(base, file);
        if (!saved)
            CHECK(saved.has(services::errors::notAllowed));
        return saved.ok();
    }
};

Uuid unitOf(TestOffice& office, const QString& code)
{
    const auto units = services::OrganisationService(office.workspace()).units();
    const auto found = std::find_if(
        units->begin(), units->end(), [&](const domain::Unit& unit) { return unit.code == code; });
    REQUIRE(found != units->end());
    return found->id;
}

} // namespace

TEST_CASE("nobody but an administrator touches accounts, the backup folder or restores", "[services][access]")
{
    for (const Role role : {Role::Viewer, Role::Clerk, Role::Head, Role::RegistryClerk}) {
        OfficeOf office(role);
        INFO(static_cast<int>(role));
        AccountService accounts(office.workspace(), TestOffice::cheap);
        const Uuid own = office.workspace().actor().accountId;
        using services::errors::notAllowed;
        CHECK(accounts.accounts().has(notAllowed));
        CHECK(accounts.add(u"minh"_s, u"Minh"_s, Role::Administrator, {}, secret).has(notAllowed));
        CHECK(accounts.givePassword(own, u"mật khẩu khác"_s).has(notAllowed));
        CHECK(accounts.deactivate(own).has(notAllowed));
        const auto stands = *office.workspace().stores().of<domain::Account>().find(own);
        auto raised = stands;
        raised.role = Role::Administrator;
        CHECK(accounts.change(stands, raised, {}).has(notAllowed));
        services::BackupService backups(office.workspace());
        CHECK(backups.setFolder(office.file({})).has(notAllowed));
        CHECK(backups.restoreFrom(office.path(), storage::unstopped).has(notAllowed));
    }
}

TEST_CASE(
    "clerks, heads and administrators enter people, viewers and registry clerks do not", "[services][access]")
{
    CHECK(OfficeOf(Role::Clerk).mayEnterPeople());
    CHECK(OfficeOf(Role::Head).mayEnterPeople());
    CHECK(OfficeOf(Role::Administrator).mayEnterPeople());
    CHECK_FALSE(OfficeOf(Role::Viewer).mayEnterPeople());
    CHECK_FALSE(OfficeOf(Role::RegistryClerk).mayEnterPeople());
}

TEST_CASE("everybody changes their own password, knowing the present one", "[services][access]")
{
    for (const Role role : {Role::Viewer, Role::RegistryClerk}) {
        OfficeOf office(role);
        AccountService accounts(office.workspace(), TestOffice::cheap);
        CHECK_FALSE(accounts.changeOwnPassword(u"sai mật khẩu"_s, u"mật khẩu mới"_s));
        CHECK(accounts.changeOwnPassword(secret, u"ngắn"_s).has(services::errors::passwordTooShort));
        CHECK(accounts.changeOwnPassword(secret, u"mật khẩu mới"_s).ok());
        office.reopen(u"lan"_s, u"mật khẩu mới"_s);
    }
}

TEST_CASE("an account that is taken up again opens once it has a new password", "[services][access]")
{
    TestOffice office;
    AccountService accounts(office.workspace(), TestOffice::cheap);
    const auto lan = accounts.add(u"lan"_s, u"Chị Lan"_s, Role::Clerk, {}, secret);
    REQUIRE(lan);
    REQUIRE(accounts.deactivate(lan->id));
    const auto stands = *office.workspace().stores().of<domain::Account>().find(lan->id);
    auto head = stands;
    head.role = Role::Head;
    CHECK_FALSE(accounts.takeUp(stands, head, {}, u"ngắn"_s));
    CHECK_FALSE(office.workspace().stores().of<domain::Account>().find(lan->id)->active);
    REQUIRE(accounts.takeUp(stands, head, {}, u"mật khẩu mới"_s));
    office.reopen(u"lan"_s, u"mật khẩu mới"_s);
    CHECK(office.workspace().actor().role == Role::Head);
}

TEST_CASE("somebody who moves to another unit enters new rows there", "[services][access]")
{
    TestOffice office;
    const Uuid cao = unitOf(office, u"phong-ldtbxh-cao-lanh-tp"_s);
    const Uuid sa = unitOf(office, u"phong-ldtbxh-sa-dec"_s);
    AccountService accounts(office.workspace(), TestOffice::cheap);
    const auto lan = accounts.add(u"lan"_s, u"Chị Lan"_s, Role::Clerk, {cao}, secret);
    REQUIRE(lan);
    REQUIRE(accounts.change(*lan, *lan, {sa, cao}));
    CHECK(office.workspace().stores().of<domain::Account>().find(lan->id)->unitId == cao);
    const auto stands = *office.workspace().stores().of<domain::Account>().find(lan->id);
    REQUIRE(accounts.change(stands, stands, {sa}));
    office.reopen(u"lan"_s, secret);
    CHECK(office.workspace().actor().unitId == sa);
    CHECK_FALSE(office.workspace().actor().covers(cao));
}
