// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QFile>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

TEST_CASE("each list is written in each form without a display", "[cli]")
{
    const CliRegister office;
    REQUIRE(office.on({u"demo"_s, u"--people"_s, u"30"_s, u"--year"_s, u"2021"_s}).code == Completed);
    for (const QString& paper : {u"needs"_s, u"release"_s, u"people"_s})
        for (const QString& ending : {u"pdf"_s, u"docx"_s, u"xlsx"_s, u"csv"_s}) {
            const QString path = office.file(paper + u'.' + ending);
            const Answer answer = office.on({u"list"_s, u"--paper"_s, paper, u"--output"_s, path});
            INFO(path.toStdString());
            CHECK(answer.code == Completed);
            CHECK(QFile::exists(path));
            CHECK(answer.json().object().value(u"file"_s).toString() == path);
        }
    QFile people(office.file(u"people.csv"_s));
    REQUIRE(people.open(QIODevice::ReadOnly));
    CHECK(people.readAll().count("\r\n") == 31);
}

TEST_CASE("a list that there is not, and months out of range, are wrong usage", "[cli]")
{
    const CliRegister office;
    const QString path = office.file(u"a.csv"_s);
    CHECK(office.on({u"list"_s, u"--paper"_s, u"all"_s, u"--output"_s, path}).code == WrongUsage);
    CHECK(office.on({u"list"_s, u"--paper"_s, u"release"_s, u"--months"_s, u"0"_s, u"--output"_s, path}).code
        == WrongUsage);
    CHECK(office.on({u"list"_s, u"--paper"_s, u"needs"_s, u"--output"_s, office.file(u"không/a.csv"_s)}).code
        == WorldFault);
    CHECK_FALSE(QFile::exists(path));
}
