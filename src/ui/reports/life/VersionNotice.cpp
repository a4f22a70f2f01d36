// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/life/VersionNotice.h"

#include "text/dates/DocumentDate.h"
#include "ui/reports/life/Moments.h"
#include "ui_VersionNotice.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Report;

namespace {

QString numberAndDay(const Report& report)
{
    if (!report.issuedOn)
        return report.number;
    return VersionNotice::tr("number %1 of %2").arg(report.number, text::dateInFigures(*report.issuedOn));
}

} // namespace

VersionNotice::VersionNotice(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::VersionNotice>())
{
    m_ui->setupUi(this);
    connect(m_ui->leadButton, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(Uuid(m_leadsTo)); });
    clear();
}

VersionNotice::~VersionNotice() = default;

void VersionNotice::clear()
{
    m_isReplaced = false;
    hide();
}

void VersionNotice::say(const QString& sentence, const QString& button, const Uuid& report)
{
    m_leadsTo = report;
    m_ui->noticeLabel->setText(sentence);
    m_ui->leadButton->setText(button);
    setVisible(true);
}

void VersionNotice::show(services::Workspace& workspace, const ShownReport& shown)
{
    clear();
    if (!shown.report())
        return;
    const Report& report = *shown.report();
    if (!shown.isCurrent())
        return say(tr("You see version %1, submitted on %2. Nothing can be written into it.")
                       .arg(shown.version()->version)
                       .arg(momentInFigures(shown.version()->madeAt.value_or(QDateTime()))),
            tr("Back to the repor&t of now"), report.id);
    const auto all = services::ReportService(workspace).list();
    if (!all)
        return;
    const auto successor = std::ranges::find(*all, std::optional(report.id), &Report::replacesReportId);
    m_isReplaced = successor != all->end();
    if (m_isReplaced)
        return say(successor->number.isEmpty()
                ? tr("A report that replaces this one is being written.")
                : tr("Replaced by the report %1.").arg(numberAndDay(*successor)),
            tr("Show that one"), successor->id);
    const auto before =
        report.replacesReportId ? std::ranges::find(*all, *report.replacesReportId, &Report::id) : all->end();
    if (before != all->end())
        say(tr("Replaces the report %1.").arg(numberAndDay(*before)), tr("Show that one"), before->id);
}

} // namespace hoanhap::ui
