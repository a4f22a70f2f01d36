// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyChange.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "storage/keys/RecoveryKey.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::KeySlot;
using storage::RegisterFile;
using storage::RegisterKey;

namespace {

const QString minhsPassword = u"mật khẩu của Minh"_s;
/// A register that Lan and Minh may open and that holds one person.
void furnish(const SampleRegister& office)
{
    const auto file = office.opened();
    file->keys().put(KeySlot::wrap(file->key(), file->id(), minh, u"minh"_s, minhsPassword, cheapProfile, 1));
    file->saveKeys();
    enter(*file, u"Người trước"_s);
}

/// Changes the key as Lan; gives the new recovery key.
QString changeAsLan(RegisterFile& file)
{
    RegisterKey key = RegisterKey::generate();
    const QString printed = storage::recoveryKeyText(key);
    const KeySlot slot = KeySlot::wrap(key, file.id(), lan, u"lan"_s, lansPassword, cheapProfile, 2);
    REQUIRE(storage::changeKey(file, std::move(key), {slot}, goOn));
    return printed;
}

auto openAsMinh(const SampleRegister& office)
{
    return RegisterFile::open(office.path(), u"minh"_s, minhsPassword, cheapProfile, morning);
}

} // namespace

TEST_CASE("after a new key only those who were given it get in, and all entries are there", "[storage]")
{
    SampleRegister office;
    furnish(office);
    REQUIRE(openAsMinh(office));
    {
        const auto file = office.opened();
        changeAsLan(*file);
        enter(*file, u"Người sau"_s);
    }
    CHECK(peopleIn(*office.opened()) == 2);
    CHECK(openAsMinh(office).has(storage::errors::wrongPassword));
}

TEST_CASE("a new key makes the recovery key printed before worthless", "[storage]")
{
    SampleRegister office;
    furnish(office);
    const QString printed = changeAsLan(*office.opened());
    QFile::remove(office.keyPath());
    CHECK(office.recover(office.recoveryKey()).has(storage::errors::recoveryKeyWrong));
    CHECK(office.recover(printed));
}

TEST_CASE("a new key leaves no copy behind that the old one opens", "[storage]")
{
    SampleRegister office;
    furnish(office);
    changeAsLan(*office.opened());
    CHECK(QDir(office.beside({})).entryList(QDir::Files, QDir::Name)
        == QStringList{u"sổ đăng ký.hoanhap"_s, u"sổ đăng ký.hoanhap.keys"_s});
}

TEST_CASE("a wrapped former key that the register still carries is not taken up again", "[storage]")
{
    SampleRegister office;
    furnish(office);
    const auto file = office.opened();
    const KeySlot former = *file->keys().slotOf(minh);
    changeAsLan(*file);
    file->keys().put(former);
    file->reconcileKeys();
    CHECK(file->keys().slotOf(minh) == nullptr);
    CHECK(file->keys().slotOf(lan) != nullptr);
}

TEST_CASE("a change of the key that is stopped leaves everything as it was", "[storage]")
{
    SampleRegister office;
    furnish(office);
    const QStringList before = QDir(office.beside({})).entryList(QDir::Files);
    {
        const auto file = office.opened();
        CHECK(storage::changeKey(*file, RegisterKey::generate(), {}, [](double) {
            return false;
        }).has(storage::errors::cancelled));
        enter(*file, u"Người sau"_s);
    }
    CHECK(openAsMinh(office));
    CHECK(QDir(office.beside({})).entryList(QDir::Files) == before);
}

TEST_CASE("a power cut after the last page was encrypted costs nothing", "[storage]")
{
    SampleRegister office;
    furnish(office);
    const QByteArray formerKeys = bytesOf(office.keyPath());
    const QString printed = changeAsLan(*office.opened());
    // As the disk stands when the program ends between the last page and the key file's new name.
    QFile::rename(office.keyPath(), storage::KeyFile::nextPathFor(office.path()));
    overwrite(office.keyPath(), formerKeys);
    SECTION("the password opens it")
    {
        CHECK(peopleIn(*office.opened()) == 1);
    }
    SECTION("so does the printed key")
    {
        CHECK(office.recover(printed));
        CHECK(office.open());
    }
    CHECK_FALSE(QFile::exists(storage::KeyFile::nextPathFor(office.path())));
    CHECK(openAsMinh(office).has(storage::errors::wrongPassword));
}

TEST_CASE("a power cut before the first page was encrypted costs nothing", "[storage]")
{
    SampleRegister office;
    furnish(office);
    storage::KeyFile(office.id()).write(storage::KeyFile::nextPathFor(office.path()));
    CHECK(office.open());
    CHECK(openAsMinh(office));
}

TEST_CASE("the key does not change while another program has the register open", "[storage]")
{
    SampleRegister office;
    furnish(office);
    const auto other = office.opened();
    CHECK(peopleIn(*other) == 1);
    const auto file = office.opened();
    try {
        (void)storage::changeKey(*file, RegisterKey::generate(), {}, goOn);
        FAIL("the key changed under another program");
    } catch (const storage::StorageError& fault) {
        CHECK(fault.code() == storage::errors::busy);
    }
    enter(*file, u"Người sau"_s);
    CHECK(peopleIn(*other) == 2);
    CHECK(openAsMinh(office));
}

TEST_CASE("a disk that is full at any step of a new key leaves the register and its old keys", "[storage]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("this system cannot limit the size of files");
    SampleRegister office;
    furnish(office);
    const auto file = office.opened();
    file->session().execute(
        "filling", "INSERT INTO register_meta VALUES ('filling', hex(randomblob(1000000)))");
    file->session().execute("filling", "PRAGMA wal_checkpoint(TRUNCATE)");
    const qint64 size = QFileInfo(office.path()).size();
    // In the copy made before, and in the journal of the engine, which is a little longer than the file.
    for (const qint64 room : {size / 2, size + 1024}) {
        INFO("room " << room << " of " << size);
        RegisterKey key = RegisterKey::generate();
        const KeySlot slot = KeySlot::wrap(key, file->id(), lan, u"lan"_s, lansPassword, cheapProfile, 2);
        {
            const HostileDisk::SmallFiles limit(room);
            CHECK_THROWS_AS(
                (void)storage::changeKey(*file, std::move(key), {slot}, goOn), storage::StorageError);
        }
        CHECK(peopleIn(*file) == 1);
        CHECK(storage::damageIn(file->session()).isEmpty());
        CHECK(openAsMinh(office));
    }
    enter(*file, u"Người sau"_s);
    CHECK(peopleIn(*file) == 2);
}
