// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/loans/LoanConditions.h"

#include "domain/loans/LoanErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

using LoanRule = LoanCondition::Rule;
using LoanVerdict = LoanCondition::Verdict;

/// As Quyết định 22/2023/QĐ-TTg has them.
LoanLimits decisionLimits()
{
    LoanLimits limits;
    limits.yearsSinceEnd = 5;
    limits.inForceFrom = QDate(2023, 10, 10);
    limits.amount = 100'000'000;
    limits.trainingMonth = 4'000'000;
    limits.termMonths = 120;
    limits.employerKinds = QStringList{u"cooperative"_s};
    limits.releasedShare = 10;
    limits.employerAmount = 2'000'000'000;
    limits.workerAmount = 100'000'000;
    limits.unsecured = 100'000'000;
    return limits;
}

Loan personalLoan()
{
    Loan loan;
    loan.personId = Uuid::ofCode(u"person", u"An");
    loan.source = u"nhcsxh"_s;
    loan.purpose = u"livestock"_s;
    loan.listedOn = QDate(2024, 3, 5);
    loan.approvedAmount = 100'000'000;
    loan.termMonths = 120;
    loan.obeysLaw = loan.freeOfDebt = u"yes"_s;
    return loan;
}

LoanCircumstances servedUntil(QDate end)
{
    LoanCircumstances known;
    known.today = QDate(2024, 6, 1);
    known.statuses.emplace_back();
    known.statuses.back().kind = u"sentence_served"_s;
    known.statuses.back().releasedOn = end;
    known.needs.emplace_back();
    known.needs.back().kind = u"loan"_s;
    return known;
}

LoanVerdict verdictOn(LoanRule rule, const Loan& loan, const LoanCircumstances& known)
{
    for (const LoanCondition& condition : conditionsOf(loan, decisionLimits(), known))
        if (condition.rule == rule)
            return condition.verdict;
    FAIL("no such condition");
    return LoanVerdict::Unknown;
}

} // namespace

TEST_CASE("a loan within every limit of the decision fulfils every condition", "[domain]")
{
    const auto conditions = conditionsOf(personalLoan(), decisionLimits(), servedUntil(QDate(2020, 1, 15)));
    CHECK(conditions.size() == 9);
    for (const LoanCondition& condition : conditions)
        CHECK(condition.verdict == LoanVerdict::Fulfilled);
    CHECK(faultsOf(conditions).empty());
}

TEST_CASE("the five years end on their last day, counted to the day of the list", "[domain]")
{
    CHECK(verdictOn(LoanRule::NotTooLongAgo, personalLoan(), servedUntil(QDate(2019, 3, 5)))
        == LoanVerdict::Fulfilled);
    const auto late = conditionsOf(personalLoan(), decisionLimits(), servedUntil(QDate(2019, 3, 4)));
    CHECK(faultsOf(late) == Errors{{errors::loan::tooLongAgo, u"person_id"_s, {u"5"_s, u"04/3/2024"_s}}});
}

TEST_CASE("conditional release and sentences in the community give no right to a loan", "[domain]")
{
    LoanCircumstances known = servedUntil(QDate(2022, 1, 1));
    known.statuses.back().kind = u"conditional_release"_s;
    CHECK(verdictOn(LoanRule::SentenceServed, personalLoan(), known) == LoanVerdict::NotFulfilled);
    known.statuses.back().kind = u"amnesty"_s;
    CHECK(verdictOn(LoanRule::SentenceServed, personalLoan(), known) == LoanVerdict::Fulfilled);
    known.statuses.clear();
    CHECK(verdictOn(LoanRule::SentenceServed, personalLoan(), known) == LoanVerdict::Unknown);
}

TEST_CASE("what nobody knows is said to be unknown and is no fault", "[domain]")
{
    Loan loan;
    loan.source = u"nhcsxh"_s;
    LoanCircumstances known;
    known.today = QDate(2024, 6, 1);
    const auto conditions = conditionsOf(loan, decisionLimits(), known);
    CHECK(std::count_if(conditions.begin(), conditions.end(), [](const LoanCondition& condition) {
        return condition.verdict == LoanVerdict::Unknown;
    }) == 8);
    CHECK(faultsOf(conditions).empty());
}

TEST_CASE("one đồng or one month above the limit is too much", "[domain]")
{
    Loan loan = personalLoan();
    loan.approvedAmount = 100'000'001;
    loan.termMonths = 121;
    CHECK(faultsOf(conditionsOf(loan, decisionLimits(), servedUntil(QDate(2020, 1, 15))))
        == Errors{{errors::loan::amountTooHigh, u"approved_amount"_s, {u"100.000.000"_s}},
            {errors::loan::termTooLong, u"term_months"_s, {u"120"_s}}});
}

TEST_CASE("a debt for the same purpose stands in the way, one for another purpose does not", "[domain]")
{
    LoanCircumstances known = servedUntil(QDate(2020, 1, 15));
    known.otherLoans.push_back(personalLoan());
    known.otherLoans.back().id = Uuid::ofCode(u"loan", u"other");
    known.otherLoans.back().state = u"open"_s;
    CHECK(verdictOn(LoanRule::FreeOfDebt, personalLoan(), known) == LoanVerdict::NotFulfilled);
    known.otherLoans.back().purpose = u"trade"_s;
    CHECK(verdictOn(LoanRule::FreeOfDebt, personalLoan(), known) == LoanVerdict::Fulfilled);
}

TEST_CASE("an employer needs the kind and a tenth of its workers", "[domain]")
{
    Loan loan;
    loan.borrower = u"employer"_s;
    loan.employerKind = u"cooperative"_s;
    loan.workerCount = 20;
    loan.releasedWorkerCount = 2;
    loan.approvedAmount = 2'000'000'000;
    loan.listedOn = QDate(2024, 1, 2);
    CHECK(faultsOf(conditionsOf(loan, decisionLimits(), {})).empty());
    CHECK(verdictOn(LoanRule::Security, loan, {}) == LoanVerdict::Unknown);
    loan.releasedWorkerCount = 1;
    loan.workerCount = 19;
    loan.employerKind = u"farm"_s;
    CHECK(faultsOf(conditionsOf(loan, decisionLimits(), {}))
        == Errors{{errors::loan::employerKindNotEntitled, u"employer_kind"_s},
            {errors::loan::shareTooSmall, u"released_worker_count"_s, {u"5"_s, u"10"_s}},
            {errors::loan::amountTooHigh, u"approved_amount"_s, {u"1.900.000.000"_s}}});
}

TEST_CASE("a source without conditions has none to check", "[domain]")
{
    CHECK(conditionsOf(personalLoan(), LoanLimits(), servedUntil(QDate(2000, 1, 1))).empty());
}
