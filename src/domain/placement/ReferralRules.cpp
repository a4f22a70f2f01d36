// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/ReferralRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/TextRules.h"

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 lowestPlausibleWage = 100'000; // below, thousands were typed as đồng
}

Findings checkReferral(Referral& referral, QDate today)
{
    Findings findings;
    findings.errors = normaliseTexts(referral);
    if (referral.personId.isNull())
        findings.errors.push_back({errors::personMissing, u"person_id"_s});
    if (!referral.employerId && referral.employerName.isEmpty() && referral.outcomeKind != "self_employed"_L1)
        findings.errors.push_back({errors::employerMissing, u"employer_name"_s});
    if (!referral.referredOn)
        findings.errors.push_back({errors::dayMissing, u"referred_on"_s});
    checkNotAhead(referral.referredOn, today, u"referred_on"_s, findings.warnings);
    if (referral.state == ReferralState::Hired && !referral.hiredOn)
        findings.errors.push_back({errors::dayMissing, u"hired_on"_s});
    checkOrder(referral.referredOn, referral.hiredOn, u"hired_on"_s, findings.errors);
    checkOrder(referral.hiredOn, referral.leftOn, u"left_on"_s, findings.errors);
    if (referral.state == ReferralState::Refused && referral.refusalReason.isEmpty())
        findings.errors.push_back({errors::refusalReasonMissing, u"refusal_reason"_s});
    if (referral.monthlyWage && *referral.monthlyWage < lowestPlausibleWage)
        findings.warnings.push_back(
            {errors::wageImplausible, u"monthly_wage"_s, {QString::number(*referral.monthlyWage)}});
    return findings;
}

} // namespace hoanhap::domain
