// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/placement/Referral.h"
#include "services/workspace/Workspace.h"
#include "storage/placement/ReferralQueries.h"

namespace hoanhap::services {

/// Use cases on job referrals: from the day somebody is referred to the day the job is lost or kept.
class ReferralService
{
public:
    explicit ReferralService(Workspace& workspace);

    domain::Referral blank() const;
    Result<domain::Referral> load(const Uuid& referral);
    struct Saved
    {
        domain::Referral referral;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save; a change of state is also kept as a dated event.
    Result<Saved> save(const domain::Referral& base, const domain::Referral& edited);
    Outcome moveToBin(const Uuid& referral);
    Outcome restoreFromBin(const Uuid& referral);
    Result<std::vector<storage::ReferralRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);
    /// Names of employers that begin like `text`, for the field where one is typed.
    Result<std::vector<storage::NamedRow>> employersLike(const QString& text, int limit);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
