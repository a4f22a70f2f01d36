// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/loans/LoanRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"
#include "domain/loans/LoanErrorCodes.h"

#include <climits>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lowestPlausibleLoan = 1'000'000; // đồng; below, thousands or millions were typed as đồng

void checkBorrower(const Loan& loan, Findings& findings)
{
    if (isToEmployer(loan)) {
        if (!loan.employerId && loan.employerName.isEmpty())
            findings.errors.push_back({errors::loan::borrowerMissing, u"employer_name"_s});
        if (loan.releasedWorkerCount.value_or(0) > loan.workerCount.value_or(INT_MAX))
            findings.errors.push_back({errors::loan::moreReleasedThanWorkers, u"released_worker_count"_s});
    } else if (!loan.personId) {
        findings.errors.push_back({errors::loan::borrowerMissing, u"person_id"_s});
    }
}

void checkAmount(const std::optional<qint64>& amount, const QString& field, Findings& findings)
{
    if (!amount)
        return;
    if (*amount < 0)
        findings.errors.push_back({errors::loan::amountNegative, field});
    else if (*amount < lowestPlausibleLoan)
        findings.warnings.push_back({errors::loan::amountImplausible, field, {text::grouped(*amount)}});
}

void checkDates(const Loan& loan, QDate today, Findings& findings)
{
    checkOrder(loan.listedOn, loan.approvedOn, u"approved_on"_s, findings.errors);
    checkOrder(loan.listedOn, loan.disbursedOn, u"disbursed_on"_s, findings.errors);
    checkOrder(loan.approvedOn, loan.disbursedOn, u"disbursed_on"_s, findings.errors);
    checkNotAhead(loan.listedOn, today, u"listed_on"_s, findings.warnings);
    checkNotAhead(loan.approvedOn, today, u"approved_on"_s, findings.warnings);
    checkNotAhead(loan.disbursedOn, today, u"disbursed_on"_s, findings.warnings);
}

void checkState(const Loan& loan, Findings& findings)
{
    if (loan.state == "approved"_L1 && !loan.approvedOn)
        findings.errors.push_back({errors::dayMissing, u"approved_on"_s});
    if (isPaidOut(loan)) {
        if (!loan.disbursedOn)
            findings.errors.push_back({errors::dayMissing, u"disbursed_on"_s});
        if (!loan.disbursedAmount)
            findings.errors.push_back({errors::loan::amountMissing, u"disbursed_amount"_s});
    } else if (loan.disbursedOn || loan.disbursedAmount) {
        if (loan.state == "refused"_L1)
            findings.errors.push_back({errors::loan::refusedButPaid, u"state"_s});
        else
            findings.warnings.push_back({errors::loan::paidNotSaid, u"state"_s});
    }
}

} // namespace

bool isToEmployer(const Loan& loan)
{
    return loan.borrower == "employer"_L1;
}

bool isPaidOut(const Loan& loan)
{
    return loan.state == "open"_L1 || loan.state == "overdue"_L1 || loan.state == "repaid"_L1;
}

std::optional<QDate> dayOf(const Loan& loan)
{
    if (isPaidOut(loan) && loan.disbursedOn)
        return loan.disbursedOn;
    return loan.approvedOn ? loan.approvedOn : loan.listedOn;
}

Findings checkLoan(Loan& loan, QDate today)
{
    Findings findings{normaliseTexts(loan), {}};
    checkBorrower(loan, findings);
    if (loan.source.isEmpty())
        findings.errors.push_back({errors::loan::sourceMissing, u"source"_s});
    checkAmount(loan.approvedAmount, u"approved_amount"_s, findings);
    checkAmount(loan.disbursedAmount, u"disbursed_amount"_s, findings);
    if (loan.approvedAmount && loan.disbursedAmount && *loan.disbursedAmount > *loan.approvedAmount)
        findings.errors.push_back({errors::loan::paidMoreThanApproved, u"disbursed_amount"_s});
    if (loan.termMonths && *loan.termMonths <= 0)
        findings.errors.push_back({errors::loan::termNotPositive, u"term_months"_s});
    checkDates(loan, today, findings);
    checkState(loan, findings);
    return findings;
}

} // namespace hoanhap::domain
