// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QDate>
#include <vector>

namespace hoanhap::services {

/// All that was done with and for one person, on one line of days.
class PersonTimeLine
{
public:
    explicit PersonTimeLine(Workspace& workspace) : m_workspace(workspace) { }

    enum class Kind
    {
        StatusBegan,
        StatusReleased,
        StatusExpunged,
        StatusEnded,
        WorkBegan,
        WorkEnded,
        NeedSurveyed,
        NeedMet,
        NeedDeclined,
        ReadinessNoted,
        Enrolled,
        ClassCompleted,
        ClassLeft,
        CertificateIssued,
        SessionAttended,
        SessionMissed,
        Referred,
        Interviewed,
        Hired,
        NotTaken,
        ReferralWithdrawn,
        LeftWork,
        FollowedUp,
        LoanListed,
        LoanApproved,
        LoanDisbursed,
        LivesAt, ///< since nobody knows when
        MovedIn,
        MovedAway,
        UnitTookOver,
        UnitGaveUp,
        Entered, ///< into the register
        PaperKept,
        SheetPrinted,
        SheetExported,
        Merged, ///< with another record
        TakenApart,
        Closed
    };
    struct Entry
    {
        Kind kind = Kind::StatusBegan;
        std::optional<QDate> day; ///< nothing where nobody entered it
        QString subject; ///< in words: the status, the class, the employer
        QString detail;
    };
    /// Newest first, those without a day last. Permission as for the person's page.
    Result<std::vector<Entry>> of(const Uuid& person);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
