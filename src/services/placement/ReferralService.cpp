// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/placement/ReferralService.h"

#include "domain/placement/ReferralRules.h"
#include "services/records/SaveRecord.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Referral;

ReferralService::ReferralService(Workspace& workspace) : m_workspace(workspace) { }

Referral ReferralService::blank() const
{
    Referral referral;
    referral.id = m_workspace.newId();
    referral.unitId = m_workspace.actor().unitId;
    referral.referredOn = m_workspace.clock().today();
    referral.outcomeKind = u"job"_s;
    return referral;
}

Result<Referral> ReferralService::load(const Uuid& referral)
{
    const std::optional<Referral> found = m_workspace.stores().of<Referral>().find(referral);
    if (!found)
        return Error{errors::notFound};
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople, found->unitId); !allowed)
        return allowed.errors();
    return *found;
}

Result<ReferralService::Saved> ReferralService::save(const Referral& base, const Referral& edited)
{
    Saved saved{edited, {}, {}};
    const domain::Findings findings = domain::checkReferral(saved.referral, m_workspace.clock().today());
    if (!findings.errors.empty())
        return findings.errors;
    saved.warnings = findings.warnings;
    const bool isNew = base.rowVersion == 0;
    const Uuid unit = isNew ? edited.unitId : base.unitId;
    return inOneChange(m_workspace, domain::Permission::EditActivities, unit,
        isNew ? u"referral.added"_s : u"referral.changed"_s, [&](Change& change) -> Result<Saved> {
            if (isNew)
                change.add(saved.referral);
            else if (Errors faults = change.edit(base, saved.referral, saved.mergedFields); !faults.empty())
                return faults;
            if (isNew || base.state != saved.referral.state) {
                domain::ReferralEvent event;
                event.unitId = unit;
                event.personId = saved.referral.personId;
                event.referralId = saved.referral.id;
                event.state = saved.referral.state;
                event.happenedOn = m_workspace.clock().today();
                change.add(event);
            }
            return saved;
        });
}

Outcome ReferralService::moveToBin(const Uuid& referral)
{
    return binRecord<Referral>(m_workspace, domain::Permission::EditActivities, referral);
}

Outcome ReferralService::restoreFromBin(const Uuid& referral)
{
    return unbinRecord<Referral>(m_workspace, domain::Permission::EditActivities, referral);
}

Result<std::vector<storage::ReferralRow>> ReferralService::list(
    const QString& text, int limit, storage::Shelf shelf)
{
    if (const Outcome allowed = m_workspace.allow(domain::Permission::ViewPeople); !allowed)
        return allowed.errors();
    return storage::ReferralQueries(m_workspace.session()).list(text, m_workspace.scope(), limit, shelf);
}

Result<std::vector<storage::NamedRow>> ReferralService::employersLike(const QString& text, int limit)
{
    return storage::ReferralQueries(m_workspace.session()).employersLike(text, limit);
}

} // namespace hoanhap::services
