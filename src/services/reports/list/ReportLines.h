// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "foundation/Result.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

/// A report as a list shows it.
struct ReportLine
{
    domain::Report report;
    QString unit; ///< the short name of the one that writes it
    std::optional<Uuid> replacedBy; ///< the issued report that says so; until it is issued this one stands
    int version = 0; ///< submitted last; 0: never
    QString lastBy; ///< who wrote or took a step last, by full name
    QDateTime lastAt; ///< UTC
    QString writtenBy; ///< who wrote its text last, whatever step came after; else who began it
    QDateTime writtenAt; ///< UTC
};

/// Every report the actor sees, by the last day of its period, newest first.
Result<std::vector<ReportLine>> reportLines(Workspace& workspace);
Result<ReportLine> reportLine(Workspace& workspace, const domain::Report& report);

} // namespace hoanhap::services
