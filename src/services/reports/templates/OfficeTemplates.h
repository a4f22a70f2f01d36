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

    /// The kinds that a unit copied under names of its own and still uses, by name.
    std::vector<ReportKind> ownKinds(const Uuid& unit);
    /// The kind as the actor's unit words it now, under a name of its own, to be changed and chosen apart
    /// from it. Refused with template.name_missing, template.name_taken.
    Result<ReportKind> copy(const ReportKind& kind, const QString& name);

    /// What a unit's reports of the kind are written with now; of an own kind out of use its newest.
    Result<document::Template> wordingOf(const ReportKind& kind, const Uuid& unit);
    struct Standing
    {
        QString body;
        int version = 0; ///< 0: the one that comes with the program
    };
    /// Of the actor's own unit.
    Result<Standing> standing(const ReportKind& kind);
    /// The sections that somebody writes for whom the wording in use has a place; all where it cannot be
    /// read.
    QStringList sectionsOf(const ReportKind& kind);
    /// Newest first, those out of use too.
    Result<std::vector<domain::OfficeTemplate>> versions(const ReportKind& kind);
    /// A new version, in use from now on. Refused with every fault of the text and its line, and with
    /// template.newer_version where another was stored since `basedOn` was read.
    Result<domain::OfficeTemplate> save(const ReportKind& kind, const QString& body, int basedOn);
    /// The office's own are out of use and stay to be looked at; a kind of its own is proposed no longer.
    Outcome useShipped(const ReportKind& kind);

    /// What hinders `body` from being the wording of that kind, each with its line.
    static Errors faultsOf(const ReportKind& kind, const QString& body);

private:
    std::vector<domain::OfficeTemplate> stored(const ReportKind& kind, const Uuid& unit);

    Workspace& m_workspace;
};

} // namespace hoanhap::services
