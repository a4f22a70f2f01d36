// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/loans/LoanRules.h"

#include "domain/ErrorCodes.h"
#include "domain/loans/LoanErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate loanToday(2024, 6, 1);

Loan paidLoan()
{
    Loan loan;
    loan.personId = Uuid::ofCode(u"person", u"An");
    loan.source = u"provincial_fund"_s;
    loan.state = u"open"_s;
    loan.approvedAmount = loan.disbursedAmount = 30'000'000;
    loan.approvedOn = QDate(2024, 4, 1);
    loan.disbursedOn = QDate(2024, 4, 9);
    return loan;
}

} // namespace

TEST_CASE("a loan needs a borrower and a source", "[domain]")
{
    Loan sound = paidLoan();
    CHECK(checkLoan(sound, loanToday).errors.empty());
    CHECK(checkLoan(sound, loanToday).warnings.empty());
    Loan empty;
    CHECK(checkLoan(empty, loanToday).errors
        == Errors{
            {errors::loan::borrowerMissing, u"person_id"_s}, {errors::loan::sourceMissing, u"source"_s}});
}

TEST_CASE("thousands typed as đồng are asked about", "[domain]")
{
    Loan loan = paidLoan();
    loan.approvedAmount = loan.disbursedAmount = 30'000;
    const Findings findings = checkLoan(loan, loanToday);
    CHECK(findings.errors.empty());
    CHECK(findings.warnings
        == Errors{{errors::loan::amountImplausible, u"approved_amount"_s, {u"30.000"_s}},
            {errors::loan::amountImplausible, u"disbursed_amount"_s, {u"30.000"_s}}});
}

TEST_CASE("money is never paid before it was approved, nor more of it", "[domain]")
{
    Loan loan = paidLoan();
    loan.disbursedOn = QDate(2024, 3, 31);
    loan.disbursedAmount = 30'000'001;
    const Errors faults = checkLoan(loan, loanToday).errors;
    REQUIRE(faults.size() == 2);
    CHECK(faults[0] == Error{errors::loan::paidMoreThanApproved, u"disbursed_amount"_s});
    CHECK(faults[1].code == errors::datesBackwards);
    CHECK(faults[1].field == u"disbursed_on"_s);
}

TEST_CASE("a state says what must be known of the money", "[domain]")
{
    Loan loan = paidLoan();
    loan.disbursedOn.reset();
    loan.disbursedAmount.reset();
    CHECK(checkLoan(loan, loanToday).errors
        == Errors{
            {errors::dayMissing, u"disbursed_on"_s}, {errors::loan::amountMissing, u"disbursed_amount"_s}});
    Loan refused = paidLoan();
    refused.state = u"refused"_s;
    CHECK(checkLoan(refused, loanToday).errors == Errors{{errors::loan::refusedButPaid, u"state"_s}});
}
