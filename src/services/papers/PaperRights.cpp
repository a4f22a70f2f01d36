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

Result<PaperFrame> paperFrameToday(Workspace& workspace)
{
    const QDate today = workspace.clock().today();
    OrganisationService organisations(workspace);
    const auto organisation = organisations.organisationOn(workspace.actor().unitId, today);
    if (!organisation)
        return organisation.errors();
    PaperFrame frame{*organisation, {}, today, workspace.clock().nowUtc()};
    if (const auto signers = organisations.signersOn(workspace.actor().unitId, today);
        signers && !signers->empty())
        frame.signer = signers->front();
    return frame;
}

} // namespace hoanhap::services
