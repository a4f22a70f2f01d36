// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/ReportRecipient.h"
#include "domain/reports/Report.h"
#include "services/workspace/Workspace.h"

#include <vector>

namespace hoanhap::services {

// Who drafted a report, on the last line under "Nơi nhận:".

/// "Lưu: VT, …": what stays in the office (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9).
bool isArchiveLine(const QString& line);
/// "Lưu: VT, LĐVLBH, GDNN (Hg)." of "Lưu: VT, LĐVLBH, GDNN."; initials that stand there already give way.
/// Without initials the line stays as it is.
QString withInitials(const QString& line, const QString& initials);
/// What the actor used on the newest report of their own, else what the archive line of the unit has, else
/// the first letters of their name.
QString proposedInitials(Workspace& workspace, const domain::Report& report,
    const std::vector<domain::ReportRecipient>& recipients);

} // namespace hoanhap::services
