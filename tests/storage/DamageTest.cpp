// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 4096;

/// What lies in the folder of a register, to see that a refusal left it as it was.
QStringList folderOf(const SampleRegister& office)
{
    return QDir(office.beside({})).entryList(QDir::Files, QDir::Name);
}

void enterMany(storage::RegisterFile& file, int people)
{
    for (int i = 0; i < people; ++i)
        enter(file, u"Người thử %1"_s.arg(i));
}

/// What reading the whole register comes to: refused at opening, or told by the check.
bool toldAsDamaged(const SampleRegister& office)
{
    const auto opened = office.open();
    if (!opened)
        return opened.has(storage::errors::registerDamaged);
    return !storage::damageIn(opened->file->session()).isEmpty();
}

} // namespace

TEST_CASE("a register that was cut off is refused and not touched", "[storage]")
{
    SampleRegister office;
    enterMany(*office.opened(), 20);
    const QByteArray whole = bytesOf(office.path());
    for (const qsizetype length : {qsizetype(0), qsizetype(1), qsizetype(100), page - 1, page, 2 * page,
             10 * page + 17, whole.size() / 2, whole.size() - page, whole.size() - 1}) {
        INFO("length " << length << " of " << whole.size());
        overwrite(office.path(), whole.left(length));
        const QStringList before = folderOf(office);
        CHECK(office.open().has(storage::errors::registerCut));
        CHECK(bytesOf(office.path()) == whole.left(length));
        CHECK(folderOf(office) == before);
    }
    overwrite(office.path(), whole);
    CHECK(peopleIn(*office.opened()) == 20);
}

TEST_CASE("a single changed byte anywhere is noticed", "[storage]")
{
    SampleRegister office;
    enterMany(*office.opened(), 20);
    const QByteArray whole = bytesOf(office.path());
    for (qsizetype at = 5; at < whole.size(); at += 7 * page + 611) {
        INFO("byte " << at << " of " << whole.size());
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        overwrite(office.path(), changed);
        CHECK(toldAsDamaged(office));
    }
}

TEST_CASE("whatever is refused is not written to", "[storage]")
{
    SampleRegister office;
    const QByteArray plainDatabase = QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\0');
    for (const QByteArray& content : {QByteArray(50'000, 'x'), plainDatabase, QByteArray("%PDF-1.7\n")}) {
        overwrite(office.path(), content);
        const QStringList before = folderOf(office);
        CHECK_FALSE(office.open());
        CHECK(bytesOf(office.path()) == content);
        CHECK(folderOf(office) == before);
    }
}

TEST_CASE("a wrong password leaves every byte as it was", "[storage]")
{
    SampleRegister office;
    const QByteArray content = bytesOf(office.path());
    const QStringList before = folderOf(office);
    CHECK(office.open(u"mật khẩu khác"_s).has(storage::errors::wrongPassword));
    CHECK(bytesOf(office.path()) == content);
    CHECK(folderOf(office) == before);
}

TEST_CASE("a register of a later program keeps every byte", "[storage]")
{
    SampleRegister office;
    office.opened()->session().execute("renewing", "PRAGMA user_version = 99");
    const QByteArray content = bytesOf(office.path());
    CHECK(office.open().has(storage::errors::registerNewer));
    CHECK(bytesOf(office.path()) == content);
}

TEST_CASE("a register whose random bytes happen to begin like a program's file is no program", "[storage]")
{
    const SampleRegister office;
    QByteArray content = bytesOf(office.path());
    overwrite(office.path(), content.replace(0, 2, "MZ"));
    CHECK(office.open().has(storage::errors::registerDamaged)); // only because its salt was changed
}

TEST_CASE("two copies of the program may write to one register", "[storage]")
{
    SampleRegister office;
    const auto first = office.opened();
    const auto second = office.opened();
    enter(*first, u"Người thứ nhất"_s);
    enter(*second, u"Người thứ hai"_s);
    CHECK(peopleIn(*first) == 2);
}

TEST_CASE("a paper, a program or a text that bears a register's name is told as no register", "[storage]")
{
    const SampleRegister office;
    for (const QByteArray& beginning : {"%PDF-1.7 and more of it"_ba, "PK\x03\x04 a word file of ours"_ba,
             "\x7F"
             "ELF a program of theirs"_ba,
             QByteArray("MZ\x90\0\x03\0\0\0", 8), "A list of people, typed"_ba}) {
        overwrite(office.path(), beginning + QByteArray(8192, 'x'));
        CHECK(office.open().has(storage::errors::notARegister));
    }
}
