// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalogues/CatalogueService.h"

#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::CatalogueService;
using tests::TestOffice;

TEST_CASE("a commune of 2021 leads to the one that took it over in July 2025", "[services]")
{
    TestOffice office;
    CatalogueService catalogues(office.workspace());
    const QString commune = u"2021:29884"_s; // xã Mỹ Tân, whose number phường Mỹ Ngãi has now
    CHECK_FALSE(catalogues.successorOf(commune, QDate(2025, 6, 30)));
    CHECK(catalogues.areaLabel(commune, QDate(2025, 6, 30)) == u"Xã Mỹ Tân, thành phố Cao Lãnh"_s);
    const auto successor = catalogues.successorOf(commune, QDate(2025, 7, 1));
    REQUIRE(successor);
    CHECK(successor->area.code == "2025:29884"_L1);
    CHECK(successor->area.label == u"Phường Mỹ Ngãi, tỉnh Đồng Tháp"_s);
    CHECK(successor->since == QDate(2025, 7, 1));
    CHECK(catalogues.areaLabel(commune, QDate(2025, 7, 1))
        == u"Xã Mỹ Tân, thành phố Cao Lãnh (nay: Phường Mỹ Ngãi, tỉnh Đồng Tháp)"_s);
}

TEST_CASE("the commune whose name is typed in its order comes first", "[services]")
{
    TestOffice office;
    CatalogueService catalogues(office.workspace());
    const auto first = [&](const QString& typed) {
        return catalogues.communesLike(typed, QDate(2021, 12, 6), 3).front().label;
    };
    CHECK(first(u"hoa an"_s) == u"Xã Hòa An, thành phố Cao Lãnh"_s);
    CHECK(first(u"an hoa"_s).contains(u"An Ho"_s)); // Hòa, Hoà
    CHECK(catalogues.communesLike(u"hoa an"_s, QDate(2025, 7, 1), 1).front().code == "2021:29893"_L1);
}

TEST_CASE("what happened to a commune on the way is told with its resolution", "[services]")
{
    TestOffice office;
    const auto successor =
        CatalogueService(office.workspace()).successorOf(u"2021:29869"_s, QDate(2026, 1, 1));
    REQUIRE(successor);
    CHECK(successor->note == u"Từ 01/01/2025 nhập vào Phường 1 (Nghị quyết 1284/NQ-UBTVQH15)"_s);
}

TEST_CASE("terms, groups and articles of a catalogue come into the register", "[services]")
{
    TestOffice office;
    CatalogueService catalogues(office.workspace());
    const auto attributesOf = [&](const QString& catalogue, const QString& code) {
        for (const domain::CatalogueEntry& entry : catalogues.entries(catalogue))
            if (entry.code == code)
                return QJsonDocument::fromJson(entry.attributes.toUtf8()).object();
        return QJsonObject();
    };
    const QJsonObject suspended = attributesOf(u"legal-status-kinds"_s, u"suspended_sentence"_s);
    CHECK(suspended[u"group"].toString() == "C"_L1);
    CHECK(suspended[u"months_from"].toInt() == 12); // Bộ luật Hình sự 2015, Điều 65
    CHECK(suspended[u"months_to"].toInt() == 60);
    CHECK_FALSE(suspended.contains(u"label"));
    const QJsonObject drugs = attributesOf(u"offence-groups"_s, u"drugs"_s);
    CHECK(drugs[u"article_from"].toInt() == 247); // chapter XX: Điều 247-259
    CHECK(drugs[u"article_to"].toInt() == 259);
}
