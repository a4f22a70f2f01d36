// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

TEST_CASE("wrong usage is told with the commands there are and answers nothing", "[cli]")
{
    const CliRegister office;
    for (const QStringList& words :
        {QStringList{u"frob"_s}, {u"search"_s}, {u"check"_s, u"--deep"_s}, {u"backup"_s, u"a"_s, u"b"_s},
            {u"demo"_s, u"--people"_s}, {u"figures"_s, u"--from"_s, u"2021"_s}}) {
        const Answer answer = office.on(words);
        INFO(words.join(u' ').toStdString());
        CHECK(answer.code == WrongUsage);
        CHECK(answer.output.isEmpty());
        CHECK(answer.complaints.contains("hoanhap-cli [--register FILE]"));
    }
    CHECK(run({u"check"_s}).code == WrongUsage);
    CHECK(run({}).code == WrongUsage);
}

TEST_CASE("wrong usage of a command there is tells how that command is written, not all of them", "[cli]")
{
    const CliRegister office;
    const QByteArray told = office.on({u"figures"_s, u"--from"_s, u"2021-01-01"_s}).complaints;
    CHECK(told.contains("figures --from DATE --to DATE"));
    CHECK_FALSE(told.contains("restore FILE"));
    CHECK_FALSE(told.contains("PRESET"));
    CHECK(office.on({u"create"_s}).complaints.contains("so-ldtbxh-dong-thap-2021"));
    for (const QStringList& named : {QStringList(), {u"mã"_s, u"--year"_s, u"2021"_s}}) {
        const Answer answer = office.on(
            QStringList{u"report"_s, u"export"_s, u"--output"_s, office.file(u"báo cáo.pdf"_s)} + named);
        CHECK(answer.code == WrongUsage);
        CHECK(answer.complaints.contains("--year"));
    }
}

TEST_CASE("a wrong password and an unknown account are refused in the same words", "[cli]")
{
    const CliRegister office;
    const Answer password = office.on({u"check"_s}, u"sai mật khẩu"_s);
    const Answer account =
        run({u"--register"_s, office.file(u"sổ.hoanhap"_s), u"--user"_s, u"ai"_s, u"check"_s});
    CHECK(password.code == Refused);
    CHECK(account.code == Refused);
    CHECK(password.complaints == account.complaints);
    CHECK(password.complaints.count('\n') == 1);
    CHECK(office.on({u"check"_s}, QString()).code == Refused);
}

TEST_CASE("a damaged, cut or foreign register is a fault of the world and stays as it was", "[cli]")
{
    const CliRegister office;
    QFile whole(office.file(u"sổ.hoanhap"_s));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QByteArray bytes = whole.readAll();
    whole.close();
    bytes.replace(8192, 4096, QByteArray(4096, 'x'));
    for (const QByteArray& content : {bytes, bytes.left(bytes.size() / 2), QByteArray("một tệp khác")}) {
        office.write(u"sổ.hoanhap"_s, content);
        const Answer answer = office.on({u"check"_s});
        CHECK(answer.code == WorldFault);
        CHECK(answer.output.isEmpty());
        CHECK(answer.complaints.count('\n') == 1);
        QFile after(office.file(u"sổ.hoanhap"_s));
        REQUIRE(after.open(QIODevice::ReadOnly));
        CHECK(after.readAll() == content);
    }
}

TEST_CASE("a check that finds damage writes nothing to the register", "[cli]")
{
    const CliRegister office;
    const auto bytes = [&] {
        QFile file(office.file(u"sổ.hoanhap"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(office.on({u"check"_s}).code == Completed);
    QByteArray content = bytes();
    content.replace(content.size() - 3000, 8, "xxxxxxxx");
    office.write(u"sổ.hoanhap"_s, content);
    const Answer answer = office.on({u"check"_s});
    CHECK(answer.code == WorldFault);
    CHECK(bytes() == content);
}

TEST_CASE("wrong usage tells the presets an organisation can be made from", "[cli]")
{
    CHECK(run({u"create"_s}).complaints.contains("so-ldtbxh-dong-thap-2021"));
}

TEST_CASE("records that cannot be read are refused with their place and nothing is loaded", "[cli]")
{
    const CliRegister office;
    office.write(u"hồ sơ.json"_s, "{\"a\": [1,\n 2,,]}");
    const Answer answer = office.on({u"load"_s, office.file(u"hồ sơ.json"_s)});
    CHECK(answer.code == Refused);
    CHECK(answer.complaints.contains("2"));
    CHECK(office.on({u"load"_s, office.file(u"không có.json"_s)}).code == Refused);
    CHECK(office.on({u"search"_s, u""_s}).json().array().isEmpty());
}

TEST_CASE("records that point at nothing are the caller's to mend", "[cli]")
{
    const CliRegister office;
    office.write(u"lớp.json"_s, R"({"format": 1, "records": {"class_partner": [
        {"class_id": "00000000-0000-7000-8000-000000000001", "role": "partner",
         "name": "Trường Trung cấp Sen Hồng", "position": 1}]}})");
    const Answer answer = office.on({u"load"_s, office.file(u"lớp.json"_s)});
    INFO(answer.complaints.toStdString());
    CHECK(answer.code == Refused);
    CHECK(answer.complaints.contains("class_partner[0]"));
    CHECK(office.on({u"check"_s}).code == Completed);
}

TEST_CASE("what is doubtful in a loaded file is taken in and told of with its record and field", "[cli]")
{
    const CliRegister office;
    const Answer answer = office.load(R"({"format": 1, "records": {
        "person": [{"full_name": "Trần Thị Bé", "birth": "1990"},
            {"ref": "an", "full_name": "Lê Văn An", "birth": "1990"}],
        "identity_number": [{"person_id": "@an", "kind": "cccd", "number": "087085001234"}]}})");
    CHECK(answer.code == Completed);
    CHECK(answer.json()[u"person"_s].toInt() == 2);
    const QJsonArray warnings = answer.json()[u"warnings"_s].toArray();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0][u"record"_s] == u"person[1]"_s);
    CHECK(warnings[0][u"field"_s] == u"identity_number[0].number"_s);
    CHECK_FALSE(warnings[0][u"sentence"_s].toString().isEmpty());
    CHECK(answer.json()[u"warnings_in_all"_s].toInt() == 1);
    CHECK(answer.complaints.contains("person[1].identity_number[0].number: "));
}

TEST_CASE("a year of invented people goes from the register to the paper", "[cli]")
{
    const CliRegister office;
    const QJsonObject counts =
        office.on({u"demo"_s, u"--people"_s, u"200"_s, u"--year"_s, u"2021"_s}).json().object();
    CHECK(counts[u"person"_s].toInt() == 200);
    CHECK(office.on({u"search"_s, u"--limit"_s, u"1000000"_s, u""_s}).json().array().size() == 200);
    CHECK(office.on({u"search"_s, u"nguyen"_s, u"--limit=3"_s}).json().array().size() == 3);
    const QJsonObject draft = office.on({u"report"_s, u"draft"_s, u"--year"_s, u"2021"_s}).json().object();
    CHECK(draft.contains(u"id"_s));
    CHECK(draft[u"findings"_s].isArray());
    for (const QString& ending : {u"docx"_s, u"pdf"_s, u"html"_s, u"txt"_s}) {
        const QString path = office.file(u"báo cáo."_s + ending);
        const Answer answer =
            office.on({u"report"_s, u"export"_s, u"--year"_s, u"2021"_s, u"--output"_s, path});
        CHECK(answer.code == Completed);
        CHECK(answer.json().object()[u"file"_s].toString() == path);
        CHECK(QFile::exists(path));
    }
    const QString nowhere = office.file(u"không có/báo cáo.pdf"_s);
    CHECK(office.on({u"report"_s, u"export"_s, u"--year"_s, u"2021"_s, u"--output"_s, nowhere}).code
        == WorldFault);
    CHECK(office.on({u"check"_s}).json().object()[u"findings"_s].toArray().isEmpty());
    const QJsonObject copy = office.on({u"backup"_s, office.file(u"bản sao.hoanhap"_s)}).json().object();
    CHECK(copy[u"people"_s].toInt() == 200);
    CHECK(copy[u"sha256"_s].toString().size() == 64);
}
