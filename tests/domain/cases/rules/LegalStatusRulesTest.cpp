// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/LegalStatusRules.h"

#include "domain/ErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/dates/DocumentDate.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate statusDay(2021, 12, 6);
const auto birth = text::PartialDate::ofYear(1985);

LegalStatus served()
{
    LegalStatus status;
    status.kind = u"sentence_served"_s;
    status.arrestedOn = QDate(2018, 2, 1);
    status.judgmentDate = QDate(2018, 6, 20);
    status.releasedOn = QDate(2021, 2, 1);
    status.certificateDate = status.releasedOn;
    status.fromDate = status.releasedOn;
    status.sentenceYears = 3;
    return status;
}

Findings check(const LegalStatus& status)
{
    return checkLegalStatus(status, birth, statusDay, u"legal_status[0]."_s);
}

Errors fault(ErrorCode code, const QString& field, const QStringList& arguments)
{
    return {{code, u"legal_status[0]."_s + field, arguments}};
}

LegalStatus lasting(const QString& kind, QDate from, QDate to)
{
    LegalStatus status;
    status.kind = kind;
    status.fromDate = from;
    status.toDate = to;
    return status;
}

struct Term
{
    const char* kind;
    int shortest, longest; // months
};
constexpr Term lawfulTerms[]{
    // Bộ luật Hình sự 2015: Điều 65, 36, 41, 42, 43, 44
    {"suspended_sentence", 12, 60},
    {"non_custodial_reform", 6, 36},
    {"profession_ban", 12, 60},
    {"residence_ban", 12, 60},
    {"local_supervision", 12, 60},
    {"rights_deprivation", 12, 60},
};

Errors warningsOfTerm(const char* kind, int months)
{
    const QDate from(2021, 11, 15); // even the shortest is not over yet
    const Findings found =
        check(lasting(QString::fromLatin1(kind), from, from.addMonths(months).addDays(-1)));
    CHECK(found.errors.empty());
    return found.warnings;
}

struct Move
{
    std::optional<QDate> LegalStatus::*day;
    QDate to;
    const char* field;
    const char* before;
};
const Move backwardMoves[]{
    {&LegalStatus::releasedOn, {2018, 5, 1}, "released_on", "20/6/2018"},
    {&LegalStatus::sentenceEndsOn, {2018, 1, 31}, "sentence_ends_on", "01/02/2018"},
    {&LegalStatus::certificateDate, {2018, 6, 19}, "certificate_date", "20/6/2018"},
    {&LegalStatus::toDate, {2021, 1, 31}, "to_date", "01/02/2021"},
    {&LegalStatus::endedOn, {2021, 1, 31}, "ended_on", "01/02/2021"},
    {&LegalStatus::expungedOn, {2021, 1, 31}, "expunged_on", "01/02/2021"},
};

} // namespace

TEST_CASE("a sentence served and told in the right order has no fault", "[domain]")
{
    const Findings findings = check(served());
    CHECK(findings.errors.empty());
    CHECK(findings.warnings.empty());
}

TEST_CASE("a status needs its kind alone", "[domain]")
{
    LegalStatus status;
    CHECK(check(status).errors == fault(errors::kindMissing, u"kind"_s, {}));
    status.kind = u"amnesty"_s;
    CHECK(check(status).errors.empty());
    CHECK(check(status).warnings.empty());
}

TEST_CASE("the days of a case follow each other", "[domain]")
{
    for (const Move& move : backwardMoves) {
        INFO(move.field);
        LegalStatus status = served();
        status.endReason = u"expunged"_s;
        status.*(move.day) = move.to;
        CHECK(check(status).errors
            == fault(errors::datesBackwards, QString::fromLatin1(move.field),
                {QString::fromLatin1(move.before), text::dateInFigures(move.to)}));
    }
}

TEST_CASE("somebody who fled may be arrested after the judgment", "[domain]")
{
    LegalStatus status = served();
    status.arrestedOn = status.judgmentDate->addMonths(3);
    CHECK(check(status).errors.empty());
}

TEST_CASE("nobody is judged, arrested or under a status before birth", "[domain]")
{
    const std::pair<std::optional<QDate> LegalStatus::*, QString> days[]{
        {&LegalStatus::fromDate, u"from_date"_s}, {&LegalStatus::judgmentDate, u"judgment_date"_s},
        {&LegalStatus::arrestedOn, u"arrested_on"_s}};
    for (const auto& [day, field] : days) {
        LegalStatus status = served();
        status.*day = QDate(1984, 12, 31);
        CHECK(check(status).errors == fault(errors::dateBeforeBirth, field, {u"31/12/1984"_s, u"1985"_s}));
        CHECK(checkLegalStatus(status, {}, statusDay, {}).errors.empty()); // birth not known
    }
}

TEST_CASE("where the year of birth alone is known, no day of that year lies before it", "[domain]")
{
    LegalStatus status;
    status.kind = u"rehabilitation_trainee"_s;
    status.fromDate = QDate(1985, 1, 1);
    CHECK(check(status).errors.empty());
}

TEST_CASE("a status that ended names the reason", "[domain]")
{
    LegalStatus status = served();
    status.endedOn = statusDay;
    CHECK(check(status).errors == fault(errors::endWithoutReason, u"end_reason"_s, {}));
    status.endReason = u"expunged"_s;
    CHECK(check(status).errors.empty());
}

TEST_CASE("a term that ran out without an end is pointed at", "[domain]")
{
    LegalStatus status = lasting(u"non_custodial_reform"_s, {2020, 1, 1}, {2020, 12, 31});
    CHECK(check(status).errors.empty());
    CHECK(check(status).warnings == fault(errors::termOver, u"ended_on"_s, {u"31/12/2020"_s}));
    status.endedOn = QDate(2020, 12, 31);
    status.endReason = u"term_over"_s;
    CHECK(check(status).warnings.empty());
}

TEST_CASE("a release ahead is expected of those about to be released alone", "[domain]")
{
    LegalStatus status = served();
    status.certificateDate.reset();
    status.fromDate.reset();
    status.releasedOn = QDate(2022, 2, 1);
    CHECK(check(status).warnings == fault(errors::dateInFuture, u"released_on"_s, {u"01/02/2022"_s}));
    status.kind = u"about_to_be_released"_s;
    CHECK(check(status).warnings.empty());
}

TEST_CASE("a status that begins, an arrest and a certificate ahead are pointed at", "[domain]")
{
    const std::pair<std::optional<QDate> LegalStatus::*, QString> days[]{
        {&LegalStatus::fromDate, u"from_date"_s}, {&LegalStatus::arrestedOn, u"arrested_on"_s},
        {&LegalStatus::certificateDate, u"certificate_date"_s}};
    for (const auto& [day, field] : days) {
        LegalStatus status;
        status.kind = u"about_to_be_released"_s;
        status.*day = statusDay;
        CHECK(check(status).warnings.empty());
        status.*day = QDate(2030, 1, 1);
        CHECK(check(status).errors.empty());
        CHECK(check(status).warnings == fault(errors::dateInFuture, field, {u"01/01/2030"_s}));
    }
}

TEST_CASE("a term outside the Penal Code is doubtful, not wrong", "[domain]")
{
    for (const Term& law : lawfulTerms) {
        INFO(law.kind);
        CHECK(warningsOfTerm(law.kind, law.longest).empty());
        CHECK(warningsOfTerm(law.kind, law.longest + 1)
            == fault(errors::termTooLong, u"to_date"_s,
                {QString::number(law.longest + 1), QString::number(law.longest)}));
        CHECK(warningsOfTerm(law.kind, law.shortest).empty());
        CHECK(warningsOfTerm(law.kind, law.shortest - 1)
            == fault(errors::termTooShort, u"to_date"_s,
                {QString::number(law.shortest - 1), QString::number(law.shortest)}));
    }
}

TEST_CASE("a suspended sentence is at most three years, its probation one to five", "[domain]")
{
    LegalStatus status;
    status.kind = u"suspended_sentence"_s;
    status.sentenceYears = 2;
    status.sentenceMonths = 12;
    status.probationMonths = 60;
    CHECK(check(status).warnings.empty());
    status.sentenceMonths = 13;
    CHECK(check(status).warnings == fault(errors::termTooLong, u"sentence_years"_s, {u"37"_s, u"36"_s}));
    status.sentenceMonths.reset();
    status.probationMonths = 61;
    CHECK(check(status).warnings == fault(errors::termTooLong, u"probation_months"_s, {u"61"_s, u"60"_s}));
    status.probationMonths = 11;
    CHECK(check(status).warnings == fault(errors::termTooShort, u"probation_months"_s, {u"11"_s, u"12"_s}));
}

TEST_CASE("a prison sentence lasts from three months to thirty years", "[domain]")
{
    LegalStatus status = served();
    status.sentenceYears = 30;
    CHECK(check(status).warnings.empty());
    status.sentenceMonths = 1;
    CHECK(check(status).warnings == fault(errors::termTooLong, u"sentence_years"_s, {u"361"_s, u"360"_s}));
    status.sentenceYears.reset();
    CHECK(check(status).warnings == fault(errors::termTooShort, u"sentence_years"_s, {u"1"_s, u"3"_s}));
}

TEST_CASE("an additional penalty has a kind, a period and a trade where trades are banned", "[domain]")
{
    AdditionalPenalty penalty;
    CHECK(checkAdditionalPenalty(penalty, u"p."_s).errors == Errors{{errors::kindMissing, u"p.kind"_s}});
    penalty.kind = u"profession_ban"_s;
    CHECK(checkAdditionalPenalty(penalty, u"p."_s).errors.empty());
    CHECK(checkAdditionalPenalty(penalty, u"p."_s).warnings
        == Errors{{errors::textMissing, u"p.banned_occupation"_s}});
    penalty.bannedOccupation = u"Lái xe"_s;
    penalty.fromDate = QDate(2021, 2, 1);
    penalty.toDate = QDate(2027, 1, 31);
    CHECK(checkAdditionalPenalty(penalty, u"p."_s).warnings
        == Errors{{errors::termTooLong, u"p.to_date"_s, {u"72"_s, u"60"_s}}});
    penalty.toDate = QDate(2021, 1, 31);
    CHECK(checkAdditionalPenalty(penalty, u"p."_s).errors
        == Errors{{errors::datesBackwards, u"p.to_date"_s, {u"01/02/2021"_s, u"31/01/2021"_s}}});
}
