// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/text/ShownReport.h"

#include "services/ErrorCodes.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/ReportLifecycle.h"

#include <algorithm>

namespace hoanhap::ui {

using domain::Report;
using domain::ReportVersion;
using services::Figure;
using services::FrozenReports;
using services::ReportService;

Outcome ShownReport::show(const Report& report)
{
    clear();
    m_report = report;
    m_kind = services::kindOrAnnual(report.kind);
    if (report.state == domain::ReportState::Draft)
        return Done{};
    const std::optional<ReportVersion> newest = FrozenReports(m_workspace).newest(report.id);
    return newest ? freeze(*newest) : Outcome(Done{});
}

Outcome ShownReport::showVersion(const Uuid& version)
{
    const auto versions = services::ReportLifecycle(m_workspace).versions(m_report->id);
    if (!versions)
        return versions.errors();
    const auto wanted = std::ranges::find(*versions, version, &ReportVersion::id);
    if (wanted == versions->end())
        return Error{services::errors::notFound};
    m_isCurrent = m_report->state != domain::ReportState::Draft && wanted == versions->begin();
    return freeze(*wanted);
}

Outcome ShownReport::freeze(const ReportVersion& version)
{
    FrozenReports frozen(m_workspace);
    const auto page = frozen.documentOf(version);
    if (!page)
        return page.errors();
    const auto text = frozen.narrativeOf(version);
    if (!text)
        return text.errors();
    m_version = version;
    m_frozenPage = *page;
    m_frozenText = *text;
    return Done{};
}

void ShownReport::clear()
{
    m_report.reset();
    m_version.reset();
    m_isCurrent = true;
    m_frozenPage = {};
    m_frozenText = {};
    m_facts = Errors();
}

Result<std::vector<Figure>> ShownReport::figures()
{
    if (!m_version) {
        m_facts = ReportService(m_workspace).factsOf(*m_report, ReportService::Counting::BesidePage);
        if (!m_facts)
            return services::Figures(m_workspace).all(m_report->firstDay(), m_report->lastDay());
        return m_facts->figures;
    }
    const auto kept = FrozenReports(m_workspace).figuresOf(m_version->id);
    if (!kept)
        return kept.errors();
    std::vector<Figure> figures;
    for (const domain::ReportFigure& figure : *kept)
        if (figure.breakdown.isEmpty())
            figures.push_back({figure.indicator, figure.overruledValue.value_or(figure.value)});
    return figures;
}

std::optional<std::vector<Figure>> ShownReport::lastFigures()
{
    if (m_version)
        return std::nullopt;
    auto last = ReportService(m_workspace).lastFactsOf(*m_report);
    if (!last || !*last)
        return std::nullopt;
    m_facts = std::move(**last);
    return m_facts->figures;
}

Errors ShownReport::faults() const
{
    return m_version || m_facts ? Errors() : m_facts.errors();
}

Result<document::OfficialDocument> ShownReport::page(const services::Narrative& narrative) const
{
    if (m_version)
        return m_frozenPage;
    if (!m_facts)
        return m_facts.errors();
    return ReportService::document(*m_facts, narrative);
}

} // namespace hoanhap::ui
