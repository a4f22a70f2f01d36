// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "services/reports/ReportKinds.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// "Báo cáo này thay thế Báo cáo số 345/BC-SLĐTBXH ngày 10 tháng 12 năm 2021 của Sở …": what a report that
/// replaces another says of itself, whatever its template (Nghị định 30/2020/NĐ-CP, Điều 18.3). Empty where
/// it replaces none.
QString replacingSentence(Workspace& workspace, const domain::Report& report, const ReportKind& kind);

/// The report that is valid in place of `report`: until one that replaces another is issued, the other one.
Result<domain::Report> validOf(Workspace& workspace, domain::Report report);

} // namespace hoanhap::services
