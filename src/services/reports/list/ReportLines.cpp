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

/// Who touched something, and when.
struct Touch
{
    Uuid by;
    QDateTime at;
};

/// The text as it was written last; the report itself is touched by each step and tells but its beginning.
Touch writtenLast(Workspace& workspace, const Report& report)
{
    Touch last{report.createdBy, report.createdAt};
    for (const domain::ReportSection& section :
        workspace.stores().of<domain::ReportSection>().whereEqual("report_id", report.id.toString()))
        if (section.updatedAt > last.at)
            last = {section.updatedBy, section.updatedAt};
    return last;
}

QString fullName(Workspace& workspace, const Uuid& account)
{
    const auto found = workspace.stores().of<domain::Account>().find(account);
    return found ? found->fullName : QString();
}

ReportLine listedLine(Workspace& workspace, const Report& report)
{
    ReportLine line;
    line.report = report;
    if (const auto unit = workspace.stores().of<domain::Unit>().find(report.ofUnitId))
        line.unit = unit->shortName;
    if (const auto version = FrozenReports(workspace).newest(report.id))
        line.version = version->version;
    const Touch written = writtenLast(workspace, report);
    line.writtenAt = written.at;
    line.writtenBy = fullName(workspace, written.by);
    const bool textCameLast = written.at > report.updatedAt;
    line.lastAt = textCameLast ? written.at : report.updatedAt;
    line.lastBy = textCameLast ? line.writtenBy : fullName(workspace, report.updatedBy);
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
