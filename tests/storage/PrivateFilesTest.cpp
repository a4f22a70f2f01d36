// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

#ifndef Q_OS_WIN
TEST_CASE("nobody else who signs in to the PC may read register, key file and copies", "[storage]")
{
    const SampleRegister office;
    const auto file = office.opened();
    const QString copy = office.beside(u"bản sao.hoanhap"_s);
    REQUIRE(storage::writeBackup(*file, copy, goOn));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& path : {office.path(), office.keyPath(), copy, storage::KeyFile::pathFor(copy)}) {
        INFO(path.toStdString());
        CHECK(QFileInfo(path).exists());
        CHECK_FALSE(QFileInfo(path).permissions() & others);
    }
}
#endif
