// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Organisation.h"
#include "domain/organisation/ReportRecipient.h"
#include "domain/reports/Report.h"
#include "services/reports/ReportKinds.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

// To whom a paper goes: Kính gửi, Nơi nhận, and the symbol that says what it is.

/// Whom a report of this kind addresses where `unit` writes it: the quarterly report of a Phòng goes to its
/// Sở with Kính gửi, that of the Sở to the police without (ReportKind::Addressee).
ReportKind::Addressee addresseeOf(Workspace& workspace, const Uuid& unit, const ReportKind& kind);
/// Whom a report of this kind addresses, by name: the agency above, or each unit that reports.
QStringList proposedAddressees(Workspace& workspace, const domain::Report& report, const ReportKind& kind);

/// One stands behind "Kính gửi:", several each on a line with dash and semicolon, the last with a full
/// stop (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9a).
QStringList addresseeLines(const QString& addressees);
/// Under "Nơi nhận:". Where there are addressees they stand as "Như trên", and lines that name one of them
/// again are left out; a dispatch to the units keeps only what stays in the office. The drafter's initials
/// stand on the line of what is kept (DrafterInitials).
QStringList recipientLines(const std::vector<domain::ReportRecipient>& recipients,
    const domain::Report& report, const ReportKind& kind);
/// "BC-SLĐTBXH"; of a dispatch "SLĐTBXH-GDNN", with the last of the units that keep a copy, which drafted
/// it (Điều 15, Phụ lục I, II.3).
QString symbolOf(const ReportKind& kind, const domain::Organisation& organisation,
    const std::vector<domain::ReportRecipient>& recipients);

} // namespace hoanhap::services
