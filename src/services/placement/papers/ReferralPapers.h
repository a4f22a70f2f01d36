// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/ReferralFile.h"
#include "services/people/papers/Paper.h"
#include "services/people/papers/PaperFrame.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What a referral slip and the employer's reply say. Both leave the office, so neither tells that the
/// person was ever convicted (Nghị định 49/2020/NĐ-CP Điều 3 khoản 3).
struct ReferralSlip
{
    QString person = {};
    QString birth = {};
    QString sex = {};
    QString identityNumber = {};
    QString home = {};
    QString phone = {};
    QString education = {};
    QString employer = {};
    QString employerAddress = {};
    QString work = {};
    std::optional<QDate> referredOn = {};
    std::optional<Uuid> personId = {};

    /// Giấy giới thiệu việc làm.
    Paper slip(const PaperFrame& frame) const;
    /// Phiếu phản hồi, filled in by the employer.
    Paper reply(const PaperFrame& frame) const;
};

/// Use cases: the papers of one referral. The first needs a QGuiApplication.
class ReferralPapers
{
public:
    explicit ReferralPapers(Workspace& workspace) : m_workspace(workspace) { }
    Result<Paper> referralSlip(const Uuid& referral);
    Result<Paper> replySlip(const Uuid& referral);

private:
    Result<ReferralSlip> read(const domain::Referral& referral);
    Result<Paper> made(const Uuid& referral, Paper (ReferralSlip::*paper)(const PaperFrame&) const);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
