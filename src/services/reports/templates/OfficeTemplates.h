// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/filling/Template.h"
#include "domain/reports/OfficeTemplate.h"
#include "services/reports/ReportKinds.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// The wordings of the kinds of report as the office has them: its own with all their versions, or those
/// that come with the program, which can always be had back. Reading wants ViewReports, writing
/// WriteReports.
class OfficeTemplates
{
public:
    explicit OfficeTemplates(Workspace& workspace) : m_workspace(workspace) { }

    /// What a unit's reports of the kind are written with now.
    Result<document::Template> wordingOf(const ReportKind& kind, const Uuid& unit);
    struct Standing
    {
        QString body;
        int version = 0; ///< 0: the one that comes with the program
    };
    /// Of the actor's own unit.
    Result<Standing> standing(const ReportKind& kind);
    /// Newest first, those out of use too.
    Result<std::vector<domain::OfficeTemplate>> versions(const ReportKind& kind);
    /// A new version, in use from now on. Refused with every fault of the text and its line, and with
    /// template.newer_version where another was stored since `basedOn` was read.
    Result<domain::OfficeTemplate> save(const ReportKind& kind, const QString& body, int basedOn);
    /// The office's own are out of use and stay to be looked at.
    Outcome useShipped(const ReportKind& kind);

    /// What hinders `body` from being the wording of that kind, each with its line.
    static Errors faultsOf(const ReportKind& kind, const QString& body);

private:
    std::vector<domain::OfficeTemplate> stored(const ReportKind& kind, const Uuid& unit);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
