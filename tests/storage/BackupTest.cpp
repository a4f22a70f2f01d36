// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::KeyFile;
using storage::KeySlot;
using storage::RegisterFile;
using storage::RegisterKey;

namespace {

/// A register with one person, open, and a copy of it.
struct CopiedRegister
{
    SampleRegister office;
    std::unique_ptr<RegisterFile> file = office.opened();
    QString copy = office.beside(u"bản sao.hoanhap"_s);
    storage::BackupSummary summary;

    CopiedRegister()
    {
        enter(*file, u"Phạm Văn Sáu"_s);
        auto written = storage::writeBackup(*file, copy, goOn);
        REQUIRE(written);
        summary = *written;
    }
};

/// As if the copy had been made under another key, of this register or another one.
void giveOtherKey(const QString& copy, const Uuid& registerId)
{
    KeyFile keys(registerId);
    keys.put(KeySlot::wrap(
        RegisterKey::generate(), registerId, registerId, u"lan"_s, lansPassword, cheapProfile, 1));
    keys.write(KeyFile::pathFor(copy));
}

} // namespace

TEST_CASE("a copy opens with the same password and holds the same people", "[storage]")
{
    const CopiedRegister made;
    CHECK(made.summary.people == 1);
    CHECK(made.summary.sha256
        == QCryptographicHash::hash(bytesOf(made.copy), QCryptographicHash::Sha256).toHex());
    const auto opened = RegisterFile::open(made.copy, u"lan"_s, lansPassword, cheapProfile, morning);
    REQUIRE(opened);
    CHECK(peopleIn(*opened->file) == 1);
}

TEST_CASE("a copy holds what was stored and nothing of what was not", "[storage]")
{
    CopiedRegister made;
    const auto other = made.office.opened();
    other->session().execute("beginning", "BEGIN IMMEDIATE; DELETE FROM person");
    const auto written = storage::writeBackup(*made.file, made.copy, goOn);
    other->session().execute("taking back", "ROLLBACK");
    REQUIRE(written);
    CHECK(written->people == 1);
}

TEST_CASE("a copy puts the register back as it was", "[storage]")
{
    CopiedRegister made;
    enter(*made.file, u"Người sau"_s);
    const auto other = made.office.opened();
    CHECK(peopleIn(*other) == 2);
    CHECK(storage::restoreBackup(*made.file, made.copy, storage::unstopped));
    CHECK(peopleIn(*made.file) == 1);
    CHECK(peopleIn(*other) == 1);
    CHECK(storage::damageIn(made.file->session()).isEmpty());
}

TEST_CASE("a damaged, foreign or missing copy is refused and the register stays", "[storage]")
{
    CopiedRegister made;
    const auto refusal = [&] {
        const auto restored = storage::restoreBackup(*made.file, made.copy, storage::unstopped);
        CHECK(peopleIn(*made.file) == 1);
        return restored ? std::string() : std::string(restored.errors().front().code.id());
    };
    QByteArray changed = bytesOf(made.copy);
    changed[changed.size() - 2000] = static_cast<char>(changed[changed.size() - 2000] ^ 1);
    overwrite(made.copy, changed);
    CHECK(refusal() == storage::errors::registerDamaged.id());
    overwrite(made.copy, changed.left(8192));
    CHECK(refusal() == storage::errors::registerCut.id());
    overwrite(made.copy, QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    CHECK(refusal() == storage::errors::notARegister.id());
    QFile::remove(made.copy);
    CHECK(refusal() == storage::errors::registerMissing.id());
    CHECK_FALSE(QFile::exists(made.copy));
}

TEST_CASE("copies made before the key was changed are counted, other registers are not", "[storage]")
{
    CopiedRegister made;
    CHECK(storage::copiesOfOlderKey(*made.file, made.office.beside({})) == 0);
    const QString another = made.office.beside(u"khác.hoanhap"_s);
    QFile::copy(made.copy, another);
    giveOtherKey(another, Uuid::ofCode(u"register", u"another"));
    CHECK(storage::copiesOfOlderKey(*made.file, made.office.beside({})) == 0);
    giveOtherKey(made.copy, made.file->id());
    CHECK(storage::copiesOfOlderKey(*made.file, made.office.beside({})) == 1);
}

TEST_CASE("a copy of another register and one of a former key are told apart from damage", "[storage]")
{
    CopiedRegister made;
    const auto withKeysOf = [&](const Uuid& registerId) {
        giveOtherKey(made.copy, registerId);
        return storage::examineBackup(*made.file, made.copy);
    };
    CHECK(withKeysOf(made.file->id())); // its pages open, whatever its key file says
    QByteArray changed = bytesOf(made.copy);
    changed[100] = static_cast<char>(changed[100] ^ 1);
    overwrite(made.copy, changed);
    CHECK(withKeysOf(made.file->id()).has(storage::errors::copyOlderKey));
    CHECK(withKeysOf(Uuid::ofCode(u"register", u"another")).has(storage::errors::copyForeign));
}

TEST_CASE("a copy of a later program is not put over the register", "[storage]")
{
    CopiedRegister made;
    {
        auto copy = RegisterFile::open(made.copy, u"lan"_s, lansPassword, cheapProfile, morning);
        copy->file->session().execute("renewing", "PRAGMA user_version = 99");
    }
    CHECK(storage::restoreBackup(*made.file, made.copy, storage::unstopped)
              .has(storage::errors::registerNewer));
    CHECK(made.file->session().single("asking", "PRAGMA user_version") != "99");
}

TEST_CASE("a register stays as it is where the disk refuses the copy half-way", "[storage]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("this system cannot limit the size of files");
    CopiedRegister made;
    enter(*made.file, u"Người sau"_s);
    {
        const HostileDisk::SmallFiles limit(64 * 1024);
        CHECK_THROWS_AS(
            (void)storage::restoreBackup(*made.file, made.copy, storage::unstopped), storage::StorageError);
    }
    CHECK(peopleIn(*made.file) == 2);
    CHECK(storage::damageIn(made.file->session()).isEmpty());
}

TEST_CASE("a copy that was stopped leaves nothing behind", "[storage]")
{
    SampleRegister office;
    const auto file = office.opened();
    file->session().execute(
        "filling", "INSERT INTO register_meta VALUES ('filling', hex(randomblob(3000000)))");
    int calls = 0;
    const auto stopLater = [&](double) { return ++calls < 2; };
    const QString path = office.beside(u"bản sao.hoanhap"_s);
    CHECK(storage::writeBackup(*file, path, stopLater).has(storage::errors::cancelled));
    CHECK(QDir(office.beside({})).entryList({u"bản sao*"_s}).isEmpty());
}

TEST_CASE("the list shows copies that this register opens, and no other file", "[storage]")
{
    CopiedRegister made;
    const SampleRegister other;
    QFile::copy(other.path(), made.office.beside(u"khác.hoanhap"_s));
    overwrite(made.office.beside(u"hỏng.hoanhap"_s), QByteArray(9000, 'x'));
    const auto list = storage::listBackups(*made.file, made.office.beside({}));
    REQUIRE(list.size() == 1);
    CHECK(list[0].people == 1);
    CHECK(QFileInfo(list[0].path) == QFileInfo(made.copy));
}

TEST_CASE("only the newest copies are kept, and only copies are thrown away", "[storage]")
{
    SampleRegister office;
    const auto copyOn = [](int day) {
        return u"sổ đăng ký 2026-01-%1 080000.hoanhap"_s.arg(day, 2, 10, QChar(u'0'));
    };
    for (int day = 1; day <= 12; ++day) {
        overwrite(office.beside(copyOn(day)), "x");
        overwrite(storage::KeyFile::pathFor(office.beside(copyOn(day))), "x");
    }
    overwrite(office.beside(u"a.hoanhap"_s), "x");
    storage::thinBackups(office.beside({}), 10);
    CHECK_FALSE(QFile::exists(office.beside(copyOn(2))));
    CHECK_FALSE(QFile::exists(storage::KeyFile::pathFor(office.beside(copyOn(2)))));
    CHECK(QFile::exists(office.beside(copyOn(3))));
    CHECK(QFile::exists(office.beside(u"a.hoanhap"_s)));
    CHECK(office.open());
}

TEST_CASE("a restore that was stopped half-way leaves the register as it was", "[storage]")
{
    CopiedRegister made;
    enter(*made.file, u"Người sau"_s);
    int calls = 0;
    const auto stopAtOnce = [&](double) { return ++calls < 1; };
    CHECK(storage::restoreBackup(*made.file, made.copy, stopAtOnce).has(storage::errors::cancelled));
    CHECK(peopleIn(*made.file) == 2);
    CHECK(storage::damageIn(made.file->session()).isEmpty());
}
