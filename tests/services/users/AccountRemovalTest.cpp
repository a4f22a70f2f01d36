// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountRemoval.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/backup/BackupService.h"
#include "services/people/PersonService.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::AccountRemoval;
using services::AccountService;
using tests::TestOffice;

namespace {

const QString removedPassword = u"mật khẩu của Lan"_s;
const QString minhsPassword = u"mật khẩu của Minh"_s;

/// An office with two clerks beside its administrator; Lan is the one who leaves.
struct OfficeWithClerks : TestOffice
{
    Uuid lan = add(u"lan"_s, removedPassword);
    Uuid minh = add(u"minh"_s, minhsPassword);

    Uuid add(const QString& login, const QString& secret)
    {
        const auto added =
            AccountService(workspace(), cheap).add(login, login, domain::Role::Clerk, {}, secret);
        REQUIRE(added);
        return added->id;
    }
    Result<AccountRemoval::NewKey> removeLan(const storage::Progress& progress = storage::unstopped)
    {
        return AccountRemoval(workspace(), cheap).removeWithNewKey(lan, password, progress);
    }
    bool opens(const QString& login, const QString& secret)
    {
        return access().open(path(), login, secret).ok();
    }
};

} // namespace

TEST_CASE("after a removal with a new key only the others get in, with the passwords handed over",
    "[services][access]")
{
    OfficeWithClerks office;
    const auto removed = office.removeLan();
    REQUIRE(removed);
    CHECK(removed->unfinished.empty());
    REQUIRE(removed->passwords.size() == 1);
    CHECK(removed->passwords.front().loginName == u"minh"_s);
    office.close();
    CHECK_FALSE(office.opens(u"lan"_s, removedPassword));
    CHECK_FALSE(office.opens(u"minh"_s, minhsPassword));
    CHECK(office.opens(u"minh"_s, removed->passwords.front().password));
    CHECK(office.opens(u"quantri"_s, TestOffice::password));
}

TEST_CASE("the key file that the removed account kept opens nothing any more", "[services][access]")
{
    OfficeWithClerks office;
    const QString keys = storage::KeyFile::pathFor(office.path());
    const QString kept = office.file(u"bản giữ lại.keys"_s);
    REQUIRE(QFile::copy(keys, kept));
    REQUIRE(office.removeLan());
    office.close();
    REQUIRE(QFile::remove(keys));
    REQUIRE(QFile::copy(kept, keys));
    CHECK_FALSE(office.opens(u"lan"_s, removedPassword));
}

TEST_CASE("the new recovery key opens the register, the one printed before does not", "[services][access]")
{
    OfficeWithClerks office;
    const auto removed = office.removeLan();
    REQUIRE(removed);
    office.close();
    QFile::remove(storage::KeyFile::pathFor(office.path()));
    CHECK(office.access()
              .recover(office.path(), office.recoveryKey(), u"quantri"_s, u"mật khẩu mới"_s)
              .has(storage::errors::recoveryKeyWrong));
    CHECK(office.access().recover(office.path(), removed->recoveryKey, u"quantri"_s, u"mật khẩu mới"_s));
    // The key file was made anew from what the register keeps of each account.
    CHECK(office.opens(u"minh"_s, removed->passwords.front().password));
    CHECK_FALSE(office.opens(u"lan"_s, removedPassword));
}

TEST_CASE("work goes on in the same window after the key has changed", "[services][access]")
{
    OfficeWithClerks office;
    REQUIRE(office.removeLan());
    services::PersonService people(office.workspace());
    const domain::PersonFile base = people.blank();
    domain::PersonFile file = base;
    file.person.fullName = u"Người Sau"_s;
    CHECK(people.save(base, file).ok());
    for (const auto& row : *AccountService(office.workspace(), TestOffice::cheap).accounts())
        CHECK(row.account.active == (row.account.id != office.lan));
}

TEST_CASE("a removal that is stopped, early or late, leaves every account as it was", "[services][access]")
{
    OfficeWithClerks office;
    for (const double stopAt : {0.0, 0.2, 0.3}) {
        const auto stopped = office.removeLan([&](double part) { return part < stopAt; });
        CHECK(stopped.has(storage::errors::cancelled));
    }
    office.close();
    CHECK(office.opens(u"lan"_s, removedPassword));
    CHECK(office.opens(u"minh"_s, minhsPassword));
    CHECK(office.opens(u"quantri"_s, TestOffice::password));
}

TEST_CASE("a removal is refused for one's own account, a wrong password and anyone but administrators",
    "[services][access]")
{
    OfficeWithClerks office;
    const Uuid own = office.workspace().actor().accountId;
    const auto remove = [&](const Uuid& account, const QString& secret) {
        return AccountRemoval(office.workspace(), TestOffice::cheap)
            .removeWithNewKey(account, secret, storage::unstopped);
    };
    CHECK(remove(own, TestOffice::password).has(services::errors::ownAccount));
    CHECK(remove(office.lan, u"sai mật khẩu"_s).has(storage::errors::wrongPassword));
    CHECK(remove(Uuid(), TestOffice::password).has(services::errors::notFound));
    office.reopen(u"minh"_s, minhsPassword);
    CHECK(remove(office.lan, minhsPassword).has(services::errors::notAllowed));
    office.close();
    CHECK(office.opens(u"lan"_s, removedPassword));
}

TEST_CASE("a folder where nothing can be written stops the removal and work goes on", "[services][access]")
{
    OfficeWithClerks office;
    // A folder in the way of the copy that is made first.
    REQUIRE(QDir().mkpath(office.path() + u".before-new-key/x"_s));
    bool refused = false;
    try {
        refused = !office.removeLan();
    } catch (const storage::StorageError&) {
        refused = true;
    }
    CHECK(refused);
    const auto accounts = AccountService(office.workspace(), TestOffice::cheap).accounts();
    CHECK(accounts->size() == 3);
    office.close();
    CHECK(office.opens(u"lan"_s, removedPassword));
}
