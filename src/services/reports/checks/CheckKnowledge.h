// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/Report.h"
#include "domain/reports/checks/TextChecks.h"
#include "services/reports/checks/ReportFinding.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What the checks of a report need to know beside its text.
struct CheckKnowledge
{
    domain::Report report;
    QStringList sections; ///< their keys in the order of the page
    QStringList sectionsAsked; ///< those of them that must not be empty
    domain::TextGrounds grounds;
    std::vector<ReportFinding> ofRegister; ///< what needs no text: letterhead, signer, silent units
};

/// Reads it out of the register.
Result<CheckKnowledge> checkKnowledgeOf(Workspace& workspace, const domain::Report& report);

} // namespace hoanhap::services
