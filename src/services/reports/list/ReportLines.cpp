// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/list/ReportLines.h"

#include "domain/organisation/Unit.h"
#include "domain/users/Account.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/FrozenReports.h"

namespace hoanhap::services {

using domain::Permission;
using domain::Report;

namespace {

/// The record touched last: the report itself, which each step touches, or a section of its text.
domain::Record touchedLast(Workspace& workspace, const Report& report)
{
    domain::Record last = report;
    for (const domain::ReportSection& section :
        workspace.stores().of<domain::ReportSection>().whereEqual("report_id", report.id.toString()))
        if (section.updatedAt > last.updatedAt)
            last = section;
    return last;
}

ReportLine listedLine(Workspace& workspace, const Report& report)
{
    ReportLine line;
    line.report = report;
    if (const auto unit = workspace.stores().of<domain::Unit>().find(report.ofUnitId))
        line.unit = unit->shortName;
    if (const auto version = FrozenReports(workspace).newest(report.id))
        line.version = version->version;
    const domain::Record last = touchedLast(workspace, report);
    line.lastAt = last.updatedAt;
    if (const auto account = workspace.stores().of<domain::Account>().find(last.updatedBy))
        line.lastBy = account->fullName;
    return line;
}

} // namespace

Result<std::vector<ReportLine>> reportLines(Workspace& workspace)
{
    const auto reports = ReportService(workspace).list();
    if (!reports)
        return reports.errors();
    std::vector<ReportLine> lines;
    for (const Report& report : *reports)
        lines.push_back(listedLine(workspace, report));
    return lines;
}

Result<ReportLine> reportLine(Workspace& workspace, const Report& report)
{
    if (const Outcome allowed = workspace.allow(Permission::ViewReports, report.ofUnitId); !allowed)
        return allowed.errors();
    return listedLine(workspace, report);
}

} // namespace hoanhap::services
