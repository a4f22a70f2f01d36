// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/needs/NeedRules.h"

#include "domain/DateRules.h"
#include "domain/ErrorCodes.h"
#include "domain/needs/NeedErrorCodes.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

void checkClosing(const Need& need, const QString& prefix, Findings& findings)
{
    const bool declined = need.state == NeedState::Declined;
    const bool closed = declined || need.state == NeedState::Met;
    if (declined && need.declineReason.isEmpty())
        findings.warnings.push_back({errors::needs::declineReasonMissing, prefix + u"decline_reason"_s});
    if (!declined && !need.declineReason.isEmpty())
        findings.warnings.push_back({errors::needs::reasonUnused, prefix + u"decline_reason"_s});
    if (closed && !need.closedOn)
        findings.warnings.push_back({errors::needs::closedDayMissing, prefix + u"closed_on"_s});
    if (!closed && need.closedOn)
        findings.warnings.push_back({errors::needs::closedDayUnused, prefix + u"closed_on"_s});
}

Findings checkNeed(const Need& need, QDate today, const QString& prefix)
{
    Findings findings;
    if (need.kind.isEmpty())
        findings.errors.push_back({errors::kindMissing, prefix + u"kind"_s});
    checkOrder(need.surveyedOn, need.closedOn, prefix + u"closed_on"_s, findings.errors);
    checkNotAhead(need.surveyedOn, today, prefix + u"surveyed_on"_s, findings.warnings);
    checkNotAhead(need.closedOn, today, prefix + u"closed_on"_s, findings.warnings);
    if ((need.state == NeedState::Open || need.state == NeedState::BeingMet) && !need.surveyedOn)
        findings.warnings.push_back({errors::needs::surveyDayMissing, prefix + u"surveyed_on"_s});
    checkClosing(need, prefix, findings);
    return findings;
}

} // namespace

bool isUnanswered(const Need& need)
{
    return need.kind != "none"_L1 && (need.state == NeedState::Open || need.state == NeedState::BeingMet);
}

Findings checkNeeds(const std::vector<Need>& needs, QDate today)
{
    Findings findings;
    for (auto need = needs.begin(); need != needs.end(); ++need) {
        const QString prefix = rowPrefix<Need>(static_cast<size_t>(need - needs.begin()));
        findings.add(checkNeed(*need, today, prefix));
        const bool askedBefore = std::any_of(needs.begin(), need, [&](const Need& other) {
            return isUnanswered(other) && other.kind == need->kind && other.occupation == need->occupation;
        });
        if (isUnanswered(*need) && askedBefore)
            findings.warnings.push_back({errors::needs::openTwice, prefix + u"kind"_s});
        const bool contradicted = std::any_of(needs.begin(), needs.end(),
            [&](const Need& other) { return isUnanswered(other) && other.surveyedOn <= need->surveyedOn; });
        if (need->kind == "none"_L1 && need->state == NeedState::Open && contradicted)
            findings.warnings.push_back({errors::needs::noneBesideOthers, prefix + u"kind"_s});
    }
    return findings;
}

Errors reasonsMissingNow(const std::vector<Need>& before, const std::vector<Need>& now)
{
    Errors faults;
    for (size_t i = 0; i < now.size(); ++i) {
        const Need& need = now[i];
        if (need.state != NeedState::Declined || !need.declineReason.isEmpty())
            continue;
        const bool stoodSo = std::any_of(before.begin(), before.end(), [&](const Need& other) {
            return other.id == need.id && other.state == NeedState::Declined && other.declineReason.isEmpty();
        });
        if (!stoodSo)
            faults.push_back({errors::needs::declineReasonMissing, rowPrefix<Need>(i) + u"decline_reason"_s});
    }
    return faults;
}

} // namespace hoanhap::domain
