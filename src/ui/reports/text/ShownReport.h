// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reports/ReportVersion.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/ReportService.h"

namespace hoanhap::ui {

/// The report on the screen: a draft, whose page is made of what the register says now, or a version as it
/// was frozen, whose page nothing changes.
class ShownReport
{
public:
    explicit ShownReport(services::Workspace& workspace) : m_workspace(workspace) { }

    /// As it stands: a draft, else the newest version.
    Outcome show(const domain::Report& report);
    /// An older version of the report that is shown.
    Outcome showVersion(const Uuid& version);
    void clear();

    const std::optional<domain::Report>& report() const { return m_report; }
    /// Nothing where the draft is shown.
    const std::optional<domain::ReportVersion>& version() const { return m_version; }
    bool isFrozen() const { return m_version.has_value(); }
    /// The annual one where none is shown.
    const services::ReportKind& kind() const { return m_kind; }
    /// False for a version that is not how the report stands.
    bool isCurrent() const { return m_isCurrent; }
    /// What the frozen version says; of a draft nothing.
    const services::Narrative& frozenText() const { return m_frozenText; }

    /// What the register says of a draft now; figures are those of the version, once one is frozen.
    Result<std::vector<services::Figure>> figures();
    /// What the register said of a draft when it was counted last: the page is made of that until `take`.
    /// Nothing where that is not remembered.
    std::optional<std::vector<services::Figure>> lastFigures();
    /// What was counted of the draft aside.
    void take(services::ReportFacts facts) { m_facts = std::move(facts); }
    /// False of a draft whose facts nobody gathered yet: there is no page of it, and nothing is wrong.
    bool isCounted() const { return m_version || m_facts || !m_facts.errors().empty(); }
    /// Nothing where no facts of a draft were gathered.
    const services::ReportFacts* facts() const { return !m_version && m_facts ? &*m_facts : nullptr; }
    /// Why the facts could not be gathered; without faults where they were, and of a frozen version.
    Errors faults() const;
    /// The page as it will print with this prose, which a frozen version passes over.
    Result<document::OfficialDocument> page(const services::Narrative& narrative) const;

private:
    Outcome freeze(const domain::ReportVersion& version);

    services::Workspace& m_workspace;
    std::optional<domain::Report> m_report;
    services::ReportKind m_kind = services::kindOrAnnual({});
    std::optional<domain::ReportVersion> m_version;
    bool m_isCurrent = true;
    document::OfficialDocument m_frozenPage;
    services::Narrative m_frozenText;
    Result<services::ReportFacts> m_facts{Errors()};
};

} // namespace hoanhap::ui
