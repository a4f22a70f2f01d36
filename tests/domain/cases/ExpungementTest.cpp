// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/Expungement.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate released(2021, 2, 1);

LegalStatus conviction(const char* kind, const char* penalty, int years)
{
    LegalStatus status;
    status.id = Uuid::ofCode(u"test"_s, u"status"_s);
    status.kind = QString::fromLatin1(kind);
    status.penalty = QString::fromLatin1(penalty);
    status.judgmentDate = QDate(2016, 6, 20);
    status.offenceGroup = u"property"_s;
    status.releasedOn = released;
    status.fromDate = released;
    status.toDate = released;
    if (years > 0)
        status.sentenceYears = years;
    return status;
}

PersonFile fileOf(const LegalStatus& status)
{
    PersonFile file;
    file.person.birth = text::PartialDate::ofYear(1985);
    file.statuses.push_back(status);
    return file;
}

QDate earliest(const PersonFile& file)
{
    const auto estimate = expungementOf(file, file.statuses.front());
    return estimate ? estimate->earliest : QDate();
}

QDate earliest(const LegalStatus& status)
{
    return earliest(fileOf(status));
}

struct Case
{
    const char* kind;
    const char* penalty;
    int years;
    QDate automatic; ///< BLHS Điều 70
    QDate byCourt; ///< BLHS Điều 71
};
const Case cases[]{
    {"non_custodial_reform", "non_custodial_reform", 0, {2022, 2, 1}, {2022, 2, 1}},
    {"suspended_sentence", "suspended_prison", 2, {2022, 2, 1}, {2022, 2, 1}},
    {"sentence_served", "prison", 5, {2023, 2, 1}, {2024, 2, 1}},
    {"sentence_served", "prison", 6, {2024, 2, 1}, {2026, 2, 1}},
    {"sentence_served", "prison", 15, {2024, 2, 1}, {2026, 2, 1}},
    {"sentence_served", "prison", 16, {2026, 2, 1}, {2028, 2, 1}},
    {"amnesty", "life", 0, {2026, 2, 1}, {2028, 2, 1}},
};

} // namespace

TEST_CASE("the heavier the penalty, the longer until expungement", "[domain]")
{
    for (const Case& wanted : cases) {
        CAPTURE(wanted.kind, wanted.years);
        LegalStatus status = conviction(wanted.kind, wanted.penalty, wanted.years);
        CHECK(earliest(status) == wanted.automatic);
        status.offenceGroup = u"national_security"_s;
        CHECK(earliest(status) == wanted.byCourt);
        CHECK(expungementOf(fileOf(status), status)->byCourt);
    }
}

TEST_CASE("a day above five years already counts as more", "[domain]")
{
    LegalStatus status = conviction("sentence_served", "prison", 5);
    status.sentenceDays = 1;
    CHECK(earliest(status) == QDate(2024, 2, 1));
}

TEST_CASE("a suspended sentence counts from the end of its probation", "[domain]")
{
    LegalStatus status = conviction("suspended_sentence", "", 2);
    status.fromDate = QDate(2020, 3, 15);
    status.probationMonths = 18;
    CHECK(earliest(status) == QDate(2022, 9, 15));
}

TEST_CASE("an early release counts from the end of the term, not from the day of leaving", "[domain]")
{
    LegalStatus status = conviction("conditional_release", "prison", 4);
    status.sentenceEndsOn = QDate(2022, 5, 1);
    CHECK(earliest(status) == QDate(2024, 5, 1));
}

TEST_CASE("a longer additional penalty must be over too", "[domain]")
{
    PersonFile file = fileOf(conviction("sentence_served", "prison", 3));
    AdditionalPenalty supervision;
    supervision.legalStatusId = file.statuses.front().id;
    supervision.toDate = QDate(2025, 2, 1);
    file.penalties.push_back(supervision);
    CHECK(earliest(file) == QDate(2025, 2, 1));
    file.penalties.front().legalStatusId = Uuid::ofCode(u"test"_s, u"another judgment"_s);
    CHECK(earliest(file) == QDate(2023, 2, 1));
}

TEST_CASE("a new conviction in between starts the time anew", "[domain]")
{
    PersonFile file = fileOf(conviction("sentence_served", "prison", 3));
    LegalStatus again = conviction("sentence_served", "prison", 1);
    again.id = Uuid::ofCode(u"test"_s, u"again"_s);
    again.judgmentDate = QDate(2022, 8, 10);
    again.releasedOn = QDate(2023, 6, 1);
    file.statuses.push_back(again);
    CHECK(earliest(file) == QDate(2025, 6, 1));

    file.statuses.back().judgmentDate = QDate(2023, 2, 2); // the first had gone by then
    CHECK(earliest(file) == QDate(2023, 2, 1));

    file.statuses.back().judgmentDate = QDate(2022, 8, 10);
    file.statuses.back().kind = u"about_to_be_released"_s; // still inside: nobody can tell yet
    CHECK_FALSE(earliest(file).isValid());
}

TEST_CASE("who was under eighteen waits the shorter time", "[domain]")
{
    PersonFile file = fileOf(conviction("sentence_served", "prison", 3));
    file.person.birth = text::PartialDate::ofDay(QDate(1999, 1, 5)); // 17 at the judgment of 2016
    const auto estimate = expungementOf(file, file.statuses.front());
    CHECK(estimate->earliest == QDate(2022, 2, 1));
    CHECK(estimate->article == u"107"_s);
}

TEST_CASE("no estimate where nothing ends, or where it is done", "[domain]")
{
    CHECK_FALSE(earliest(conviction("postponed_execution", "prison", 2)).isValid());
    CHECK_FALSE(earliest(conviction("rehabilitation_trainee", "", 0)).isValid());
    LegalStatus done = conviction("sentence_served", "prison", 2);
    done.expungedOn = QDate(2023, 3, 1);
    CHECK_FALSE(earliest(done).isValid());
}

TEST_CASE("what ended with the record expunged has no earliest day, whether its document is known or not",
    "[domain]")
{
    LegalStatus status = conviction("sentence_served", "prison", 5);
    REQUIRE(earliest(status).isValid());
    status.endedOn = QDate(2024, 1, 1);
    status.endReason = u"expunged"_s;
    CHECK_FALSE(earliest(status).isValid());
}
