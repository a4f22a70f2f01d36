// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountService.h"

#include "office/TestOffice.h"
#include "storage/StorageError.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::AccountService;
using tests::TestOffice;

namespace {

const QString lansPassword = u"mật khẩu của Lan"_s;

Result<domain::Account> addLan(TestOffice& office)
{
    return AccountService(office.workspace(), TestOffice::cheap)
        .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, lansPassword);
}

} // namespace

TEST_CASE("an account that finds the disk full is neither in the register nor in the key file", "[services]")
{
    TestOffice office;
    office.workspace().session().execute("limiting", "PRAGMA max_page_count = 1"); // not a page more
    CHECK_THROWS_AS(
        [&] {
            for (int i = 0; i < 200; ++i)
                (void)AccountService(office.workspace(), TestOffice::cheap)
                    .add(u"lan%1"_s.arg(i), QString(200, u'x'), domain::Role::Clerk, {}, lansPassword);
        }(),
        storage::StorageError);
    const auto accounts = AccountService(office.workspace(), TestOffice::cheap).accounts();
    REQUIRE(accounts);
    for (const auto& row : *accounts)
        CHECK(row.hasPassword);
    CHECK(office.workspace().file().keys().wrappedKeys().size() == accounts->size());
}

TEST_CASE("a folder that refuses the key file keeps the account out of the register too", "[services]")
{
    if (!tests::HostileDisk::canForbidWriting())
        SKIP("this system cannot forbid writing");
    TestOffice office;
    {
        const tests::HostileDisk::ReadOnlyFolder readOnly(office.file({}));
        CHECK_THROWS_AS((void)addLan(office), storage::StorageError);
    }
    CHECK(AccountService(office.workspace(), TestOffice::cheap).accounts()->size() == 1);
    REQUIRE(addLan(office));
    CHECK(office.access().open(office.path(), u"lan"_s, lansPassword));
}

TEST_CASE("a wrapped key whose account the register does not know leaves the key file", "[services]")
{
    TestOffice office;
    REQUIRE(addLan(office));
    storage::RegisterFile& file = office.workspace().file();
    storage::KeySlot stray = *file.keys().slotOf(
        AccountService(office.workspace(), TestOffice::cheap).accounts()->back().account.id);
    stray.accountId = Uuid::ofCode(u"account", u"stray");
    file.keys().put(stray);
    file.saveKeys();
    office.reopen();
    CHECK(office.workspace().file().keys().wrappedKeys().size() == 2);
    CHECK_FALSE(office.workspace().file().keys().slotOf(stray.accountId));
}
