// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of ReportService: from the stored report to its page and its files.
#include "services/reports/ReportService.h"

#include "document/filling/Template.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "services/organisation/OrganisationService.h"
#include "services/records/Change.h"
#include "services/reports/ReportLayout.h"
#include "services/reports/ReportValues.h"

#include <QCryptographicHash>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;

Result<ReportFacts> ReportService::factsOf(const Report& report, Counting counting)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    auto& stores = m_workspace.stores();
    OrganisationService organisations(m_workspace);
    ReportFacts facts;
    facts.report = report;
    const auto organisation =
        organisations.organisationOn(report.ofUnitId, report.issuedOn.value_or(QDate(report.year, 12, 31)));
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
    const QDate from = report.firstDay();
    const QDate to = report.lastDay();
    // What the report counts is the same whoever opens it.
    const std::vector<Uuid> units = organisations.unitAndBelow(report.ofUnitId);
    Figures counts(m_workspace, units);
    auto figures = counts.among(
        counting == Counting::BesidePage ? indicatorsBesideReport() : reportedIndicators(), from, to);
    if (!figures)
        return figures.errors();
    facts.figures = std::move(*figures);
    facts.classes = storage::ClassLineQueries(m_workspace.session()).between(from, to, units);
    return facts;
}

Result<document::OfficialDocument> ReportService::document(
    const ReportFacts& facts, const Narrative& narrative)
{
    // Part of the program, so read once.
    static const Result<document::Template> wording = document::Template::shipped(u"annual-report"_s);
    if (!wording)
        return wording.errors();
    Result<document::FilledTemplate> filled = wording->fill(reportValues(facts, narrative));
    if (!filled)
        return filled.errors();
    document::OfficialDocument page;
    page.kind = filled->kind;
    page.subject = filled->subject;
    page.blocks = std::move(filled->blocks);
    page.letterhead = letterheadOf(facts.organisation, facts.report);
    page.page = pageSettingsOf(facts.organisation);
    page.createdAt = facts.report.updatedAt;
    if (facts.signer)
        page.signature = signatureOf(*facts.signer);
    page.recipients = recipientLines(facts.recipients);
    return page;
}

Result<ReportService::Exported> ReportService::exportTo(
    const Report& report, const Narrative& narrative, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const Result<ReportFacts> facts = factsOf(report);
    if (!facts)
        return facts.errors();
    const Result<document::OfficialDocument> page = document(*facts, narrative);
    if (!page)
        return page.errors();
    const document::Pages pages = document::paginate(*page);
    const QByteArray bytes = document::render(*page, pages, *format);
    if (const Outcome written = document::writeFile(path, bytes); !written)
        return written.errors();
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    storage::Transaction transaction(m_workspace.session());
    Change change(m_workspace, u"report.exported"_s, report.ofUnitId);
    change.mention(u"report"_s, report.id, std::nullopt, "{\"sha256\":\"" + sum + "\"}");
    change.writeAudit();
    transaction.commit();
    return Exported{path, static_cast<int>(pages.size()), sum};
}

} // namespace hoanhap::services
