// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/BackupService.h"

#include "office/TestOffice.h"
#include "services/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::BackupService;
using tests::TestOffice;

namespace {
const auto goOn = [](double) { return true; };
}

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
    CHECK(backups.backUp(goOn).ok());
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
    CHECK(backups.backUp(goOn).has(services::errors::noBackupFolder));
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
        REQUIRE(backups.backUp(goOn));
    }
    const auto kept = *backups.list();
    REQUIRE(kept.size() == 10);
    CHECK(QFileInfo(kept.front().path).fileName().contains(u"2021-12-12"_s));
    CHECK(QFileInfo(kept.back().path).fileName().contains(u"2021-12-03"_s));
    CHECK(backups.lastBackup()->toLocalTime().date() == QDate(2021, 12, 12));
}
