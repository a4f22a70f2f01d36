// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AllRecords.h"
#include "storage/Backup.h"
#include "storage/ErrorCodes.h"
#include "storage/RegisterFile.h"
#include "storage/audit/AuditTrail.h"
#include "storage/keys/RecoveryKey.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"
#include "support/CountingRandom.h"
#include "support/ErrorPrinting.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using storage::KeySlot;
using storage::PasswordProfile;
using storage::RegisterFile;
using storage::RegisterKey;

namespace {

constexpr PasswordProfile cheap{1, 8192};
const QDateTime now(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
const Uuid account = Uuid::ofCode(u"account", u"lan");

/// A register of one account "lan" in a folder whose name has letters with marks and blanks.
struct OfficeFolder
{
    QTemporaryDir folder{QDir::tempPath() + u"/Sổ người Đồng Tháp XXXXXX"_s};
    QString path = folder.filePath(u"sổ đăng ký.hoanhap"_s);
    QString recoveryKey;

    OfficeFolder()
    {
        RegisterKey key = RegisterKey::generate();
        recoveryKey = storage::recoveryKeyText(key);
        const Uuid id = Uuid::ofCode(u"register", u"test");
        storage::KeyFile keys(id);
        keys.put(KeySlot::wrap(key, id, account, u"lan"_s, u"mật khẩu dài"_s, cheap, 1));
        REQUIRE(RegisterFile::create(path, std::move(key), std::move(keys), now));
    }
    auto open(const QString& password) { return RegisterFile::open(path, u"lan"_s, password, cheap, now); }
};

domain::Person personNamed(const QString& name)
{
    tests::CountingRandom random(static_cast<std::uint64_t>(qHash(name)));
    domain::Person person;
    person.id = Uuid::version7(now.toMSecsSinceEpoch(), random);
    person.unitId = Uuid::ofCode(u"unit", u"test");
    person.fullName = name;
    person.birth = text::PartialDate::ofYear(1985);
    person.createdAt = person.updatedAt = now;
    person.createdBy = person.updatedBy = account;
    person.rowVersion = 1;
    return person;
}

} // namespace

TEST_CASE("a register opens with the right password and with no other", "[storage]")
{
    OfficeFolder office;
    CHECK(office.open(u"mật khẩu dài"_s).ok());
    CHECK(office.open(u"mật khẩu khác"_s).has(storage::errors::wrongPassword));
    CHECK(RegisterFile::open(office.path, u"không có"_s, u"mật khẩu dài"_s, cheap, now)
              .has(storage::errors::wrongPassword));
}

TEST_CASE("a person is read back as stored", "[storage]")
{
    OfficeFolder office;
    const domain::Person person = personNamed(u"Trần Thị Bé"_s);
    {
        auto opened = office.open(u"mật khẩu dài"_s);
        REQUIRE(opened);
        storage::RecordStore<domain::Person> people(opened->file->session());
        storage::Transaction transaction(opened->file->session());
        people.insert(person);
        transaction.commit();
    }
    auto opened = office.open(u"mật khẩu dài"_s);
    REQUIRE(opened);
    storage::RecordStore<domain::Person> people(opened->file->session());
    const auto found = people.find(person.id);
    REQUIRE(found);
    CHECK(found->fullName == u"Trần Thị Bé"_s);
    CHECK(found->birth.year() == 1985);
    CHECK(found->createdAt == now);
    CHECK_FALSE(found->closedOn);
    CHECK_FALSE(people.update(*found, 7));
    CHECK(people.update(*found, 1));
}

TEST_CASE("what was not committed is not there", "[storage]")
{
    const auto file = RegisterFile::inMemory(now);
    storage::RecordStore<domain::Person> people(file->session());
    {
        storage::Transaction transaction(file->session());
        people.insert(personNamed(u"Lê Văn Năm"_s));
    }
    CHECK(people.all().empty());
}

TEST_CASE("the file on disk shows neither names nor the engine's own header", "[storage]")
{
    OfficeFolder office;
    {
        auto opened = office.open(u"mật khẩu dài"_s);
        storage::RecordStore<domain::Person>(opened->file->session()).insert(personNamed(u"DAU-VET-RIENG"_s));
    }
    QFile file(office.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("DAU-VET-RIENG"));
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
}

TEST_CASE("the printed key opens a register whose key file is lost and rebuilds that file", "[storage]")
{
    OfficeFolder office;
    QFile::remove(storage::KeyFile::pathFor(office.path));
    CHECK(office.open(u"mật khẩu dài"_s).has(storage::errors::keyFileMissing));
    auto key = storage::readRecoveryKey(office.recoveryKey.toLower().replace(u'-', u' '));
    REQUIRE(key);
    CHECK(RegisterFile::recover(office.path, std::move(*key), cheap, now).ok());
    CHECK(QFile::exists(storage::KeyFile::pathFor(office.path)));
}

TEST_CASE("a letter misread in the printed key is told with its group", "[storage]")
{
    OfficeFolder office;
    QString typed = office.recoveryKey;
    typed[12] = typed[12] == u'7' ? u'8' : u'7'; // third group
    const auto read = storage::readRecoveryKey(typed);
    REQUIRE_FALSE(read);
    CHECK(read.errors() == Errors{{storage::errors::recoveryKeyShape, {}, {u"3"_s}}});
    CHECK(storage::readRecoveryKey(storage::recoveryKeyText(RegisterKey::generate())).ok());
}

TEST_CASE("damaged, cut, foreign and missing files are told apart", "[storage]")
{
    OfficeFolder office;
    const auto overwrite = [&](const QByteArray& bytes) {
        QFile file(office.path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    };
    SECTION("cut off in the middle")
    {
        QFile::resize(office.path, 100);
        CHECK(office.open(u"mật khẩu dài"_s).has(storage::errors::registerDamaged));
    }
    SECTION("noise")
    {
        overwrite(QByteArray(50'000, 'x'));
        CHECK(office.open(u"mật khẩu dài"_s).has(storage::errors::registerDamaged));
    }
    SECTION("another program's database")
    {
        overwrite(QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\0'));
        CHECK(office.open(u"mật khẩu dài"_s).has(storage::errors::notARegister));
    }
    SECTION("no file")
    {
        QFile::remove(office.path);
        CHECK(office.open(u"mật khẩu dài"_s).has(storage::errors::registerMissing));
    }
}

TEST_CASE("a register of a later program is refused and not touched", "[storage]")
{
    OfficeFolder office;
    {
        auto opened = office.open(u"mật khẩu dài"_s);
        opened->file->session().execute("renewing", "PRAGMA user_version = 99");
    }
    const auto opened = office.open(u"mật khẩu dài"_s);
    CHECK(opened.has(storage::errors::registerNewer));
}

TEST_CASE("a copy opens with the same password and holds the same people", "[storage]")
{
    OfficeFolder office;
    auto opened = office.open(u"mật khẩu dài"_s);
    REQUIRE(opened);
    storage::RecordStore<domain::Person>(opened->file->session()).insert(personNamed(u"Phạm Văn Sáu"_s));
    const QString copyPath = office.folder.filePath(u"bản sao.hoanhap"_s);
    const auto summary = storage::writeBackup(*opened->file, copyPath, [](double) { return true; });
    REQUIRE(summary);
    CHECK(summary->people == 1);
    CHECK(RegisterFile::open(copyPath, u"lan"_s, u"mật khẩu dài"_s, cheap, now).ok());
    SECTION("and puts the register back")
    {
        opened->file->session().execute("emptying", "DELETE FROM person");
        CHECK(storage::restoreBackup(*opened->file, copyPath).ok());
        CHECK(opened->file->session().single("counting", "SELECT count(*) FROM person") == "1");
    }
    SECTION("and is in the list of copies")
    {
        const auto list = storage::listBackups(*opened->file, office.folder.path());
        REQUIRE(list.size() == 1);
        CHECK(list[0].people == 1);
    }
}

TEST_CASE("a copy that was stopped leaves nothing behind", "[storage]")
{
    OfficeFolder office;
    auto opened = office.open(u"mật khẩu dài"_s);
    const QString copyPath = office.folder.filePath(u"bản sao.hoanhap"_s);
    CHECK(storage::writeBackup(*opened->file, copyPath, [](double) {
        return false;
    }).has(storage::errors::cancelled));
    CHECK(QDir(office.folder.path()).entryList({u"bản sao*"_s}).isEmpty());
}

TEST_CASE("the audit stands after a person was erased, and shows when it was changed", "[storage]")
{
    const auto file = RegisterFile::inMemory(now);
    storage::AuditTrail audit(file->session());
    tests::CountingRandom random;
    const Uuid person = Uuid::version7(1, random);
    for (int i = 0; i < 3; ++i)
        audit.append({Uuid::version7(i, random), now, account, u"lan"_s, u"person.changed"_s, u"person"_s,
            person, person, {}, "{\"full_name\":1}"});
    const auto contents = [&] {
        QByteArrayList list;
        audit.read([&](const storage::AuditEvent& event) { list << event.content; });
        return list;
    };
    CHECK(contents() == QByteArrayList(3, "{\"full_name\":1}"));
    audit.destroyKey(person);
    CHECK(contents() == QByteArrayList(3, QByteArray()));
    CHECK_FALSE(audit.firstBroken());
    CHECK_THROWS_AS(file->session().execute("forging", "DELETE FROM audit_event"), storage::StorageError);
    file->session().execute("forging", "DROP TRIGGER audit_event_stands");
    file->session().execute("forging", "UPDATE audit_event SET account_name = 'x' WHERE sequence = 2");
    CHECK(audit.firstBroken() == 2);
}

TEST_CASE("every table has the columns of its record and no others", "[storage]")
{
    const auto file = RegisterFile::inMemory(now);
    domain::forEachRecordKind([&]<typename Record>() {
        const std::string table(domain::Fields<Record>::entity);
        const std::string inTable = file->session().single(
            "asking", "SELECT group_concat(name, ' ') FROM pragma_table_info('" + table + "')");
        std::string inRecord;
        for (const storage::ColumnBuffer& column : storage::RecordStore<Record>::columnsOf())
            inRecord += (inRecord.empty() ? "" : " ") + column.name;
        INFO(table);
        CHECK(inTable == inRecord);
    });
}

TEST_CASE("a fault of the engine never carries what was being stored", "[storage]")
{
    const auto file = RegisterFile::inMemory(now);
    storage::RecordStore<domain::Person> people(file->session());
    const domain::Person person = personNamed(u"DAU-VET-RIENG"_s);
    people.insert(person);
    try {
        people.insert(person);
        FAIL("the same person twice");
    } catch (const storage::StorageError& fault) {
        CHECK(std::string(fault.what()).find("DAU-VET") == std::string::npos);
        CHECK(fault.code() == storage::errors::constraint);
    }
}
