// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray personNamed(const QString& name)
{
    const QJsonObject person{{u"full_name"_s, name}};
    const QJsonObject records{{u"person"_s, QJsonArray{person}}};
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"records"_s, records}}).toJson();
}

QStringList namesFound(const CliRegister& office, const QString& typed)
{
    QStringList names;
    for (const QJsonValue row : office.on({u"search"_s, typed}).json().array())
        names << row[u"full_name"_s].toString();
    return names;
}

} // namespace

TEST_CASE("numbers and days out of range are wrong usage", "[cli]")
{
    const CliRegister office;
    for (const QStringList& words : {QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"0"_s},
             {u"search"_s, u"a"_s, u"--limit"_s, u"1000001"_s}, {u"search"_s, u"a"_s, u"--limit=ba"_s},
             {u"demo"_s, u"--people=-1"_s, u"--year=2021"_s}, {u"demo"_s, u"--people=1"_s, u"--year=21"_s},
             {u"report"_s, u"draft"_s, u"--year="_s},
             {u"figures"_s, u"--from=2021-02-30"_s, u"--to=2021-12-31"_s},
             {u"figures"_s, u"--from=1/1/2021"_s, u"--to=2021-12-31"_s}}) {
        const Answer answer = office.on(words);
        INFO(words.join(u' ').toStdString());
        CHECK(answer.code == WrongUsage);
        CHECK(answer.output.isEmpty());
        CHECK_FALSE(answer.complaints.isEmpty());
    }
    CHECK(run({u"--register"_s, office.path(), u"check"_s}).code == WrongUsage);
}

TEST_CASE("a name is kept composed, or refused with its place and reason", "[cli]")
{
    const CliRegister office;
    const QString name = u"Đặng Thị Huệ"_s;
    CHECK(
        office.load(personNamed(u"  "_s + name.normalized(QString::NormalizationForm_D))).code == Completed);
    CHECK(namesFound(office, name.normalized(QString::NormalizationForm_D)) == QStringList{name});
    for (const QString& bad : {QString(10'000, u'A'), u"An\u202Ehnìb"_s, u"An\u0007"_s, u"An\u200B"_s}) {
        const Answer answer = office.load(personNamed(bad));
        CHECK(answer.code == Refused);
        CHECK(answer.output.isEmpty());
        CHECK(answer.complaints.startsWith("person[0].full_name: "));
        CHECK(answer.complaints.size() < 400);
    }
    CHECK(namesFound(office, QString()) == QStringList{name});
}

TEST_CASE("any search text is answered with one list", "[cli]")
{
    const CliRegister office;
    REQUIRE(office.load(personNamed(u"Lê Văn Tám"_s)).code == Completed);
    for (const QString& typed : {QString(10'000, u'a'), u"\u202E\u0007\""_s, u"' OR 1=1 --"_s,
             u"tam* AND (le"_s, u"NEAR(le tam)"_s, u"marked : le"_s, u"🙂"_s}) {
        const Answer answer = office.on({u"search"_s, u"--limit"_s, u"1000000"_s, u"--"_s, typed});
        CHECK(answer.code == Completed);
        CHECK(answer.json().isArray());
    }
    CHECK(namesFound(office, u"TAM le"_s).size() == 1);
}

TEST_CASE("a backup replaces an older one and nothing else", "[cli]")
{
    const CliRegister office;
    const QString copy = office.file(u"bản sao.hoanhap"_s);
    CHECK(office.on({u"backup"_s, copy}).code == Completed);
    CHECK(office.on({u"backup"_s, copy}).code == Completed);
    office.write(u"báo cáo.docx"_s, "văn bản");
    QDir().mkdir(office.file(u"thư mục"_s));
    for (const QString& taken : {office.file(u"báo cáo.docx"_s), office.file(u"thư mục"_s), office.path()}) {
        const Answer answer = office.on({u"backup"_s, taken});
        INFO(taken.toStdString());
        CHECK(answer.code == Refused);
        CHECK(answer.output.isEmpty());
    }
    CHECK(office.read(u"báo cáo.docx"_s) == "văn bản");
    const CliRegister other;
    const QByteArray before = other.read(u"sổ.hoanhap"_s);
    CHECK(office.on({u"backup"_s, other.path()}).code == Refused);
    CHECK(other.read(u"sổ.hoanhap"_s) == before);
    CHECK(office.on({u"check"_s}).code == Completed);
}

TEST_CASE("a backup is named as the registers that the program opens", "[cli]")
{
    const CliRegister office;
    const QString copy = office.file(u"báo cáo.docx"_s);
    const Answer answer = office.on({u"backup"_s, copy});
    CHECK(answer.code == Refused);
    CHECK(answer.complaints.contains(".hoanhap"));
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("a file of records that lacks its frame is told what it lacks", "[cli]")
{
    const CliRegister office;
    const Answer answer = office.load(R"({"records": {"person": [{"full_name": "Lê Văn An"}]}})");
    CHECK(answer.code == Refused);
    CHECK(answer.complaints.contains("format"));
    CHECK_FALSE(answer.complaints.contains("\"\""));
    CHECK(namesFound(office, u"an"_s).empty());
}

TEST_CASE("a folder that cannot be written is a fault of the world", "[cli]")
{
    const CliRegister office;
    const QString nowhere = office.file(u"không có/bản sao.hoanhap"_s);
    const Answer answer = office.on({u"backup"_s, nowhere});
    CHECK(answer.code == WorldFault);
    CHECK(answer.output.isEmpty());
    CHECK(answer.complaints.count('\n') == 1);
    const Answer made = run({u"--register"_s, office.file(u"không có/sổ.hoanhap"_s), u"create"_s,
        u"--organisation"_s, u"so-ldtbxh-dong-thap-2021"_s, u"--admin"_s, u"an"_s});
    CHECK(made.code == WorldFault);
    CHECK_FALSE(QFile::exists(office.file(u"không có"_s)));
}

TEST_CASE("a folder or a device is neither a register nor a file of records", "[cli]")
{
    const CliRegister office;
    QStringList odd{office.file(u"thư mục"_s)};
    QDir().mkdir(odd[0]);
    if (QFile::exists(u"/dev/zero"_s))
        odd << u"/dev/zero"_s;
    for (const QString& path : odd) {
        INFO(path.toStdString());
        CHECK(run({u"--register"_s, path, u"--user"_s, u"an"_s, u"check"_s})
                  .complaints.contains(path.toUtf8()));
        CHECK(office.on({u"restore"_s, path}).complaints.contains(path.toUtf8()));
        CHECK(office.on({u"load"_s, path}).code == Refused);
        CHECK(office.on({u"report"_s, u"draft"_s, u"--year=2021"_s, u"--narrative"_s, path}).code == Refused);
    }
    CHECK(office.on({u"check"_s}).code == Completed);
}

TEST_CASE("an answer that cannot be written is a fault of the world", "[cli]")
{
    if (!QFile::exists(u"/dev/full"_s))
        SKIP("this system has no device that is always full");
    const CliRegister office;
    const QStringList words{u"--register"_s, office.path(), u"--user"_s, u"an"_s, u"figures"_s,
        u"--from=2021-01-01"_s, u"--to=2021-12-31"_s};
    CHECK(run(words, usualPassword, u"/dev/full"_s).code == WorldFault);
}

TEST_CASE("prose that is refused leaves no draft behind", "[cli]")
{
    const CliRegister office;
    office.write(u"lời văn.json"_s, R"({"situation": ["Một", 2], "nowhere": []})");
    const Answer answer = office.on(
        {u"report"_s, u"draft"_s, u"--year=2021"_s, u"--narrative"_s, office.file(u"lời văn.json"_s)});
    CHECK(answer.code == Refused);
    CHECK(answer.complaints.contains("situation[1]"));
    CHECK(answer.complaints.contains("nowhere"));
    const Answer exported =
        office.on({u"report"_s, u"export"_s, u"--year=2021"_s, u"--output"_s, office.file(u"báo cáo.txt"_s)});
    CHECK(exported.code == Refused);
}

TEST_CASE("the try after wrong passwords has to wait", "[cli]")
{
    const CliRegister office;
    for (int i = 0; i < 3; ++i)
        CHECK(office.on({u"check"_s}, u"sai mật khẩu"_s).code == Refused);
    QElapsedTimer clock;
    clock.start();
    CHECK(office.on({u"check"_s}).code == Completed);
    CHECK(clock.elapsed() > 1500); // the pauses are half a second, one and two
}
