// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/cases/AdditionalPenalty.h"
#include "domain/cases/LegalStatus.h"
#include "text/dates/PartialDate.h"

namespace hoanhap::domain {

/// What the law says of the length of a kind of status or of additional penalty, in months; 0 where
/// it sets no bound.
struct LegalTerm
{
    int shortest = 0;
    int longest = 0;
};
LegalTerm legalTermOf(const QString& kind);

/// `prefix` stands before the names of fields in the findings.
Findings checkLegalStatus(
    const LegalStatus& status, const text::PartialDate& birth, QDate today, const QString& prefix);
Findings checkAdditionalPenalty(const AdditionalPenalty& penalty, const QString& prefix);

} // namespace hoanhap::domain
