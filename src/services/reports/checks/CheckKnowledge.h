// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "domain/reports/carrying/MovedDispatches.h"
#include "domain/reports/checks/TextChecks.h"
#include "services/figures/Figures.h"
#include "services/reports/ReportService.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/reports/checks/ReportFinding.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What the checks of a report need to know beside its text.
struct CheckKnowledge
{
    domain::Report report;
    QStringList sectionsAsked; ///< those that must not be empty
    domain::TextGrounds grounds;
    int annexes = 0; ///< that the report carries
    bool wordingPointsToAnnexes = false; ///< its template has a place for them
    domain::Prose wording; ///< what its template says in words of its own
    domain::Prose carried; ///< paragraphs as they were taken over, of sections that nobody looked at
    QStringList earlierReferences; ///< dispatches of the year before, which `carried` may still cite
    std::vector<ReportFinding> ofRegister; ///< what needs no text: letterhead, signer, silent units
};

/// The paragraphs in the order of the page.
domain::Prose proseOf(const Narrative& narrative);

/// What the prose may speak of, by indicator, as the report counts it.
QHash<QString, qint64> figuresToldIn(Workspace& workspace, const domain::Report& report);

/// The dispatches of an earlier report's period with those that came in their place in the period of `now`;
/// plans that still run are none of them.
std::vector<domain::MovedDispatch> dispatchesMovedFor(
    Workspace& workspace, const domain::Report& before, const domain::Report& now);

/// What of a report has to be counted before it can be checked.
struct CheckedCounting
{
    std::vector<Figure> figures; ///< as the report states them
    std::vector<AnnexTable> tables; ///< of its annexes
};
/// No more than the checks look at; of a report that was submitted as it was frozen.
CheckedCounting countedForChecks(Workspace& workspace, const domain::Report& report);

/// Reads the rest out of the register.
Result<CheckKnowledge> checkKnowledgeOf(
    Workspace& workspace, const domain::Report& report, const CheckedCounting& counted);

} // namespace hoanhap::services
