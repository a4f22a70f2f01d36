// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "services/reports/annexes/AnnexFacts.h"
#include "services/reports/annexes/AnnexTable.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

class FigureSources;

/// by_unit, classes, placement, comparison, charts: in the order of the annexes.
const QStringList& annexCodes();

/// The annexes of a report before and after they have a form.
struct CountedAnnexes
{
    std::vector<AnnexTable> tables;
    std::vector<document::Annex> pages; ///< the same as they print
};
/// The annexes of a report with these codes, in the order of annexCodes(), counted out of `sources`
/// (AnnexReader); unknown codes are none.
Result<CountedAnnexes> annexesOf(
    Workspace& workspace, FigureSources& sources, const domain::Report& report, const QStringList& codes);
/// The same before they have a form; `facts` from AnnexReader. Pure.
std::vector<AnnexTable> annexTables(const AnnexFacts& facts, const QStringList& codes);

} // namespace hoanhap::services
