// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/list/ReportLines.h"

#include "domain/organisation/Unit.h"
#include "domain/users/Account.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/FrozenReports.h"

#include <algorithm>

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

template <typename Record>
void touchBy(Workspace& workspace, const Report& report, Touch& last)
{
    for (const Record& record :
        workspace.stores().of<Record>().whereEqual("report_id", report.id.toString())) {
        if constexpr (requires { record.versionId; })
            if (record.versionId) // a frozen copy
                continue;
        if (record.updatedAt > last.at)
            last = {record.updatedBy, record.updatedAt};
    }
}

/// Text and figures as they were written last; the report itself is touched by each step and tells but its
/// beginning.
Touch writtenLast(Workspace& workspace, const Report& report, bool withFigures)
{
    Touch last{report.createdBy, report.createdAt};
    touchBy<domain::ReportSection>(workspace, report, last);
    if (withFigures)
        touchBy<domain::ReportFigure>(workspace, report, last);
    return last;
}

QString fullName(Workspace& workspace, const Uuid& account)
{
    const auto found = workspace.stores().of<domain::Account>().find(account);
    return found ? found->fullName : QString();
}

ReportLine listedLine(Workspace& workspace, const Report& report, bool withFigures)
{
    ReportLine line;
    line.report = report;
    if (const auto unit = workspace.stores().of<domain::Unit>().find(report.ofUnitId))
        line.unit = unit->shortName;
    if (const auto version = FrozenReports(workspace).newest(report.id))
        line.version = version->version;
    const Touch written = writtenLast(workspace, report, withFigures);
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
        // The others were touched last by a step.
        lines.push_back(listedLine(workspace, report, report.state == domain::ReportState::Draft));
    for (const Report& successor : *reports) {
        const auto line = std::ranges::find_if(
            lines, [&](const ReportLine& one) { return one.report.id == successor.replacesReportId; });
        if (line != lines.end() && successor.state == domain::ReportState::Issued)
            line->replacedBy = successor.id;
    }
    return lines;
}

Result<ReportLine> reportLine(Workspace& workspace, const Report& report)
{
    if (const Outcome allowed = workspace.allow(Permission::ViewReports, report.ofUnitId); !allowed)
        return allowed.errors();
    return listedLine(workspace, report, true);
}

} // namespace hoanhap::services
