// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the report's page: files and paper.
#include "messages/ErrorSentences.h"
#include "services/reports/ReportPeriods.h"
#include "services/reports/lifecycle/FrozenReports.h"
#include "services/reports/signing/SignaturePictures.h"
#include "storage/StorageError.h"
#include "ui/reports/PagePrinting.h"
#include "ui/reports/ReportPage.h"
#include "ui/waiting/LongWork.h"
#include "ui_ReportPage.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

/// "Báo cáo quý – quý III năm 2021".
QString fileNameOf(const domain::Report& report)
{
    return ReportPage::tr("%1 – %2")
        .arg(services::kindOrAnnual(report.kind).name,
            services::periodInWords({report.firstDay(), report.lastDay()}))
        .replace(u'/', u'-');
}

} // namespace

void ReportPage::exportAs(const QString& ending, const QString& filter)
{
    if (!m_shown.report())
        return;
    const domain::Report report = *m_shown.report();
    QString path = prompts().fileToSave(this, tr("Where to"), fileNameOf(report) + u'.' + ending, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    try {
        const services::Narrative narrative = m_text.narrative();
        const auto mark =
            m_ui->markCheck->isChecked() ? ReportService::Mark::Draft : ReportService::Mark::None;
        const bool signs = !m_ui->signature->placed().isNull();
        const auto exported =
            LongWork(tr("Writing the file…"), this).runOn(workspace(), [&](const LongWork::GoOn&) {
                if (!m_shown.isFrozen())
                    return ReportService(workspace()).exportTo(report, narrative, path, mark);
                if (signs)
                    return services::SignaturePictures(workspace()).exportTo(*m_shown.version(), path);
                return services::FrozenReports(workspace()).exportTo(*m_shown.version(), path);
            });
        if (!exported)
            return complain(exported.errors());
        complain({});
        Q_EMIT statusMessage(tr("%1: %n pages", nullptr, exported->pages).arg(exported->path));
    } catch (const storage::StorageError& fault) {
        prompts().tell(this, messages::sentenceFor(fault));
    }
}

void ReportPage::print()
{
    if (!m_shown.report())
        return;
    countNow();
    const Result<ReportPages::Made> made = pagesOfReport(false);
    if (!made)
        return complain(made.errors());
    printPages(made->pages, this);
}

} // namespace hoanhap::ui
