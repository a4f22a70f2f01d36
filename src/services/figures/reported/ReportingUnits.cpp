// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures/reported/ReportingUnits.h"

#include "services/organisation/OrganisationService.h"
#include "services/organisation/UnitOrder.h"
#include "services/organisation/UnitTree.h"

namespace hoanhap::services {

namespace {

bool worksIn(const domain::Unit& unit, const domain::FigurePeriod& period)
{
    return unit.active && (!unit.validFrom || *unit.validFrom <= period.to)
        && (!unit.validTo || *unit.validTo >= period.from);
}

} // namespace

std::vector<domain::Unit> reportingUnits(Workspace& workspace, const domain::FigurePeriod& period)
{
    const auto known = OrganisationService(workspace).units();
    if (!known)
        return {};
    const Uuid own = workspace.actor().unitId;
    const QSet<Uuid> below = withUnitsBelow({own}, *known);
    std::vector<domain::Unit> units = inOfficialOrder(*known);
    std::erase_if(units, [&](const domain::Unit& unit) {
        return unit.id == own || !below.contains(unit.id) || !worksIn(unit, period);
    });
    return units;
}

} // namespace hoanhap::services
