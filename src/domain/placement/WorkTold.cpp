// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placement/WorkTold.h"

#include <algorithm>

namespace hoanhap::domain {

using namespace Qt::StringLiterals;

namespace {

bool isInWriting(const QString& contractKind)
{
    return contractKind == "indefinite"_L1 || contractKind == "definite"_L1 || contractKind == "abroad"_L1;
}

WorkSituation workFrom(const std::optional<QDate>& day, const QString& state, const Referral& referral)
{
    WorkSituation work;
    work.state = state;
    work.validFrom = day;
    if (state != "none"_L1) {
        work.employer = referral.employerName;
        work.occupation = referral.jobTitle;
        work.monthlyWage = referral.monthlyWage;
    }
    return work;
}

} // namespace

std::vector<WorkSituation> workTold(const ReferralFile& file)
{
    const Referral& referral = file.referral;
    const bool hasLeft = referral.state == ReferralState::Left;
    if (!referral.hiredOn || !(hasLeft || referral.state == ReferralState::Hired))
        return {};
    std::vector<WorkSituation> told{workFrom(
        referral.hiredOn, isInWriting(referral.contractKind) ? u"stable"_s : u"unstable"_s, referral)};
    for (const FollowUp& followUp : file.followUps)
        if (followUp.doneOn && !followUp.workState.isEmpty())
            told.push_back(workFrom(followUp.doneOn, followUp.workState, referral));
    if (hasLeft && referral.leftOn)
        told.push_back(workFrom(referral.leftOn, u"none"_s, referral));
    std::ranges::stable_sort(told, {}, &WorkSituation::validFrom);
    return told;
}

bool tellSameWork(const WorkSituation& one, const WorkSituation& other)
{
    return one.validFrom == other.validFrom && one.state == other.state && one.employer == other.employer
        && one.occupation == other.occupation && one.monthlyWage == other.monthlyWage;
}

} // namespace hoanhap::domain
