// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Findings.h"
#include "domain/cases/WorkSituation.h"
#include "domain/placement/Employer.h"
#include "domain/placement/ReferralFile.h"
#include "services/workspace/Workspace.h"
#include "storage/placement/ReferralQueries.h"

namespace hoanhap::services {

class Change;

/// Use cases on job referrals: from the day somebody is referred to the day the job is lost or kept.
class ReferralService
{
public:
    explicit ReferralService(Workspace& workspace);

    /// Under the task of the plan that is meant for placement.
    domain::Referral blank() const;
    /// The same of a person, to a vacancy.
    domain::Referral blankTo(const domain::Vacancy& vacancy, const Uuid& person) const;
    Result<domain::ReferralFile> load(const Uuid& referral);
    struct Saved
    {
        domain::ReferralFile file;
        QStringList mergedFields;
        Errors warnings;
    };
    /// As PersonService::save. A change of state is also kept as a dated event, who is hired gets
    /// follow-ups, and the need for a job that the person has is being met or met.
    Result<Saved> save(const domain::ReferralFile& base, const domain::ReferralFile& edited);
    /// The same where events and follow-ups stay as they are.
    Result<Saved> save(const domain::Referral& base, const domain::Referral& edited);
    /// What a save would warn of, also where it refuses.
    Errors doubts(const domain::ReferralFile& base, domain::ReferralFile edited);
    /// What is wrong or doubtful in a referral, also beside its vacancy and what a judgment forbids; its
    /// texts are normalised.
    domain::Findings check(domain::ReferralFile& file);
    /// Makes the follow-ups of one that came with none; inside the change that brought it.
    void addFollowUps(Change& change, const Uuid& referral);
    Outcome moveToBin(const Uuid& referral);
    Outcome restoreFromBin(const Uuid& referral);
    Result<std::vector<storage::ReferralRow>> list(
        const QString& text, int limit, storage::Shelf shelf = storage::Shelf::Standing);

private:
    /// Employer and vacancy name each other.
    void tieEmployer(domain::Referral& referral);
    domain::Findings placeFindings(const domain::Referral& referral);
    /// What the form leaves to us is filled in before the check.
    domain::Findings complete(const domain::ReferralFile& base, domain::ReferralFile& edited);
    Result<Saved> store(Change& change, const domain::ReferralFile& base, Saved& saved);
    domain::ReferralFile fileOf(const domain::Referral& referral);
    /// What it tells of the person's work, the employer by name.
    std::vector<domain::WorkSituation> toldBy(domain::ReferralFile file);
    Outcome noteWorkOf(Change& change, const domain::ReferralFile& before, const domain::ReferralFile& now);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
