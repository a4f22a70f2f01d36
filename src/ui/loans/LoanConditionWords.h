// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/loans/LoanConditions.h"

#include <QString>

namespace hoanhap::ui {

// A condition of a loan, as the list of conditions says it.

QString verdictWord(domain::LoanCondition::Verdict verdict);
QString conditionWords(const domain::LoanCondition& condition, const domain::Loan& loan);
/// "Quyết định 22/2023/QĐ-TTg, Điều 3".
QString articleOf(const domain::LoanCondition& condition);

} // namespace hoanhap::ui
