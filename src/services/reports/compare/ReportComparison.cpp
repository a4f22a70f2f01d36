// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/compare/ReportComparison.h"

#include "document/rendering/DocxRenderer.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/ReportFacts.h"
#include "services/reports/edited/EditedReports.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/ReportLifecycle.h"

namespace hoanhap::services {

using domain::Report;

Outcome ReportComparison::addSides(std::vector<Side>& sides, const Report& report)
{
    if (report.state == domain::ReportState::Draft)
        sides.push_back({Side::Kind::Now, report});
    const auto versions = ReportLifecycle(m_workspace).versions(report.id);
    if (!versions)
        return versions.errors();
    for (const domain::ReportVersion& version : *versions)
        sides.push_back({Side::Kind::Version, report, version});
    const auto files = EditedReports(m_workspace).of(report.id);
    if (!files)
        return files.errors();
    for (const domain::Attachment& file : *files)
        sides.push_back({Side::Kind::Edited, report, {}, file});
    return Done{};
}

std::vector<Report> ReportComparison::replacements(const Report& report)
{
    auto& reports = m_workspace.stores().of<Report>();
    std::vector<Report> others;
    if (report.replacesReportId)
        if (auto replaced = reports.find(*report.replacesReportId))
            others.push_back(std::move(*replaced));
    for (Report& successor : reports.whereEqual("replaces_report_id", report.id.toString()))
        others.push_back(std::move(successor));
    std::erase_if(others, [](const Report& other) { return other.deletedAt.has_value(); });
    return others;
}

Result<std::vector<ReportComparison::Side>> ReportComparison::sides(const Uuid& report)
{
    const auto draft = ReportService(m_workspace).find(report);
    if (!draft)
        return draft.errors();
    std::vector<Side> sides;
    if (const Outcome own = addSides(sides, draft->report); !own)
        return own.errors();
    for (const Report& other : replacements(draft->report))
        if (const Outcome added = addSides(sides, other); !added)
            return added.errors();
    if (const std::optional<Report> last = CarriedOver(m_workspace).before(draft->report))
        if (const Outcome lastYear = addSides(sides, *last); !lastYear)
            return lastYear.errors();
    return sides;
}

Result<document::OfficialDocument> ReportComparison::pageOf(const Side& side)
{
    if (side.version)
        return FrozenReports(m_workspace).documentOf(*side.version);
    ReportService reports(m_workspace);
    const auto draft = reports.find(side.report.id);
    if (!draft)
        return draft.errors();
    const auto facts = reports.factsOf(draft->report);
    if (!facts)
        return facts.errors();
    return ReportService::document(*facts, draft->narrative);
}

Result<ComparableText> ReportComparison::textOf(const Side& side, bool asWord)
{
    if (side.edited) {
        const auto text = EditedReports(m_workspace).textOf(*side.edited);
        if (!text)
            return text.errors();
        return comparableText(*text);
    }
    const auto page = pageOf(side);
    if (!page)
        return page.errors();
    if (!asWord)
        return comparableText(*page);
    const auto text = document::readWord(document::DocxRenderer::render(*page));
    if (!text)
        return text.errors();
    return comparableText(*text);
}

Result<Comparison> ReportComparison::compare(const Side& before, const Side& after)
{
    const bool asWord = before.edited || after.edited;
    const auto left = textOf(before, asWord);
    if (!left)
        return left.errors();
    const auto right = textOf(after, asWord);
    if (!right)
        return right.errors();
    return comparisonOf(*left, *right);
}

} // namespace hoanhap::services
