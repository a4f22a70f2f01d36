// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

const QString lan = u"01900000-0000-7000-8000-0000000000a1"_s;
const QString be = u"01900000-0000-7000-8000-0000000000b2"_s;
const QString sewing = u"01900000-0000-7000-8000-0000000000c3"_s;
const QString chauThanh = u"phong-ldtbxh-chau-thanh"_s;

/// Lan of the department, who may not sew, and Bé of the district, who wants to; both asked for work three
/// months ago. One vacancy for seamstresses.
QByteArray peopleAndWork()
{
    const QDate today = QDate::currentDate();
    QByteArray json = R"({"format": 1, "records": {
        "person": [{"id": "LAN", "full_name": "Trần Thị Lan", "sex": "female", "birth": "1990"},
            {"id": "BE", "full_name": "Lê Văn Bé", "sex": "male", "birth": "1985-03-12", "unit_id": "unit:UNIT"}],
        "legal_status": [{"ref": "served", "person_id": "LAN", "kind": "sentence_served",
            "released_on": "RELEASED"}],
        "additional_penalty": [{"person_id": "LAN", "legal_status_id": "@served", "kind": "profession_ban",
            "from_date": "RELEASED", "to_date": "FREE", "banned_occupation": "May công nghiệp"}],
        "need": [{"person_id": "LAN", "kind": "job", "state": "open", "surveyed_on": "ASKED"},
            {"person_id": "BE", "kind": "job", "state": "open", "surveyed_on": "ASKED"},
            {"person_id": "BE", "kind": "training", "occupation": "May công nghiệp", "state": "open",
                "surveyed_on": "ASKED"}],
        "employer": [{"ref": "e", "name": "Xưởng may Sen Hồng"}],
        "vacancy": [{"id": "SEWING", "employer_id": "@e", "occupation": "May công nghiệp", "openings": 2,
            "state": "open"}]}})";
    return json.replace("LAN", lan.toUtf8())
        .replace("BE", be.toUtf8())
        .replace("SEWING", sewing.toUtf8())
        .replace("UNIT", chauThanh.toUtf8())
        .replace("RELEASED", today.addDays(-120).toString(Qt::ISODate).toUtf8())
        .replace("FREE", today.addDays(400).toString(Qt::ISODate).toUtf8())
        .replace("ASKED", today.addDays(-90).toString(Qt::ISODate).toUtf8());
}

/// A register with people who look for work.
struct WorkRegister : CliRegister
{
    WorkRegister()
    {
        const Answer loaded = load(peopleAndWork());
        INFO(loaded.complaints.toStdString());
        REQUIRE(loaded.code == Completed);
    }
    QJsonArray suggestions(const QStringList& words) const
    {
        const Answer answer = on(QStringList{u"suggest"_s} + words);
        INFO(answer.complaints.toStdString());
        CHECK(answer.code == Completed);
        return answer.json().object()[u"suggestions"_s].toArray();
    }
    /// Options for the days of the needs, and more.
    static QStringList lastMonths(const QStringList& more)
    {
        const QDate today = QDate::currentDate();
        return QStringList{u"--from"_s, today.addDays(-100).toString(Qt::ISODate), u"--to"_s,
                   today.toString(Qt::ISODate)}
        + more;
    }
};

QStringList namesIn(const QJsonArray& rows, const QString& key)
{
    QStringList names;
    for (const QJsonValue row : rows)
        names << row[key].toString();
    return names;
}

} // namespace

TEST_CASE("who fits a vacancy is told with reasons, and a legal bar as a stop, never which", "[cli]")
{
    const WorkRegister office;
    const Answer answer = office.on({u"suggest"_s, u"vacancy"_s, sewing});
    const QJsonArray people = answer.json().object()[u"suggestions"_s].toArray();
    REQUIRE(people.size() == 2);
    CHECK(people[0][u"name"_s] == u"Lê Văn Bé"_s);
    CHECK(people[0][u"reasons"_s].toArray().contains(u"wants_occupation"_s));
    CHECK_FALSE(people[0][u"stop"_s].toBool());
    CHECK(people[1][u"id"_s] == lan);
    CHECK(people[1][u"stop"_s].toBool());
    CHECK_FALSE(answer.output.contains("profession_ban"));
    CHECK_FALSE(answer.output.contains("sentence_served"));
    CHECK(office.suggestions({u"vacancy"_s, sewing, u"--limit"_s, u"1"_s}).size() == 1);
}

TEST_CASE("vacancies are listed with the ids that suggestions ask for, open ones first", "[cli]")
{
    const WorkRegister office;
    QByteArray closed = R"({"format": 1, "records": {
        "employer": [{"ref": "e", "name": "Cơ sở mộc Ba"}],
        "vacancy": [{"employer_id": "@e", "occupation": "Mộc", "openings": 1, "state": "closed"}],
        "vocational_class": [{"ref": "c", "name": "Lớp may", "occupation": "May công nghiệp", "starts_on": "2021-11-01",
            "ends_on": "2021-12-30", "state": "completed"}],
        "class_partner": [{"class_id": "@c", "role": "organiser", "name": "Trung tâm"}]}})";
    REQUIRE(office.load(closed).code == Completed);
    const QJsonArray all = office.on({u"vacancies"_s}).json().array();
    REQUIRE(namesIn(all, u"occupation"_s) == QStringList{u"May công nghiệp"_s, u"Mộc"_s});
    CHECK(all[0][u"open"_s].toBool());
    CHECK_FALSE(all[1][u"open"_s].toBool());
    CHECK(office.suggestions({u"vacancy"_s, all[0][u"id"_s].toString()}).size() == 2);
    CHECK(namesIn(office.on({u"vacancies"_s, u"sen hong"_s}).json().array(), u"id"_s) == QStringList{sewing});
    CHECK(office.told({u"vacancies"_s})
              .join(u'\n')
              .startsWith(sewing + u"\tMay công nghiệp – Xưởng may Sen Hồng\tcần 2 người\t\tđang tuyển"_s));
    CHECK(office.on({u"vacancies"_s, u"--limit"_s, u"0"_s}).code == WrongUsage);
    const QJsonArray classes = office.on({u"classes"_s}).json().array();
    REQUIRE(classes.size() == 1);
    CHECK(office.told({u"classes"_s}).front()
        == classes[0][u"id"_s].toString() + u"\tLớp may\tTrung tâm\t01/11/2021\t30/12/2021"_s);
    CHECK(office.told({u"search"_s, u"Trần Thị Lan"_s}).front().endsWith(u'\t' + lan));
}

TEST_CASE("a person reads dates as people write them, and which unit is not known", "[cli]")
{
    const WorkRegister office;
    const QString people = office.told({u"suggest"_s, u"vacancy"_s, sewing}).join(u'\n');
    CAPTURE(people.toStdString());
    CHECK(people.contains(u"Lê Văn Bé, 12/3/1985: "_s));
    const Answer refused = office.on({u"reminders"_s, u"--unit"_s, u"không có"_s});
    CHECK(refused.complaints.contains("“không có”"));
}

TEST_CASE("what fits a person is told, and unknown records and limits are refused", "[cli]")
{
    const WorkRegister office;
    const QJsonArray offers = office.suggestions({u"person"_s, be});
    REQUIRE(offers.size() == 1);
    CHECK(offers[0][u"kind"_s] == u"vacancy"_s);
    CHECK(offers[0][u"id"_s] == sewing);
    CHECK(offers[0][u"at"_s] == u"Xưởng may Sen Hồng"_s);
    CHECK(office.on({u"suggest"_s, u"person"_s, sewing}).code == Refused);
    CHECK(office.on({u"suggest"_s, u"vacancy"_s, u"không có"_s}).code == Refused);
    const Answer none = office.on({u"suggest"_s, u"vacancy"_s, sewing, u"--limit"_s, u"0"_s});
    CHECK(none.code == WrongUsage);
    CHECK(none.output.isEmpty());
}

TEST_CASE("a person reads what speaks against a suggestion, and why nothing is suggested", "[cli]")
{
    const WorkRegister office;
    QByteArray unready = R"({"format": 1, "records": {"readiness": [
        {"person_id": "BE", "state": "not_able", "noted_on": "TODAY"}]}})";
    unready.replace("BE", be.toUtf8()).replace("TODAY", QDate::currentDate().toString(Qt::ISODate).toUtf8());
    REQUIRE(office.load(unready).code == Completed);
    const QString people = office.told({u"suggest"_s, u"vacancy"_s, sewing}).join(u'\n');
    CAPTURE(people.toStdString());
    CHECK(people.contains(u"; lưu ý: chưa sẵn sàng làm việc hoặc đang tạm hoãn"_s));
    const QStringList person{u"suggest"_s, u"person"_s, be};
    CHECK(office.told(person).join(u'\n').contains(u"\nKhông có lớp nào"_s));
    CHECK(office.on(person).json().object()[u"missing"_s].toArray()
        == QJsonArray{u"suggestion.no_class_ahead"_s});
}

TEST_CASE("reminders are told with their counts, of a unit those of its own", "[cli]")
{
    const WorkRegister office;
    const QJsonObject all = office.on({u"reminders"_s}).json().object();
    CHECK(all[u"counts"_s][u"open_need"_s].toInt() == 3);
    const QJsonObject district = office.on({u"reminders"_s, u"--unit"_s, chauThanh}).json().object();
    CHECK(district[u"counts"_s][u"open_need"_s].toInt() == 2);
    QJsonArray needs;
    for (const QJsonValue row : district[u"reminders"_s].toArray())
        if (row[u"kind"_s] == u"open_need"_s)
            needs.append(row);
    CHECK(namesIn(needs, u"title"_s) == QStringList{u"Lê Văn Bé"_s, u"Lê Văn Bé"_s});
    CHECK(office.on({u"reminders"_s, u"--unit"_s, u"không có"_s}).code == Refused);
}

TEST_CASE("a person reads reminders and figures in words, not in codes", "[cli]")
{
    const WorkRegister office;
    const QString reminders = office.told({u"reminders"_s}).join(u'\n');
    CHECK(reminders.contains(u"Nhu cầu chưa giải quyết quá"_s));
    CHECK(reminders.contains(u"Lê Văn Bé – Việc làm"_s));
    CHECK_FALSE(reminders.contains(u"open_need"_s));
    const QStringList bySex =
        office.told(QStringList{u"figures"_s} + WorkRegister::lastMonths({u"--by"_s, u"sex"_s}));
    const qsizetype needs = bySex.indexOf(QRegularExpression(u"^needs_job: 2\t.+"_s));
    REQUIRE(needs >= 0);
    CHECK(bySex.mid(needs + 1, 2) == QStringList{u"    Nam: 1"_s, u"    Nữ: 1"_s});
    CHECK(bySex.indexOf(QRegularExpression(u"^reoffended: chưa có số liệu\t.+"_s)) >= 0);
}

TEST_CASE("figures are parted on demand, and zero is told from what nobody reported", "[cli]")
{
    const WorkRegister office;
    const auto figures = [&](const QStringList& more) {
        return office.on(QStringList{u"figures"_s} + WorkRegister::lastMonths(more)).json().object();
    };
    const QJsonObject bySex = figures({u"--by"_s, u"sex"_s});
    CHECK(bySex[u"needs_job"_s][u"value"_s].toInt() == 2);
    CHECK(bySex[u"needs_job"_s][u"by"_s] == QJsonObject{{u"female"_s, 1}, {u"male"_s, 1}});
    CHECK(bySex[u"loan_million"_s][u"value"_s] == QJsonValue(0));
    CHECK(bySex[u"reoffended"_s][u"value"_s].isNull());
    const QJsonObject byUnit = figures({u"--by"_s, u"unit"_s});
    CHECK(byUnit[u"needs_job"_s][u"by"_s].toObject().size() == 2);
    CHECK(figures({u"--unit"_s, chauThanh})[u"needs_job"_s][u"value"_s].toInt() == 1);
    CHECK(office.on(QStringList{u"figures"_s} + WorkRegister::lastMonths({u"--by"_s, u"shoe"_s})).code
        == WrongUsage);
}

TEST_CASE("the records that a figure counts are listed, as many as it says", "[cli]")
{
    const WorkRegister office;
    const auto list = [&](const QString& indicator, const QStringList& more) {
        return office.on(QStringList{u"figures"_s, u"list"_s, indicator} + WorkRegister::lastMonths(more));
    };
    const QJsonArray both = list(u"needs_job"_s, {}).json().array();
    CHECK(both.size() == 2);
    const QJsonArray district = list(u"needs_job"_s, {u"--unit"_s, chauThanh}).json().array();
    CHECK(namesIn(district, u"title"_s) == QStringList{u"Lê Văn Bé"_s});
    CHECK(namesIn(district, u"person_id"_s) == QStringList{be});
    CHECK(list(u"no_such_figure"_s, {}).code == Refused);
    CHECK(list(u"needs_job"_s, {u"--unit"_s, u"không có"_s}).code == Refused);
}

TEST_CASE("a ban that may mean the work is told as a doubt, never which ban it is", "[cli]")
{
    const WorkRegister office;
    REQUIRE(office
                .load(R"({"format": 1, "records": {
        "employer": [{"ref": "e", "name": "Cơ sở may Ba"}],
        "vacancy": [{"id": "01900000-0000-7000-8000-0000000000d4", "employer_id": "@e",
            "occupation": "May gia đình", "openings": 1, "state": "open"}]}})")
                .code
        == Completed);
    const QStringList home{u"suggest"_s, u"vacancy"_s, u"01900000-0000-7000-8000-0000000000d4"_s};
    for (const QJsonValue person : office.suggestions(home.mid(1))) {
        CHECK_FALSE(person[u"stop"_s].toBool());
        CHECK(person[u"may_be_banned"_s].toBool() == (person[u"id"_s] == lan));
    }
    const QStringList told = office.told(home);
    CHECK(told.filter(lan).join(u'\n').contains(u"Có thể thuộc nghề bị cấm"_s));
    CHECK(told.filter(be).filter(u"bị cấm"_s).isEmpty());
    CHECK(told.filter(u"May công nghiệp"_s).isEmpty());
}

TEST_CASE("the first word of a command alone is answered with what may follow", "[cli]")
{
    const CliRegister office;
    for (const QStringList& words : {QStringList{u"suggest"_s}, {u"suggest"_s, u"ai"_s}}) {
        const Answer answer = office.on(words);
        CHECK(answer.code == WrongUsage);
        CHECK(answer.complaints.contains("suggest vacancy [--limit N] ID"));
        CHECK(answer.complaints.contains("suggest person [--limit N] ID"));
        CHECK_FALSE(answer.complaints.contains("report"));
        CHECK_FALSE(answer.complaints.contains(R"(Không có lệnh)"));
    }
}
