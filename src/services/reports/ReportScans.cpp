// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/ReportScans.h"

#include "domain/reports/Report.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

ReportScans::ReportScans(Workspace& workspace)
    : RecordScans(workspace, {u"report"_s, domain::Permission::NumberReports})
{
}

std::optional<Uuid> ReportScans::unitOf(const Uuid& report)
{
    const auto stands = workspace().stores().of<domain::Report>().find(report);
    return stands ? std::optional(stands->unitId) : std::nullopt;
}

} // namespace hoanhap::services
