// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"
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

/// Lets this test program itself enter people until it is killed; the names it said were stored.
QStringList namesStoredBeforeTheKill(const SampleRegister& office, int round)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(registerVariable), office.path());
    environment.insert(u"HOANHAP_TEST_ROUND"_s, QString::number(round));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(STORAGE_TESTS_PROGRAM), {u"[.enters until killed]"_s});
    REQUIRE(program.waitForStarted());
    REQUIRE(program.waitForReadyRead(30'000));
    program.waitForFinished(QRandomGenerator::global()->bounded(5, 150));
    program.kill();
    program.waitForFinished();
    QStringList names;
    for (const QByteArray& line : program.readAllStandardOutput().split('\n'))
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
