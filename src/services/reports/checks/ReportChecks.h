// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/ReportService.h"
#include "services/reports/checks/CheckKnowledge.h"
#include "services/reports/checks/ReportFinding.h"

namespace hoanhap::services {

/// What should be looked at in a report before it is signed. Nothing changes a text by itself: each
/// finding offers its repair. Right: ViewReports.
class ReportChecks
{
public:
    explicit ReportChecks(Workspace& workspace) : m_workspace(workspace) { }

    /// Everything that is found now; `narrative` may be prose not saved yet. In the order of the page,
    /// what belongs to no place in it first.
    Result<std::vector<ReportFinding>> of(const domain::Report& report, const Narrative& narrative);

    /// What the checks must know of the register; read once, then the text can be looked at after each
    /// pause in typing.
    Result<CheckKnowledge> knowledgeOf(const domain::Report& report, const CheckedCounting& counted);
    /// Reads nothing of the register.
    static std::vector<ReportFinding> findings(const CheckKnowledge& knowledge, const Narrative& narrative);

    /// The text with the change that the finding offers; nothing where it offers none or the text no longer
    /// reads as it did when it was found.
    static std::optional<Narrative> repaired(const Narrative& narrative, const ReportFinding& finding);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
