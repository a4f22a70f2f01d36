// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/lifecycle/Replacing.h"

#include "services/organisation/OrganisationService.h"
#include "services/reports/ReportService.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "text/dates/DocumentDate.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;

QString replacingSentence(Workspace& workspace, const domain::Report& report, const ReportKind& kind)
{
    if (!report.replacesReportId)
        return {};
    const auto replaced = workspace.stores().of<domain::Report>().find(*report.replacesReportId);
    FrozenReports frozen(workspace);
    const auto version = frozen.newest(*report.replacesReportId);
    if (!replaced || !replaced->issuedOn || !version)
        return {};
    const auto page = frozen.documentOf(*version);
    if (!page)
        return {};
    const QString word = kind.isDispatch() ? u"Công văn"_s : u"Báo cáo"_s;
    const QString number = page->letterhead.number.rightJustified(2, u'0') + u'/' + page->letterhead.symbol;
    QString sentence =
        u"%1 này thay thế %1 số %2 %3"_s.arg(word, number, text::dateInWords(*replaced->issuedOn));
    if (const auto issuer =
            OrganisationService(workspace).organisationOn(replaced->ofUnitId, replaced->paperDay()))
        sentence += u" của "_s + issuer->name;
    return sentence + u'.';
}

Result<domain::Report> validOf(Workspace& workspace, domain::Report report)
{
    while (report.state != domain::ReportState::Issued && report.replacesReportId) {
        const auto former = ReportService(workspace).find(*report.replacesReportId);
        if (!former)
            return former.errors();
        report = former->report;
    }
    return report;
}

} // namespace hoanhap::services
