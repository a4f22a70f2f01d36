// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/annexes/AnnexPane.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/reports/annexes/AnnexWorkbook.h"
#include "services/reports/annexes/Annexes.h"
#include "services/reports/numbers/OverruledFigures.h"
#include "services/reports/proof/ProofSheet.h"
#include "storage/StorageError.h"
#include "ui/papers/OfferedPapersDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_AnnexPane.h"

#include <QSignalBlocker>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Permission;
using services::ReportService;

AnnexPane::AnnexPane(PageContext context, QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AnnexPane>())
    , m_context(context)
{
    m_ui->setupUi(this);
    for (const QString& code : services::annexCodes()) {
        auto* item = new QListWidgetItem(messages::annexName(code), m_ui->annexList);
        item->setData(Qt::UserRole, code);
    }
    connect(m_ui->annexList, &QListWidget::itemChanged, this, &AnnexPane::choose);
    connect(m_ui->workbookButton, &QPushButton::clicked, this, &AnnexPane::exportWorkbook);
    connect(m_ui->proofButton, &QPushButton::clicked, this, &AnnexPane::showProof);
    show(std::nullopt);
}

AnnexPane::~AnnexPane() = default;

void AnnexPane::show(const std::optional<domain::Report>& report)
{
    m_report = report;
    const domain::Role role = m_context.workspace.actor().role;
    const bool mayChoose =
        report && report->state == domain::ReportState::Draft && domain::may(role, Permission::WriteReports);
    const QStringList carried = report ? report->annexes.split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QSignalBlocker quiet(m_ui->annexList);
    for (int row = 0; row < m_ui->annexList->count(); ++row) {
        QListWidgetItem& item = *m_ui->annexList->item(row);
        item.setFlags(mayChoose ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item.setCheckState(
            carried.contains(item.data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    const bool mayExport = report && domain::may(role, Permission::Export);
    m_ui->workbookButton->setEnabled(mayExport && !carried.isEmpty());
    m_ui->proofButton->setEnabled(mayExport);
}

void AnnexPane::choose()
{
    if (!m_report)
        return;
    QStringList codes;
    for (int row = 0; row < m_ui->annexList->count(); ++row)
        if (const QListWidgetItem& item = *m_ui->annexList->item(row); item.checkState() == Qt::Checked)
            codes << item.data(Qt::UserRole).toString();
    domain::Report edited = *m_report;
    edited.annexes = codes.join(u' ');
    try {
        finish(
            LongWork(tr("Counting…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) -> Outcome {
                const auto saved = ReportService(m_context.workspace).saveReport(*m_report, edited);
                if (!saved)
                    return saved.errors();
                using services::OverruledFigures;
                return OverruledFigures(m_context.workspace)
                    .hold(m_report->id, OverruledFigures::Holding::WhatIsNew);
            }));
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void AnnexPane::finish(const Outcome& outcome)
{
    m_ui->annexSummaryLabel->tell(outcome ? Errors() : outcome.errors(), {});
    if (outcome)
        Q_EMIT reportChanged();
    else
        show(std::optional(m_report)); // what could not be stored is not shown as chosen
}

void AnnexPane::exportWorkbook()
{
    if (!m_report)
        return;
    QString path = m_context.prompts.fileToSave(this, tr("Where to"),
        tr("Annexes of the report %1").arg(m_report->year) + u".xlsx"_s, tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        path += u".xlsx"_s;
    try {
        const auto exported =
            LongWork(tr("Writing the file…"), this).runOn(m_context.workspace, [&](const LongWork::GoOn&) {
                return services::exportAnnexes(m_context.workspace, *m_report, path);
            });
        m_ui->annexSummaryLabel->tell(exported ? Errors() : exported.errors(), {});
        if (exported)
            Q_EMIT statusMessage(exported->path);
    } catch (const storage::StorageError& fault) {
        m_context.prompts.tell(this, messages::sentenceFor(fault));
    }
}

void AnnexPane::showProof()
{
    if (!m_report)
        return;
    const domain::Report report = *m_report;
    OfferedPapersDialog dialog(m_context,
        {{tr("Proof sheet"),
            [this, report] { return services::ProofSheet(m_context.workspace).paper(report); }}},
        this);
    dialog.exec();
}

} // namespace hoanhap::ui
