// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/LegalStatus.h"
#include "domain/cases/Need.h"
#include "domain/loans/Loan.h"
#include "foundation/Error.h"

#include <vector>

namespace hoanhap::domain {

/// What a source of loans demands, as the office has it in its catalogue; what is not set is not checked.
struct LoanLimits
{
    std::optional<int> yearsSinceEnd; ///< after the end of the sentence; where it stands, conditions apply
    std::optional<QDate> inForceFrom;
    std::optional<qint64> amount; ///< đồng, a person
    std::optional<qint64> trainingMonth; ///< đồng, a month of a course
    std::optional<int> termMonths;
    QStringList employerKinds; ///< catalogue employer-kinds
    std::optional<int> releasedShare; ///< per cent of the workers
    std::optional<qint64> employerAmount; ///< đồng, a project
    std::optional<qint64> workerAmount; ///< đồng, for each worker of the project
    std::optional<qint64> unsecured; ///< đồng an employer may borrow without security

    bool areSet() const { return yearsSinceEnd.has_value(); }
};

/// What the register knows beside the loan itself.
struct LoanCircumstances
{
    std::vector<LegalStatus> statuses;
    std::vector<Need> needs;
    std::vector<Loan> otherLoans; ///< of the same person
    QDate today;
};

/// One condition of Quyết định 22/2023/QĐ-TTg, checked.
struct LoanCondition
{
    enum class Rule
    {
        InForce,
        SentenceServed,
        NotTooLongAgo,
        NeedsLoan,
        OnTheList,
        ObeysLaw,
        FreeOfDebt,
        EmployerKind,
        ReleasedShare,
        Amount,
        Term,
        Security
    };
    enum class Verdict
    {
        Fulfilled,
        NotFulfilled,
        Unknown
    };
    Rule rule = Rule::InForce;
    int article = 0; ///< of the decision
    Verdict verdict = Verdict::Unknown;
    QString field; ///< of the loan, where the condition is about one
    QStringList arguments; ///< what the rule allows, as sentences show it
};

/// The conditions in the order of the decision; none where the source has none. The day that counts is that
/// on which the loan was paid, else approved, else listed, else today.
std::vector<LoanCondition> conditionsOf(
    const Loan& loan, const LoanLimits& limits, const LoanCircumstances& circumstances);

/// The fault of each condition that is not fulfilled.
Errors faultsOf(const std::vector<LoanCondition>& conditions);

} // namespace hoanhap::domain
