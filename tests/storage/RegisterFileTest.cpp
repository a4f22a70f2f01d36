// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RegisterFile.h"

#include "storage/ErrorCodes.h"
#include "storage/RegisterShape.h"
#include "storage/SampleRegister.h"
#include "storage/keys/RecoveryKey.h"
#include "support/ErrorPrinting.h"
#include "support/HeldLocks.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::KeyFile;
using storage::KeySlot;
using storage::RegisterFile;
using storage::RegisterKey;

namespace {

/// Notes in the register itself that Lan has an account with that wrapped key.
void noteAccount(RegisterFile& file, const KeySlot& slot, bool active)
{
    const QByteArray json = QJsonDocument(slot.toJson()).toJson(QJsonDocument::Compact);
    file.session().execute("noting",
        "INSERT OR REPLACE INTO account (id, login_name, role, active, key_slot, unit_id, created_at,"
        " created_by, updated_at, updated_by, row_version, change_stamp) VALUES ('"
            + slot.accountId.toString().toStdString() + "', 'lan', 'clerk', " + (active ? "1" : "0") + ", '"
            + json.toStdString() + "', '', '', '', '', '', 1, '')");
}

} // namespace

#ifdef Q_OS_LINUX
TEST_CASE("a second look at an open register lets go of none of its locks", "[storage]")
{
    SampleRegister office;
    const auto first = office.open();
    REQUIRE(first);
    REQUIRE(first->file->session().single("reading", "SELECT count(*) FROM person") == "0");
    const int before = locksHeld();
    REQUIRE(before > 0);
    CHECK_FALSE(storage::faultOfFile(office.path()));
    CHECK(office.open(u"mật khẩu khác"_s).has(storage::errors::wrongPassword));
    CHECK(locksHeld() == before);
}
#endif

TEST_CASE("a register opens with the right password and with no other", "[storage]")
{
    SampleRegister office;
    CHECK(office.open());
    CHECK(office.open(u"mật khẩu khác"_s).has(storage::errors::wrongPassword));
    CHECK(RegisterFile::open(office.path(), u"không có"_s, lansPassword, cheapProfile, morning)
              .has(storage::errors::wrongPassword));
}

TEST_CASE("a new register never takes the place of another or of a key file", "[storage]")
{
    SampleRegister office;
    const QByteArray content = bytesOf(office.path());
    const auto create = [&](const QString& path) {
        return RegisterFile::create(path, RegisterKey::generate(), KeyFile(office.id()), morning);
    };
    CHECK(create(office.path()).has(storage::errors::registerExists));
    CHECK(bytesOf(office.path()) == content);
    QFile::rename(office.path(), office.beside(u"khác.hoanhap"_s));
    CHECK(create(office.path()).has(storage::errors::registerExists));
}

TEST_CASE("a register that cannot be made leaves nothing behind", "[storage]")
{
    SampleRegister office;
    const QString path = office.beside(u"không có/sổ.hoanhap"_s);
    CHECK_THROWS_AS((void)RegisterFile::create(path, RegisterKey::generate(), KeyFile(office.id()), morning),
        storage::StorageError);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("the file on disk shows neither names nor the engine's own header", "[storage]")
{
    SampleRegister office;
    const auto file = office.opened();
    enter(*file, u"DAU-VET-RIENG"_s);
    for (const QString& path : {office.path(), office.path() + u"-wal"_s}) {
        const QByteArray bytes = bytesOf(path);
        CHECK(bytes.size() > 4000);
        CHECK_FALSE(bytes.contains("DAU-VET-RIENG"));
        CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    }
}

TEST_CASE("the printed key opens a register whose key file is lost and rebuilds that file", "[storage]")
{
    SampleRegister office;
    {
        const auto file = office.opened();
        noteAccount(*file, *file->keys().slotOf(lan), true);
    }
    QFile::remove(office.keyPath());
    CHECK(office.open().has(storage::errors::keyFileMissing));
    CHECK(office.recover(office.recoveryKey()));
    CHECK(office.open());
}

TEST_CASE("the printed key of another register opens nothing and changes nothing", "[storage]")
{
    SampleRegister office;
    const QByteArray keys = bytesOf(office.keyPath());
    const QString other = storage::recoveryKeyText(RegisterKey::generate());
    CHECK(office.recover(other).has(storage::errors::recoveryKeyWrong));
    CHECK(bytesOf(office.keyPath()) == keys);
}

TEST_CASE("a newer password that only the register knows reaches the key file at opening", "[storage]")
{
    SampleRegister office;
    {
        const auto file = office.opened();
        noteAccount(*file,
            KeySlot::wrap(file->key(), office.id(), lan, u"lan"_s, u"mật khẩu mới"_s, cheapProfile, 2), true);
    }
    CHECK(office.open());
    CHECK(office.open().has(storage::errors::wrongPassword));
    CHECK(office.open(u"mật khẩu mới"_s));
}

TEST_CASE("an account that was taken off the list cannot open the register again", "[storage]")
{
    SampleRegister office;
    {
        const auto file = office.opened();
        noteAccount(*file, *file->keys().slotOf(lan), false);
    }
    CHECK(office.open()); // this opening takes the wrapped key out; services refuse the account
    CHECK(office.open().has(storage::errors::wrongPassword));
}

TEST_CASE("a missing register and another program's are told apart", "[storage]")
{
    SampleRegister office;
    overwrite(office.path(), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    CHECK(office.open().has(storage::errors::notARegister));
    QFile::remove(office.path());
    CHECK(office.open().has(storage::errors::registerMissing));
    CHECK_FALSE(QFile::exists(office.path()));
}

namespace {

/// The sample register in a folder that a program synchronises.
QString putIntoSyncedFolder(const SampleRegister& office)
{
    QDir(office.beside({})).mkdir(u"OneDrive"_s);
    const QString path = office.beside(u"OneDrive/sổ.hoanhap"_s);
    QFile::copy(office.path(), path);
    QFile::copy(office.keyPath(), KeyFile::pathFor(path));
    return path;
}

Result<RegisterFile::Opened> openAt(const QString& path)
{
    return RegisterFile::open(path, u"lan"_s, lansPassword, cheapProfile, morning);
}

} // namespace

TEST_CASE("in a folder that a program synchronises only one program may have the register open", "[storage]")
{
    const SampleRegister office;
    const QString path = putIntoSyncedFolder(office);
    // As the program on the next PC leaves it: its process, its name, its PC.
    overwrite(path + u".lock"_s, "4242\nhoanhap\nmay-ben-canh\n");
    const auto refused = openAt(path);
    CHECK(refused.has(storage::errors::secondWriter));
    CHECK(refused.errors().front().arguments == QStringList{u"may-ben-canh"_s});
    QFile::remove(path + u".lock"_s);
    const auto opened = openAt(path);
    REQUIRE(opened);
    CHECK(opened->file->place() == storage::Place::Synced);
    CHECK(QFile::exists(path + u".lock"_s));
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
    enter(*opened->file, u"Người thử"_s);
}

TEST_CASE("whoever signs in at the lock of the screen opens a synchronised register too", "[storage]")
{
    const SampleRegister office;
    const QString path = putIntoSyncedFolder(office);
    {
        auto first = openAt(path);
        REQUIRE(first);
        const auto second = openAt(path);
        REQUIRE(second);
        first->file.reset();
        CHECK(QFile::exists(path + u".lock"_s));
        enter(*second->file, u"Người thử"_s);
    }
    CHECK_FALSE(QFile::exists(path + u".lock"_s));
    CHECK(openAt(path));
}
