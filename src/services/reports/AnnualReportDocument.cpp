// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of AnnualReportService: from the stored report to its page and its files.
#include "services/reports/AnnualReportService.h"

#include "document/filling/Template.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "domain/training/ClassFile.h"
#include "services/organisation/OrganisationService.h"
#include "services/plan/PlanService.h"
#include "services/records/Change.h"
#include "services/reports/ReportLayout.h"
#include "services/reports/ReportValues.h"
#include "services/training/ClassService.h"

#include <QCryptographicHash>
#include <algorithm>
#include <limits>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Permission;
using domain::Report;

namespace {

ClassLine lineOf(const domain::ClassFile& file, int released)
{
    ClassLine line;
    line.occupation = file.vocationalClass.occupation;
    line.learners = learnersOf(file);
    line.released = released;
    for (const domain::ClassPartner& partner : file.partners) {
        if (partner.role == "organiser"_L1 && line.organiser.isEmpty())
            line.organiser = partner.name;
        else
            line.partners << partner.name;
    }
    for (const domain::ClassHeadCount& group : file.headCounts)
        if (group.groupCode == "released"_L1)
            line.released += group.people;
    return line;
}

Result<std::vector<ClassLine>> classesIn(Workspace& workspace, QDate from, QDate to)
{
    ClassService classes(workspace);
    auto rows = classes.list({}, std::numeric_limits<int>::max());
    if (!rows)
        return rows.errors();
    std::erase_if(*rows, [&](const storage::ClassRow& row) {
        return row.state == "cancelled"_L1 || !row.startsOn || *row.startsOn < from || *row.startsOn > to;
    });
    std::stable_sort(
        rows->begin(), rows->end(), [](const auto& a, const auto& b) { return a.startsOn < b.startsOn; });
    storage::ClassQueries queries(workspace.session());
    std::vector<ClassLine> lines;
    for (const storage::ClassRow& row : *rows)
        if (const auto file = classes.load(row.id))
            lines.push_back(lineOf(*file, queries.releasedLearners(row.id)));
    return lines;
}

} // namespace

Result<ReportFacts> AnnualReportService::factsOf(const Report& report)
{
    ReportFacts facts;
    facts.year = report.year;
    const QDate day = report.issuedOn.value_or(QDate(report.year, 12, 31));
    const auto organisation = OrganisationService(m_workspace).organisationOn(report.ofUnitId, day);
    if (!organisation)
        return organisation.errors();
    facts.organisation = *organisation;
    const auto plan =
        report.planId ? m_workspace.stores().of<domain::Plan>().find(*report.planId) : std::nullopt;
    if (!plan)
        return Error{errors::noPlan};
    facts.plan = *plan;
    if (report.requestDispatchId)
        facts.request = m_workspace.stores().of<domain::Dispatch>().find(*report.requestDispatchId);
    const QDate from = report.fromDate.value_or(QDate(report.year, 1, 1));
    const QDate to = report.toDate.value_or(QDate(report.year, 12, 31));
    auto figures = Figures(m_workspace).all(from, to);
    if (!figures)
        return figures.errors();
    facts.figures = std::move(*figures);
    auto classes = classesIn(m_workspace, from, to);
    if (!classes)
        return classes.errors();
    facts.classes = std::move(*classes);
    return facts;
}

Result<document::OfficialDocument> AnnualReportService::document(
    const Report& report, const Narrative& narrative)
{
    if (const Outcome allowed = m_workspace.allow(Permission::ViewReports); !allowed)
        return allowed.errors();
    const Result<ReportFacts> facts = factsOf(report);
    if (!facts)
        return facts.errors();
    const Result<document::Template> wording = document::Template::shipped(u"annual-report"_s);
    if (!wording)
        return wording.errors();
    Result<document::FilledTemplate> filled = wording->fill(reportValues(*facts, narrative));
    if (!filled)
        return filled.errors();
    document::OfficialDocument page;
    page.kind = filled->kind;
    page.subject = filled->subject;
    page.blocks = std::move(filled->blocks);
    page.letterhead = letterheadOf(facts->organisation, report);
    page.page = pageSettingsOf(facts->organisation);
    page.createdAt = report.updatedAt;
    if (const auto signer =
            report.signerId ? m_workspace.stores().of<domain::Signer>().find(*report.signerId) : std::nullopt)
        page.signature = signatureOf(*signer);
    if (const auto recipients = OrganisationService(m_workspace).recipients(report.ofUnitId))
        page.recipients = recipientLines(*recipients);
    return page;
}

Result<AnnualReportService::Exported> AnnualReportService::exportTo(
    const Report& report, const Narrative& narrative, const QString& path)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Export); !allowed)
        return allowed.errors();
    const Result<document::FileFormat> format = document::formatOf(path);
    if (!format)
        return format.errors();
    const Result<document::OfficialDocument> page = document(report, narrative);
    if (!page)
        return page.errors();
    const QByteArray bytes = document::render(*page, *format);
    if (const Outcome written = document::writeFile(path, bytes); !written)
        return written.errors();
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    storage::Transaction transaction(m_workspace.session());
    Change change(m_workspace, u"report.exported"_s, report.ofUnitId);
    change.mention(u"report"_s, report.id, std::nullopt, "{\"sha256\":\"" + sum + "\"}");
    change.writeAudit();
    transaction.commit();
    return Exported{path, static_cast<int>(document::paginate(*page).size()), sum};
}

} // namespace hoanhap::services
