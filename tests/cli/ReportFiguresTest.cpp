// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StartedProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

/// Two people referred in Châu Thành, one of them twice.
constexpr char threeReferrals[] = R"({"format": 1, "records": {
    "person": [
        {"ref": "a", "full_name": "Lê Văn An", "unit_id": "unit:phong-ldtbxh-chau-thanh"},
        {"ref": "b", "full_name": "Trần Thị Bé", "unit_id": "unit:phong-ldtbxh-chau-thanh"}],
    "referral": [
        {"person_id": "@a", "job_title": "Thợ may", "unit_id": "unit:phong-ldtbxh-chau-thanh",
         "employer_name": "Công ty Sen Hồng", "referred_on": "2021-05-04"},
        {"person_id": "@a", "job_title": "Thợ nề", "unit_id": "unit:phong-ldtbxh-chau-thanh",
         "employer_name": "Công ty Sen Hồng", "referred_on": "2021-06-04"},
        {"person_id": "@b", "job_title": "Thợ may", "unit_id": "unit:phong-ldtbxh-chau-thanh",
         "employer_name": "Công ty Sen Hồng", "referred_on": "2021-07-04"}]}})";

QString draftedOn(const CliRegister& office)
{
    return office
        .on({u"report"_s, u"draft"_s, u"--kind"_s, u"annual"_s, u"--from"_s, u"2021-01-01"_s, u"--to"_s,
            u"2021-12-31"_s})
        .json()[u"id"_s]
        .toString();
}

QJsonObject figureIn(const QJsonArray& all, const QString& indicator, const QString& breakdown)
{
    for (const QJsonValue figure : all)
        if (figure[u"indicator"_s] == indicator && figure[u"breakdown"_s] == breakdown)
            return figure.toObject();
    return {};
}

} // namespace

TEST_CASE("each figure of a report is told with its definition and the records it counts", "[cli]")
{
    const CliRegister office;
    REQUIRE(office.load(threeReferrals).code == Completed);
    const Answer answer = office.on({u"report"_s, u"figures"_s, draftedOn(office)});
    INFO(answer.complaints.toStdString());
    REQUIRE(answer.code == Completed);
    const QJsonArray all = answer.json().array();
    const QJsonObject turns = figureIn(all, u"referral_turns"_s, {});
    CHECK(turns[u"value"_s].toInt() == 3);
    CHECK(turns[u"records"_s].toArray().size() == 3);
    CHECK_FALSE(turns[u"definition"_s].toString().isEmpty());
    const QJsonObject people = figureIn(all, u"referred_people"_s, u"unit=phong-ldtbxh-chau-thanh"_s);
    CHECK(people[u"value"_s].toInt() == 2);
    CHECK(people[u"records"_s].toArray().size() == 2);
}

TEST_CASE("the figures of a report that is not there are refused", "[cli]")
{
    const CliRegister office;
    const Answer answer = office.on({u"report"_s, u"figures"_s, u"00000000-0000-7000-8000-000000000001"_s});
    CHECK(answer.code == Refused);
    CHECK(answer.output.isEmpty());
    CHECK(office.on({u"report"_s, u"figures"_s}).code == WrongUsage);
}
