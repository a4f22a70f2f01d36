// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/PaperRights.h"

#include "domain/users/RecordRelease.h"
#include "services/ErrorCodes.h"
#include "services/organisation/OrganisationService.h"

namespace hoanhap::services {

using domain::Permission;

Outcome mayMakePaper(const Workspace& workspace, Including including)
{
    for (const Permission permission : {Permission::ViewPeople, Permission::Export})
        if (Outcome allowed = workspace.allow(permission); !allowed)
            return allowed;
    if (including == Including::CriminalRecord && !domain::mayReleaseCriminalRecord(workspace.actor().role))
        return Error{errors::notAllowed};
    return Done{};
}

Result<PaperFrame> paperFrame(Workspace& workspace, const Uuid& unit, QDate day)
{
    OrganisationService organisations(workspace);
    auto organisation = organisations.organisationOn(unit, day);
    for (auto known = workspace.stores().of<domain::Unit>().find(unit);
         !organisation && known && known->parentUnitId;
         known = workspace.stores().of<domain::Unit>().find(*known->parentUnitId))
        organisation = organisations.organisationOn(*known->parentUnitId, day);
    if (!organisation)
        return organisation.errors();
    PaperFrame frame{*organisation, {}, day, workspace.clock().nowUtc()};
    if (const auto signers = organisations.signersOn(organisation->ofUnitId, day);
        signers && !signers->empty())
        frame.signer = signers->front();
    return frame;
}

Result<PaperFrame> paperFrameToday(Workspace& workspace)
{
    return paperFrame(workspace, workspace.actor().unitId, workspace.clock().today());
}

} // namespace hoanhap::services
