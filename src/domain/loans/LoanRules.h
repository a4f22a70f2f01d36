// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/loans/Loan.h"

namespace hoanhap::domain {

bool isToEmployer(const Loan& loan);
/// Money has gone out: under way, overdue or paid back.
bool isPaidOut(const Loan& loan);
/// The day that a proposal, an approval or a payment bears, whichever the loan has reached.
std::optional<QDate> dayOf(const Loan& loan);

/// Normalises every text of the loan and says what is wrong or doubtful in it, apart from the conditions of
/// its source (LoanConditions.h).
Findings checkLoan(Loan& loan, QDate today);

} // namespace hoanhap::domain
