// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/Figures.h"
#include "office/TestOffice.h"
#include "services/exchange/RecordLoader.h"
#include "support/ErrorPrinting.h"

#include <QHash>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

QHash<QString, qint64> figuresOf(TestOffice& office, QDate from, QDate to)
{
    const auto figures = services::Figures(office.workspace()).all(from, to);
    REQUIRE(figures);
    QHash<QString, qint64> values;
    for (const services::Figures::Figure& figure : *figures)
        values.insert(figure.indicator, figure.value);
    return values;
}

// a: released in 2021, under care; b: since 2019, closed in May 2021; c: since 2019, ended in 2020;
// d: two statuses, first in 2020; e: closed only in 2022.
constexpr char peopleOfFiveKinds[] = R"({"format": 1, "records": {
    "person": [
        {"ref": "a", "full_name": "Lê Văn An"},
        {"ref": "b", "full_name": "Trần Thị Bé", "closed_on": "2021-05-20", "closing_reason": "moved"},
        {"ref": "c", "full_name": "Phạm Văn Cửu"},
        {"ref": "d", "full_name": "Đỗ Thị Duyên"},
        {"ref": "e", "full_name": "Võ Văn Em", "closed_on": "2022-01-10", "closing_reason": "moved"}],
    "legal_status": [
        {"person_id": "@a", "kind": "sentence_served", "released_on": "2021-03-02"},
        {"person_id": "@b", "kind": "sentence_served", "from_date": "2019-03-02"},
        {"person_id": "@c", "kind": "sentence_served", "from_date": "2019-03-02", "ended_on": "2020-06-01",
         "end_reason": "term_served"},
        {"person_id": "@d", "kind": "sentence_served", "from_date": "2020-07-01", "ended_on": "2021-02-01",
         "end_reason": "became_other"},
        {"person_id": "@d", "kind": "community_sentence", "from_date": "2021-02-01"},
        {"person_id": "@e", "kind": "sentence_served", "from_date": "2021-12-31"}]}})";

} // namespace

TEST_CASE("people are counted as they stood on the last day of the period", "[services]")
{
    TestOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(peopleOfFiveKinds));
    const auto year = figuresOf(office, QDate(2021, 1, 1), QDate(2021, 12, 31));
    CHECK(year[u"people_managed"_s] == 3); // a, d, e
    CHECK(year[u"people_received"_s] == 2); // a, e: d came in 2020
    CHECK(year[u"people_closed"_s] == 1); // b
    const auto spring = figuresOf(office, QDate(2021, 1, 1), QDate(2021, 3, 31));
    CHECK(spring[u"people_managed"_s] == 3); // a, b, d
    CHECK(spring[u"people_closed"_s] == 0);
}

TEST_CASE("a period that ends before it begins is refused", "[services]")
{
    TestOffice office;
    CHECK_FALSE(services::Figures(office.workspace()).all(QDate(2021, 2, 1), QDate(2021, 1, 1)));
}

TEST_CASE("a need without a day counts as long as it is neither met nor declined", "[services]")
{
    TestOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "a", "full_name": "Lê Văn An"}, {"ref": "b", "full_name": "Trần Thị Bé"},
            {"ref": "c", "full_name": "Phạm Văn Cửu"}, {"ref": "d", "full_name": "Đỗ Thị Duyên"}],
        "need": [{"person_id": "@a", "kind": "job", "state": "open"},
            {"person_id": "@b", "kind": "job", "state": "met"},
            {"person_id": "@c", "kind": "job", "state": "met", "surveyed_on": "2021-02-01", "closed_on": "2022-02-01"},
            {"person_id": "@d", "kind": "job", "state": "declined", "surveyed_on": "2021-02-01"}]}})"));
    const auto year = figuresOf(office, QDate(2021, 1, 1), QDate(2021, 12, 31));
    CHECK(year[u"needs_job"_s] == 2); // a, and c, whose need was met only in 2022
}

TEST_CASE("people with a loan are counted once, their loans each", "[services]")
{
    TestOffice office;
    REQUIRE(services::RecordLoader(office.workspace()).load(R"({"format": 1, "records": {
        "person": [{"ref": "a", "full_name": "Lê Văn An"}],
        "loan": [{"person_id": "@a", "source": "other", "state": "open",
              "disbursed_on": "2021-02-01", "disbursed_amount": 10000000},
            {"person_id": "@a", "source": "other", "state": "open",
              "disbursed_on": "2021-08-01", "disbursed_amount": 20000000}]}})"));
    const auto year = figuresOf(office, QDate(2021, 1, 1), QDate(2021, 12, 31));
    CHECK(year[u"loans"_s] == 2);
    CHECK(year[u"loan_people"_s] == 1);
    CHECK(year[u"loan_amount"_s] == 30'000'000);
}
