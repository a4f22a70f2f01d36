// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupService.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::BackupService;
using tests::TestOffice;

namespace {

void addPerson(TestOffice& office)
{
    services::PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = u"Lê Văn An"_s;
    REQUIRE(service.save(service.blank(), file));
}
} // namespace

TEST_CASE("a folder for backups that is not there is refused and the former one stays", "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    const QString former = backups.folder();
    CHECK(backups.setFolder(office.file(u"không có"_s)).has(services::errors::cannotWrite));
    CHECK(backups.folder() == former);
}

TEST_CASE("the backup folder that was taken away is made again", "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    const QString folder = office.file(u"Sao lưu ở ổ khác"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(backups.setFolder(folder));
    REQUIRE(QDir(folder).removeRecursively());
    CHECK(backups.backUp(storage::unstopped).ok());
    CHECK(backups.list()->size() == 1);
}

TEST_CASE("a file where the backup folder was is told, and no backup counts as made", "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    const QString folder = office.file(u"sao lưu"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(backups.setFolder(folder));
    REQUIRE(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK(backups.backUp(storage::unstopped).has(services::errors::cannotWrite));
    CHECK_FALSE(backups.lastBackup());
}

TEST_CASE("of twelve backups the ten newest are kept", "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    const QString folder = office.file(u"mười bản"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(backups.setFolder(folder));
    for (int day = 1; day <= 12; ++day) {
        office.clock().setDay(QDate(2021, 12, day));
        REQUIRE(backups.backUp(storage::unstopped));
    }
    const auto kept = *backups.list();
    REQUIRE(kept.size() == 10);
    CHECK(QFileInfo(kept.front().path).fileName().contains(u"2021-12-12"_s));
    CHECK(QFileInfo(kept.back().path).fileName().contains(u"2021-12-03"_s));
    CHECK(backups.lastBackup()->toLocalTime().date() == QDate(2021, 12, 12));
}

TEST_CASE("every restore keeps what stood before it, as a backup in the list", "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    const QString folder = office.file(u"sao lưu"_s);
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(backups.setFolder(folder));
    const auto empty = backups.backUp(storage::unstopped);
    REQUIRE(empty);
    for (int people = 1; people <= 2; ++people) {
        for (int number = 0; number < people; ++number)
            addPerson(office);
        REQUIRE(backups.restoreFrom(empty->path, storage::unstopped));
    }
    std::vector<int> kept;
    for (const auto& copy : *backups.list())
        if (copy.path != empty->path)
            kept.push_back(copy.people);
    std::sort(kept.begin(), kept.end());
    CHECK(kept == std::vector{1, 2});
}

TEST_CASE("where the folder for backups is out of reach a restore keeps what stood beside the register",
    "[services][backup]")
{
    TestOffice office;
    BackupService backups(office.workspace());
    QFile inTheWay(backups.folder());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QString copy = office.file(u"bản sao.hoanhap"_s);
    REQUIRE(backups.backUp(storage::unstopped, copy));
    addPerson(office);
    REQUIRE(backups.restoreFrom(copy, storage::unstopped));
    const QStringList kept =
        QDir(office.file({})).entryList({u"sổ trước khôi phục 2021-12-06 *.hoanhap"_s}, QDir::Files);
    REQUIRE(kept.size() == 1);
    REQUIRE(backups.restoreFrom(office.file(kept.front()), storage::unstopped));
    CHECK(services::PersonList(office.workspace()).count().value() == 1);
}

TEST_CASE("the open register is no copy to restore from, by whatever path", "[services][backup]")
{
    TestOffice office;
    addPerson(office);
    BackupService backups(office.workspace());
    REQUIRE(QDir().mkpath(office.file(u"sao lưu"_s)));
    for (const QString& path : {office.path(), office.file(u"sao lưu/../sổ.hoanhap"_s)})
        CHECK(backups.restoreFrom(path, storage::unstopped).has(services::errors::restoreOntoItself));
    CHECK(services::PersonList(office.workspace()).count().value() == 1);
}
