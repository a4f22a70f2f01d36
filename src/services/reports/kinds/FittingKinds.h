// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/Indicator.h"
#include "domain/reports/Report.h"
#include "foundation/Error.h"
#include "services/reports/ReportKinds.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// Whether the actor's unit is one that writes reports of the kind, as report-kinds.json has it; a copy is
/// written by those who write what it was copied from. Of a unit whose kind no entry names nothing is known,
/// so all of them fit it; likewise of an organisation that was not begun from a preset.
bool isWrittenHere(Workspace& workspace, const ReportKind& kind);

/// The report that the unit writes each year, the other kinds that fit it, then what does not; those that are
/// meant for its organisation by name go ahead of others.
std::vector<ReportKind> fittingFirst(Workspace& workspace, std::vector<ReportKind> kinds);

/// Codes of the reports that the actor's unit writes each year when it is asked for them: the annual one
/// first where it writes that, as every department does. Never empty.
QStringList yearlyKinds(Workspace& workspace);

/// Whether a report of the kind is on days of its length: no half-year where it is written of a whole year.
/// Days that are typed fit every kind, except those of half a year or less for a yearly one.
bool fitsRhythm(const ReportKind& kind, const domain::FigurePeriod& period);

/// What its kind lacks in a report before it goes out: somebody behind Kính gửi, days of the kind's length. A
/// letter to the units asks for any days.
Errors faultsOfKind(Workspace& workspace, const domain::Report& report);

} // namespace hoanhap::services
