// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keys/KeyFile.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::KeyFile;
using storage::KeySlot;
using storage::PasswordProfile;
using storage::RegisterKey;

namespace {

const Uuid registerId = Uuid::ofCode(u"register", u"one");
const Uuid otherRegister = Uuid::ofCode(u"register", u"other");

KeySlot slotFor(const RegisterKey& key, const Uuid& account, const QString& login, int generation = 1)
{
    return KeySlot::wrap(key, registerId, account, login, lansPassword, cheapProfile, generation);
}

} // namespace

TEST_CASE("each account unlocks the one key with its own login and password", "[storage]")
{
    const RegisterKey key = RegisterKey::generate();
    KeyFile keys(registerId);
    keys.put(slotFor(key, lan, u"lan"_s));
    keys.put(KeySlot::wrap(key, registerId, minh, u"minh"_s, u"mật khẩu khác"_s, cheapProfile, 1));
    const auto asLan = keys.unlock(u"lan"_s, lansPassword, cheapProfile);
    const auto asMinh = keys.unlock(u"minh"_s, u"mật khẩu khác"_s, cheapProfile);
    REQUIRE((asLan && asMinh));
    CHECK(asLan->accountId == lan);
    CHECK(asMinh->accountId == minh);
    CHECK(asLan->key == key);
    CHECK(asMinh->key == key);
    CHECK_FALSE(keys.unlock(u"lan"_s, u"mật khẩu khác"_s, cheapProfile));
    CHECK_FALSE(keys.unlock(u"hoa"_s, lansPassword, cheapProfile));
}

TEST_CASE("a password typed with composed or decomposed marks is one password", "[storage]")
{
    KeyFile keys(registerId);
    keys.put(slotFor(RegisterKey::generate(), lan, u"lan"_s));
    const QString decomposed = lansPassword.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != lansPassword);
    CHECK(keys.unlock(u"LAN"_s, decomposed, cheapProfile));
}

TEST_CASE("the key file shows neither the login nor the key", "[storage]")
{
    SampleRegister office;
    const QByteArray text = bytesOf(office.keyPath());
    const auto file = office.opened();
    const auto raw = QByteArray(reinterpret_cast<const char*>(file->key().bytes()), RegisterKey::size);
    CHECK_FALSE(text.contains("\"lan\""));
    CHECK_FALSE(text.contains(raw.toBase64()));
    CHECK_FALSE(text.contains(raw.toHex()));
}

TEST_CASE("a key file that is not whole is told as damaged", "[storage]")
{
    SampleRegister office;
    const QByteArray whole = bytesOf(office.keyPath());
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray("[]"), whole.left(200),
             QByteArray(whole).replace("\"slots\"", "\"other\""),
             QByteArray(whole).replace("\"salt\": \"", "\"salt\": \"AAAA"),
             QByteArray(whole).replace("\"generation\": 1", "\"generation\": 0"),
             QByteArray(whole).replace("\"format\": 1", "\"format\": 2")}) {
        INFO(text.toStdString());
        overwrite(office.keyPath(), text);
        CHECK(office.open().has(storage::errors::keyFileDamaged));
    }
    QFile::remove(office.keyPath());
    CHECK(office.open().has(storage::errors::keyFileMissing));
}

TEST_CASE("a stretching cost that would make guessing cheap or stop the machine is not believed", "[storage]")
{
    SampleRegister office;
    const QString path = office.keyPath();
    CHECK(KeyFile::read(path, cheapProfile));
    CHECK(KeyFile::read(path, PasswordProfile::moderate()).has(storage::errors::keyFileDamaged));
    const QByteArray dear = bytesOf(path).replace("\"memory\": 8192", "\"memory\": 99000000000");
    overwrite(path, dear);
    CHECK(KeyFile::read(path, cheapProfile).has(storage::errors::keyFileDamaged));
}

TEST_CASE("a wrapped key moved to another account or register opens nothing", "[storage]")
{
    KeySlot slot = slotFor(RegisterKey::generate(), lan, u"lan"_s);
    REQUIRE(slot.unwrap(registerId, lansPassword));
    CHECK_FALSE(slot.unwrap(otherRegister, lansPassword));
    slot.accountId = minh;
    CHECK_FALSE(slot.unwrap(registerId, lansPassword));
}

TEST_CASE("a wrapped key with a changed byte opens nothing", "[storage]")
{
    const KeySlot whole = slotFor(RegisterKey::generate(), lan, u"lan"_s);
    for (QByteArray KeySlot::*part : {&KeySlot::wrapped, &KeySlot::nonce, &KeySlot::salt}) {
        KeySlot changed = whole;
        (changed.*part)[3] = static_cast<char>((changed.*part)[3] ^ 1);
        CHECK_FALSE(changed.unwrap(registerId, lansPassword));
    }
}

TEST_CASE("the key file of another register is told from a damaged one", "[storage]")
{
    SampleRegister office;
    const RegisterKey key = RegisterKey::fromBytes(office.opened()->key().bytes());
    KeyFile foreign(otherRegister);
    foreign.put(KeySlot::wrap(key, otherRegister, lan, u"lan"_s, lansPassword, cheapProfile, 1));
    foreign.write(office.keyPath());
    CHECK(office.open().has(storage::errors::keyFileForeign));
}

TEST_CASE("of two wrapped keys for one account the newer password counts", "[storage]")
{
    const RegisterKey key = RegisterKey::generate();
    KeyFile keys(registerId);
    keys.put(slotFor(key, lan, u"lan"_s, 2));
    CHECK_FALSE(keys.putNewer(slotFor(key, lan, u"lan"_s, 1)));
    CHECK_FALSE(keys.putNewer(slotFor(key, lan, u"lan"_s, 2)));
    CHECK(keys.putNewer(slotFor(key, lan, u"lan"_s, 3)));
    CHECK(keys.wrappedKeys().size() == 1);
    CHECK(keys.slotOf(lan)->generation == 3);
}
