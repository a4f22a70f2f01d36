// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/KeyChange.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* registerVariable = "HOANHAP_TEST_REGISTER";

/// Runs one of the hidden tests below as a program of its own, kills it after a while and gives what
/// it had said until then.
QByteArray saidBeforeTheKill(const SampleRegister& office, const QString& tag, int round)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(registerVariable), office.path());
    environment.insert(u"HOANHAP_TEST_ROUND"_s, QString::number(round));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(STORAGE_TESTS_PROGRAM), {tag});
    REQUIRE(program.waitForStarted());
    REQUIRE(program.waitForReadyRead(30'000));
    program.waitForFinished(QRandomGenerator::global()->bounded(5, 150));
    program.kill();
    program.waitForFinished();
    return program.readAllStandardOutput();
}

QStringList namesStoredBeforeTheKill(const SampleRegister& office, int round)
{
    QStringList names;
    for (const QByteArray& line : saidBeforeTheKill(office, u"[.enters until killed]"_s, round).split('\n'))
        if (line.startsWith("stored "))
            names << QString::fromUtf8(line.mid(7));
    if (!names.isEmpty() && !names.back().endsWith(u'.'))
        names.removeLast(); // the line itself was cut by the kill
    return names;
}

QSet<QString> namesIn(storage::RegisterFile& file)
{
    const std::string all =
        file.session().single("reading", "SELECT group_concat(full_name, char(10)) FROM person");
    const QStringList names = QString::fromStdString(all).split(u'\n');
    return {names.begin(), names.end()};
}

} // namespace

TEST_CASE("whatever was stored is there after the program was killed", "[storage]")
{
    SampleRegister office;
    QStringList stored;
    for (int round = 0; round < 6; ++round) {
        stored << namesStoredBeforeTheKill(office, round);
        const auto file = office.opened();
        const QSet<QString> present = namesIn(*file);
        for (const QString& name : std::as_const(stored)) {
            INFO(name.toStdString());
            REQUIRE(present.contains(name));
        }
        CHECK(storage::damageIn(file->session()).isEmpty());
    }
    CHECK(stored.size() > 6);
}

TEST_CASE("a register killed in the middle of getting a new key opens and holds everything", "[storage]")
{
    SampleRegister office;
    const auto fill = [](storage::RegisterFile& file) {
        file.session().execute(
            "filling", "INSERT INTO register_meta VALUES ('filling', hex(randomblob(2000000)))");
        enter(file, u"Người trước"_s);
    };
    fill(*office.opened());
    for (int round = 0; round < 6; ++round) {
        (void)saidBeforeTheKill(office, u"[.changes the key until killed]"_s, round);
        const auto file = office.opened();
        CHECK(peopleIn(*file) == 1);
        CHECK(storage::damageIn(file->session()).isEmpty());
    }
}

TEST_CASE("a register killed in the middle of a restore is as before or as the copy, and whole", "[storage]")
{
    const SampleRegister office;
    {
        const auto file = office.opened();
        file->session().execute(
            "filling", "INSERT INTO register_meta VALUES ('filling', hex(randomblob(2000000)))");
        enter(*file, u"Người trước"_s);
        REQUIRE(storage::writeBackup(*file, office.path() + u".1.hoanhap"_s, goOn));
        enter(*file, u"Người sau"_s);
        file->session().execute(
            "filling", "UPDATE register_meta SET value = hex(randomblob(2000000)) WHERE key = 'filling'");
        REQUIRE(storage::writeBackup(*file, office.path() + u".2.hoanhap"_s, goOn));
    }
    for (int round = 0; round < 6; ++round) {
        (void)saidBeforeTheKill(office, u"[.restores until killed]"_s, round);
        const auto file = office.opened();
        const int people = peopleIn(*file);
        CHECK((people == 1 || people == 2));
        CHECK(storage::damageIn(file->session()).isEmpty());
    }
}

TEST_CASE("restores until it is killed", "[.restores until killed]")
{
    const QString path = qEnvironmentVariable(registerVariable);
    const auto opened = storage::RegisterFile::open(path, u"lan"_s, lansPassword, cheapProfile, morning);
    REQUIRE(opened);
    for (int i = 0;; ++i) {
        REQUIRE(storage::restoreBackup(
            *opened->file, path + (i % 2 ? u".2.hoanhap"_s : u".1.hoanhap"_s), storage::unstopped));
        std::printf("restored\n");
        std::fflush(stdout);
    }
}

TEST_CASE("changes the key until it is killed", "[.changes the key until killed]")
{
    const auto opened = storage::RegisterFile::open(
        qEnvironmentVariable(registerVariable), u"lan"_s, lansPassword, cheapProfile, morning);
    REQUIRE(opened);
    storage::RegisterFile& file = *opened->file;
    for (int i = 2;; ++i) {
        storage::RegisterKey key = storage::RegisterKey::generate();
        const auto slot = storage::KeySlot::wrap(
            key, file.id(), opened->accountId, u"lan"_s, lansPassword, cheapProfile, i);
        REQUIRE(storage::changeKey(file, std::move(key), {slot}, goOn));
        std::printf("changed\n");
        std::fflush(stdout);
    }
}

TEST_CASE("enters people until it is killed", "[.enters until killed]")
{
    const QString path = qEnvironmentVariable(registerVariable);
    const auto opened = storage::RegisterFile::open(path, u"lan"_s, lansPassword, cheapProfile, morning);
    REQUIRE(opened);
    for (int i = 0;; ++i) {
        const QString name = u"Người %1 lần %2."_s.arg(i).arg(qEnvironmentVariable("HOANHAP_TEST_ROUND"));
        enter(*opened->file, name);
        std::printf("stored %s\n", qPrintable(name));
        std::fflush(stdout);
    }
}
