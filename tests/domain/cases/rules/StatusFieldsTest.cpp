// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cases/rules/StatusFields.h"

#include "domain/cases/LoanWindow.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const char* const shippedKinds[]{"sentence_served", "amnesty", "conditional_release", "about_to_be_released",
    "suspended_sentence", "non_custodial_reform", "residence_ban", "local_supervision", "rights_deprivation",
    "profession_ban", "postponed_execution", "suspended_execution", "juvenile_offender",
    "rehabilitation_trainee"};

LegalStatus releasedAs(const QString& kind, QDate day)
{
    LegalStatus status;
    status.kind = kind;
    status.releasedOn = day;
    return status;
}

} // namespace

TEST_CASE("each kind of status asks for what it has and for nothing else", "[cases]")
{
    CHECK(fieldsOfKind(u"suspended_sentence"_s).contains(u"probation_months"_s));
    CHECK_FALSE(fieldsOfKind(u"sentence_served"_s).contains(u"probation_months"_s));
    CHECK(fieldsOfKind(u"amnesty"_s).contains(u"certificate_number"_s));
    CHECK_FALSE(fieldsOfKind(u"local_supervision"_s).contains(u"certificate_number"_s));
    CHECK_FALSE(fieldsOfKind(u"about_to_be_released"_s).contains(u"released_on"_s));
    CHECK_FALSE(fieldsOfKind(u"rehabilitation_trainee"_s).contains(u"offence"_s));
    for (const char* kind : shippedKinds)
        for (const QString& field : {u"kind"_s, u"from_date"_s, u"ended_on"_s, u"end_reason"_s, u"note"_s})
            CHECK(fieldsOfKind(QString::fromLatin1(kind)).contains(field));
}

TEST_CASE(
    "every field of a status belongs to some kind, and a kind of the office's own has them all", "[cases]")
{
    QSet<QString> ofSome;
    for (const char* kind : shippedKinds)
        ofSome += fieldsOfKind(QString::fromLatin1(kind));
    CHECK(ofSome == fieldsOfKind(u"of_this_office"_s));
    CHECK(ofSome.size() == 26);
    CHECK_FALSE(ofSome.contains(u"person_id"_s));
}

TEST_CASE("what a status says stays in sight when its kind changes", "[cases]")
{
    LegalStatus status;
    status.kind = u"local_supervision"_s;
    CHECK_FALSE(fieldsShownFor(status).contains(u"certificate_number"_s));
    status.certificateNumber = u"12/PT70"_s;
    status.sentenceDays = 10;
    CHECK(fieldsShownFor(status).contains(u"certificate_number"_s));
    CHECK(fieldsShownFor(status).contains(u"sentence_days"_s));
}

TEST_CASE("a status ends by a reason of its own kind", "[cases]")
{
    CHECK(mayEndBy(u"sentence_served"_s, u"expunged"_s));
    CHECK_FALSE(mayEndBy(u"sentence_served"_s, u"term_served"_s));
    CHECK(mayEndBy(u"suspended_sentence"_s, u"term_served"_s));
    CHECK_FALSE(mayEndBy(u"rehabilitation_trainee"_s, u"expunged"_s));
    CHECK(mayEndBy(u"juvenile_offender"_s, u"dead"_s));
    CHECK_FALSE(isConviction(u"juvenile_offender"_s));
    CHECK(isConviction(u"sentence_served"_s));
}

TEST_CASE("loans for people released are open for five years after the last release", "[cases]")
{
    CHECK(lastLoanDay({}) == std::nullopt);
    CHECK(lastLoanDay({releasedAs(u"sentence_served"_s, {2020, 2, 29})}) == QDate(2025, 2, 28));
    CHECK(
        lastLoanDay({releasedAs(u"amnesty"_s, {2021, 9, 2}), releasedAs(u"sentence_served"_s, {2015, 1, 1})})
        == QDate(2026, 9, 2));
    CHECK(lastLoanDay({releasedAs(u"conditional_release"_s, {2021, 9, 2})}) == std::nullopt);
    LegalStatus wrong = releasedAs(u"amnesty"_s, {2021, 9, 2});
    wrong.endReason = u"entered_wrongly"_s;
    CHECK(lastLoanDay({wrong}) == std::nullopt);
}
