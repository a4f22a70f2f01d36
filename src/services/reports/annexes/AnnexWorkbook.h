// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "services/reports/ReportService.h"
#include "spreadsheet/Table.h"

namespace hoanhap::services {

/// The tables of the annexes as sheets of a workbook, number by number what the pages say; totals, sums and
/// differences are formulas where they come out as printed. Pure.
std::vector<spreadsheet::Table> annexSheets(const document::OfficialDocument& page);

/// Writes them as .xlsx, of a frozen report as it was frozen. Right: Export. Refused with
/// services.not_found where the report has no annex.
Result<ReportService::Exported> exportAnnexes(
    Workspace& workspace, const domain::Report& report, const QString& path);

} // namespace hoanhap::services
