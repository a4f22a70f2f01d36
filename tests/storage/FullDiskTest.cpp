// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"
#include "support/HostileDisk.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallFile = 64 * 1024;

/// The code of the StorageError that `work` throws; "nothing" where it throws none.
template <typename Work>
std::string faultOf(Work work)
{
    try {
        work();
    } catch (const storage::StorageError& fault) {
        return std::string(fault.code().id());
    }
    return "nothing";
}

} // namespace

TEST_CASE("an entry that found the disk full is told, and the register stays whole", "[storage]")
{
    SampleRegister office;
    {
        const auto file = office.opened();
        enter(*file, u"Người trước"_s);
        file->session().execute("limiting", "PRAGMA max_page_count = 1"); // becomes: no page more
        const std::string fault = faultOf([&] {
            for (int i = 0; i < 1000; ++i)
                enter(*file, u"Người thử %1"_s.arg(i) + QString(500, u'x'));
        });
        CHECK(fault == storage::errors::diskFull.id());
        file->session().execute("limiting", "PRAGMA max_page_count = 1000000");
        enter(*file, u"Người sau"_s);
    }
    const auto file = office.opened();
    CHECK(storage::damageIn(file->session()).isEmpty());
    CHECK(
        file->session().single("asking", "SELECT count(*) FROM person WHERE full_name = 'Người sau'") == "1");
}

TEST_CASE("a save that the disk refuses half-way leaves the register whole", "[storage]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("this system cannot limit the size of files");
    SampleRegister office;
    {
        const auto file = office.opened();
        enter(*file, u"Người trước"_s);
        const HostileDisk::SmallFiles limit(smallFile);
        CHECK(faultOf([&] {
            for (int i = 0; i < 1000; ++i)
                enter(*file, u"Người thử %1"_s.arg(i) + QString(2000, u'x'));
        }) != "nothing");
    }
    const auto file = office.opened();
    CHECK(storage::damageIn(file->session()).isEmpty());
    CHECK(peopleIn(*file) >= 1);
}

TEST_CASE("a copy that the disk refuses leaves no half file and not the old copy's loss", "[storage]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("this system cannot limit the size of files");
    SampleRegister office;
    const auto file = office.opened();
    const QString path = office.beside(u"bản sao.hoanhap"_s);
    const auto copy = [&] { return storage::writeBackup(*file, path, goOn); };
    REQUIRE(copy());
    const QByteArray earlier = bytesOf(path);
    {
        const HostileDisk::SmallFiles limit(smallFile);
        CHECK(faultOf([&] { (void)copy(); }) != "nothing");
    }
    CHECK(bytesOf(path) == earlier);
    CHECK(QDir(office.beside({})).entryList({u"*.part*"_s}).isEmpty());
}

TEST_CASE("a register in a folder that cannot be written is told so and stays", "[storage]")
{
    if (!HostileDisk::canForbidWriting())
        SKIP("this user may write everywhere");
    SampleRegister office;
    const QByteArray content = bytesOf(office.path());
    {
        const HostileDisk::ReadOnlyFolder folder(office.beside({}));
        CHECK(faultOf([&] { (void)office.open(); }) == storage::errors::readOnly.id());
    }
    CHECK(bytesOf(office.path()) == content);
    CHECK(office.open());
}

TEST_CASE("a copy into a folder that cannot be written is told so", "[storage]")
{
    if (!HostileDisk::canForbidWriting())
        SKIP("this user may write everywhere");
    SampleRegister office;
    const auto file = office.opened();
    QTemporaryDir elsewhere;
    const HostileDisk::ReadOnlyFolder folder(elsewhere.path());
    CHECK(faultOf([&] { (void)storage::writeBackup(*file, elsewhere.filePath(u"bản sao.hoanhap"_s), goOn); })
        == storage::errors::readOnly.id());
}
