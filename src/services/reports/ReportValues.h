// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/Template.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"

namespace hoanhap::services {

/// What every wording may speak of.
const QStringList& reportedIndicators();
/// Those that this wording speaks of besides.
QStringList furtherIndicators(const document::Template& wording);
/// Whether it has a place that says which annexes go with the report.
bool pointsToAnnexes(const document::Template& wording);
bool namesUnits(const document::Template& wording);
/// Those and what a person who writes wants to see beside the page.
const QStringList& indicatorsBesideReport();

/// The facts and the prose as values of the template; pure.
document::TemplateValues reportValues(const ReportFacts& facts, const Narrative& narrative);

/// "Công văn số 1842/CAT-THAHS&HTTP ngày 23 tháng 11 năm 2021".
QString citationOf(const domain::Dispatch& dispatch);

} // namespace hoanhap::services
