// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/placement/ReferralService.h"
#include "storage/placement/FollowUpQueries.h"

namespace hoanhap::services {

/// Asking, one, three and six months on, whether those who found work still have it.
class FollowUpService
{
public:
    explicit FollowUpService(Workspace& workspace) : m_workspace(workspace) { }

    /// Not done and due by that day, the longest due first; nobody who is on hold today.
    Result<std::vector<storage::FollowUpRow>> dueBy(QDate until, int limit);

    struct Answer
    {
        std::optional<QDate> doneOn = {};
        QString workState = {}; ///< code of the catalogue work-states
        QString note = {};
        // Where the work is gone, the referral says so too.
        std::optional<QDate> leftOn = {};
        QString leaveReason = {};
    };
    struct Answered
    {
        Errors warnings;
    };
    /// Faults name done_on, work_state, left_on.
    Result<Answered> answer(const Uuid& followUp, const Answer& answer);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
