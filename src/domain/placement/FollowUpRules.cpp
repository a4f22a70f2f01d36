// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/FollowUpRules.h"

#include "domain/DateRules.h"
#include "domain/placement/PlacementErrorCodes.h"
#include "text/dates/DocumentDate.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysTooEarly = 7; // before the due day; earlier says nothing about so many months

bool ledToWork(const Referral& referral)
{
    return referral.hiredOn
        && (referral.state == ReferralState::Hired || referral.state == ReferralState::Left);
}

/// The day a follow-up falls due; nothing where the work was over by then.
std::optional<QDate> dueDay(const Referral& referral, int months)
{
    if (!ledToWork(referral))
        return std::nullopt;
    const QDate due = referral.hiredOn->addMonths(months);
    return referral.leftOn && *referral.leftOn < due ? std::nullopt : std::optional(due);
}

} // namespace

void planFollowUps(ReferralFile& file)
{
    std::erase_if(file.followUps, [&](const FollowUp& followUp) {
        return !followUp.doneOn && !dueDay(file.referral, followUp.months);
    });
    for (const int months : followUpMonths) {
        const std::optional<QDate> due = dueDay(file.referral, months);
        const auto stands = std::find_if(file.followUps.begin(), file.followUps.end(),
            [&](const FollowUp& followUp) { return followUp.months == months; });
        if (stands != file.followUps.end()) {
            if (due && !stands->doneOn)
                stands->dueOn = due;
        } else if (due) {
            FollowUp followUp;
            followUp.months = months;
            followUp.dueOn = due;
            file.followUps.push_back(followUp);
        }
    }
    std::stable_sort(file.followUps.begin(), file.followUps.end(),
        [](const FollowUp& one, const FollowUp& other) { return one.months < other.months; });
}

bool hadWork(const FollowUp& followUp)
{
    return followUp.doneOn && (followUp.workState == "stable"_L1 || followUp.workState == "unstable"_L1);
}

Findings checkFollowUp(const FollowUp& followUp, const Referral& referral, QDate today, const QString& prefix)
{
    Findings findings;
    const QString day = prefix + u"done_on"_s;
    if (!followUp.doneOn)
        return findings;
    if (!referral.hiredOn)
        findings.errors.push_back({errors::placement::followUpNotHired, day});
    else if (*followUp.doneOn < *referral.hiredOn)
        findings.errors.push_back(
            {errors::placement::followUpBeforeStart, day, {text::dateInFigures(*referral.hiredOn)}});
    else if (followUp.dueOn && followUp.doneOn->daysTo(*followUp.dueOn) > daysTooEarly)
        findings.warnings.push_back(
            {errors::placement::followUpEarly, day, {text::dateInFigures(*followUp.dueOn)}});
    if (followUp.workState.isEmpty())
        findings.errors.push_back({errors::placement::followUpStateMissing, prefix + u"work_state"_s});
    checkNotAhead(followUp.doneOn, today, day, findings.warnings);
    return findings;
}

} // namespace hoanhap::domain
