// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/FollowUpService.h"

#include "services/ErrorCodes.h"
#include "services/people/MaskedPerson.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::FollowUp;

Result<std::vector<storage::FollowUpRow>> FollowUpService::dueBy(QDate until, int limit)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return shownNow(m_workspace,
        storage::FollowUpQueries(m_workspace.session())
            .due(until, m_workspace.clock().today(), m_workspace.scope(), limit),
        &storage::FollowUpRow::personName);
}

Result<FollowUpService::Answered> FollowUpService::answer(const Uuid& followUp, const Answer& answer)
{
    const std::optional<FollowUp> found = m_workspace.stores().of<FollowUp>().find(followUp);
    if (!found || found->deletedAt)
        return Error{errors::notFound};
    ReferralService referrals(m_workspace);
    const Result<domain::ReferralFile> base = referrals.load(found->referralId);
    if (!base)
        return base.errors();
    domain::ReferralFile edited = *base;
    for (FollowUp& row : edited.followUps)
        if (row.id == followUp) {
            row.doneOn = answer.doneOn;
            row.workState = answer.workState;
            row.note = answer.note;
        }
    if (answer.workState == "none"_L1 && answer.leftOn) {
        edited.referral.state = domain::ReferralState::Left;
        edited.referral.leftOn = answer.leftOn;
        edited.referral.leaveReason = answer.leaveReason;
    }
    const auto saved = referrals.save(*base, edited);
    // The form has one follow-up: rows go by their fields alone.
    const auto withoutPlace = [](Errors faults) {
        for (Error& fault : faults)
            fault.field = fault.field.section(u'.', -1);
        return faults;
    };
    if (!saved)
        return withoutPlace(saved.errors());
    return Answered{withoutPlace(saved->warnings)};
}

} // namespace hoanhap::services
