// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/DispatchScans.h"

#include "domain/plan/Dispatch.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

DispatchScans::DispatchScans(Workspace& workspace)
    : RecordScans(workspace, {u"dispatch"_s, domain::Permission::EditPlan})
{
}

std::optional<Uuid> DispatchScans::unitOf(const Uuid& dispatch)
{
    const auto stands = workspace().stores().of<domain::Dispatch>().find(dispatch);
    return stands ? std::optional(stands->unitId) : std::nullopt;
}

} // namespace hoanhap::services
