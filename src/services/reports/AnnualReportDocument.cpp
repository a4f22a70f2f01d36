// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ReportService: from the stored report to its page and its files.
#include "services/reports/ReportService.h"

#include "document/filling/Template.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "services/figures/FigureSources.h"
#include "services/figures/reported/ReportedFigureService.h"
#include "services/organisation/OrganisationService.h"
#include "services/records/NotedFile.h"
#include "services/reports/ReportLayout.h"
#include "services/reports/ReportValues.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/kinds/Addressees.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/lifecycle/Replacing.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/templates/OfficeTemplates.h"

#include <QCryptographicHash>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;

Result<ReportFacts> ReportService::factsOf(const Report& report, Counting counting)
{
    Result<ReportFacts> facts = uncounted(report);
    if (!facts)
        return facts.errors();
    Result<CountedReport> counted = count(report, *facts->wording, counting);
    if (!counted)
        return counted.errors();
    if (counting == Counting::BesidePage)
        remembered(report).keep(toJson(*counted));
    return withCounted(std::move(*facts), std::move(*counted));
}

Result<std::optional<ReportFacts>> ReportService::lastFactsOf(const Report& report)
{
    std::optional<CountedReport> counted = countedReportFromJson(remembered(report).lastOfAnybody());
    if (!counted)
        return std::optional<ReportFacts>();
    Result<ReportFacts> facts = uncounted(report);
    if (!facts)
        return facts.errors();
    return std::optional(withCounted(std::move(*facts), std::move(*counted)));
}

/// What was counted for other days or other annexes is of no use to it.
RememberedCounting ReportService::remembered(const Report& report)
{
    return {m_workspace,
        u"report:%1:%2:%3:%4"_s.arg(report.id.toString(), report.firstDay().toString(Qt::ISODate),
            report.lastDay().toString(Qt::ISODate), report.annexes)};
}

Result<ReportFacts> ReportService::uncounted(const Report& report)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto& stores = m_workspace.stores();
    OrganisationService organisations(m_workspace);
    ReportFacts facts;
    facts.report = report;
    facts.kind = kindOrAnnual(report.kind);
    facts.replacing = replacingSentence(m_workspace, report, *facts.kind);
    auto wording = OfficeTemplates(m_workspace).wordingOf(*facts.kind, report.ofUnitId);
    if (!wording)
        return wording.errors();
    facts.wording = std::move(*wording);
    const auto organisation = organisations.organisationOn(report.ofUnitId, report.paperDay());
    if (!organisation)
        return organisation.errors();
    facts.organisation = *organisation;
    const auto plan = report.planId ? stores.of<domain::Plan>().find(*report.planId) : std::nullopt;
    if (!plan)
        return Error{errors::noPlan};
    facts.plan = *plan;
    if (report.requestDispatchId)
        facts.request = stores.of<domain::Dispatch>().find(*report.requestDispatchId);
    if (report.signerId)
        facts.signer = stores.of<domain::Signer>().find(*report.signerId);
    if (auto recipients = organisations.recipients(report.ofUnitId))
        facts.recipients = std::move(*recipients);
    return facts;
}

Result<CountedReport> ReportService::count(
    const Report& report, const document::Template& wording, Counting counting)
{
    CountedReport counted;
    counted.countedOn = m_workspace.clock().today();
    const QDate from = report.firstDay();
    const QDate to = report.lastDay();
    // What the report counts is the same whoever opens it.
    const std::vector<Uuid> units = OrganisationService(m_workspace).unitAndBelow(report.ofUnitId);
    const QStringList indicators = furtherIndicators(wording)
        + (counting == Counting::BesidePage ? indicatorsBesideReport() : reportedIndicators());
    // One for page and annexes: whom an annex lists the page counts.
    FigureSources sources(m_workspace, {from, to}, units);
    Figures::announce(sources, indicators, {});
    auto annexes = annexesOf(m_workspace, sources, report, report.annexes.split(u' ', Qt::SkipEmptyParts));
    if (!annexes)
        return annexes.errors();
    counted.annexes = std::move(annexes->pages);
    counted.tables = std::move(annexes->tables);
    auto figures = Figures(m_workspace, units).parted(sources, indicators, {});
    if (!figures)
        return figures.errors();
    counted.figures = std::move(*figures);
    counted.classes = storage::ClassLineQueries(m_workspace.session()).between(from, to, units);
    if (namesUnits(wording)) {
        const auto heard = ReportedFigureService(m_workspace).heard({from, to});
        if (!heard)
            return heard.errors();
        counted.silentUnits = heard->silent;
        counted.sentUnits = heard->others;
    }
    return counted;
}

ReportFacts ReportService::withCounted(ReportFacts facts, CountedReport counted)
{
    static_cast<CountedReport&>(facts) = std::move(counted);
    OverruledFigures(m_workspace).applyTo(facts.report.id, facts.figures);
    OverruledFigures(m_workspace).applyTo(facts.report.id, facts.classes);
    return facts;
}

Result<document::OfficialDocument> ReportService::document(
    const ReportFacts& facts, const Narrative& narrative)
{
    const ReportKind kind = facts.kind ? *facts.kind : kindOrAnnual(facts.report.kind);
    const Result<document::Template> wording =
        facts.wording ? Result(*facts.wording) : document::Template::shipped(kind.templateName);
    if (!wording)
        return wording.errors();
    Result<document::FilledTemplate> filled = wording->fill(reportValues(facts, narrative));
    if (!filled)
        return filled.errors();
    document::OfficialDocument page;
    page.kind = filled->kind;
    page.annexes = facts.annexes;
    page.subject = filled->subject;
    page.blocks = std::move(filled->blocks);
    if (!facts.replacing.isEmpty())
        page.blocks.insert(
            page.blocks.begin(), document::Paragraph{.runs = document::plain(facts.replacing)});
    page.addressees = addresseeLines(facts.report.addressees);
    page.letterhead = letterheadOf(facts.organisation, facts.report);
    page.letterhead.symbol = symbolOf(kind, facts.organisation, facts.recipients);
    page.page = pageSettingsOf(facts.organisation);
    page.createdAt = facts.report.updatedAt;
    if (facts.signer)
        page.signature = signatureOf(*facts.signer);
    page.recipients = recipientLines(facts.recipients, facts.report, kind);
    return page;
}

Result<ReportService::Exported> ReportService::exportTo(
    const Report& report, const Narrative& narrative, const QString& path, Mark mark)
{
    FrozenReports frozen(m_workspace);
    if (const auto stands = m_workspace.stores().of<Report>().find(report.id);
        stands && stands->state != domain::ReportState::Draft && frozen.newest(report.id))
        return frozen.exportTo(report.id, path);
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const Result<ReportFacts> facts = factsOf(report);
    if (!facts)
        return facts.errors();
    Result<document::OfficialDocument> page = document(*facts, narrative);
    if (!page)
        return page.errors();
    page->draftMark = mark == Mark::Draft;
    const document::Pages pages = document::paginate(*page);
    return writeOut(report, document::render(*page, pages, *format), static_cast<int>(pages.size()), path);
}

Result<ReportService::Exported> ReportService::writeOut(
    const Report& report, const QByteArray& bytes, int pages, const QString& path)
{
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const FileNote note{u"report.exported"_s, report.ofUnitId, u"report"_s, report.id, std::nullopt,
        "{\"sha256\":\"" + sum + "\"}"};
    if (const Outcome written = writeNoted(m_workspace, path, bytes, note); !written)
        return written.errors();
    return Exported{path, pages, sum};
}

} // namespace hoanhap::services
