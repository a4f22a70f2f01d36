// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/list/NewReportDialog.h"

#include "messages/ErrorSentences.h"
#include "messages/ReportNames.h"
#include "services/reports/kinds/Addressees.h"
#include "services/reports/kinds/FittingKinds.h"
#include "storage/StorageError.h"
#include "ui/faults/FieldFaults.h"
#include "ui/records/TabOrder.h"
#include "ui_NewReportDialog.h"

#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using domain::Report;
using services::ReportKind;
using services::ReportService;

namespace {

/// Over which days a report of the kind usually is, where others are chosen.
QString rhythmInWords(const ReportKind& kind)
{
    switch (kind.rhythm) {
    case ReportKind::Rhythm::Year:
        return NewReportDialog::tr(
            "This report is written of a whole year. Over these days the dispatch of the year is not cited, "
            "and the paper bears the month in which they end.");
    case ReportKind::Rhythm::Half:
        return NewReportDialog::tr("This report is written of half a year.");
    case ReportKind::Rhythm::Quarter:
        return NewReportDialog::tr("This report is written of a quarter.");
    case ReportKind::Rhythm::OtherDays:
        break;
    }
    return {};
}

} // namespace

NewReportDialog::NewReportDialog(services::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::NewReportDialog>())
{
    m_ui->setupUi(this);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"period"_s, m_ui->periodBox);
    followInTabOrder(*m_ui->reportKindBox, *m_ui->periodBox);
    if (auto kinds = ReportService(workspace).kinds())
        m_kinds = std::move(*kinds);
    std::erase_if(m_kinds, [&](const ReportKind& each) { return !services::isWrittenHere(workspace, each); });
    for (const ReportKind& each : m_kinds)
        m_ui->reportKindBox->addItem(each.name);
    m_ui->periodBox->setToday(workspace.clock().today());
    connect(m_ui->reportKindBox, &QComboBox::currentIndexChanged, this, &NewReportDialog::showKind);
    connect(m_ui->periodBox, &PeriodBox::periodChanged, this, &NewReportDialog::showPeriod);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &NewReportDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    showKind();
}

NewReportDialog::~NewReportDialog() = default;

const ReportKind& NewReportDialog::kind() const
{
    return m_kinds.at(static_cast<size_t>(m_ui->reportKindBox->currentIndex()));
}

void NewReportDialog::showKind()
{
    m_faults->clear();
    m_ui->periodBox->setPeriod(kind().proposedPeriod(m_workspace.clock().today()));
    m_ui->annexList->clear();
    for (const QString& code : kind().annexes) {
        auto* item = new QListWidgetItem(messages::annexName(code), m_ui->annexList);
        item->setData(Qt::UserRole, code);
        item->setCheckState(Qt::Checked);
    }
    m_ui->annexList->setCurrentRow(0);
    const bool annexed = !kind().annexes.isEmpty();
    m_ui->annexLabel->setVisible(annexed);
    m_ui->annexList->setVisible(annexed);
    const bool addressed = services::addresseeOf(m_workspace, m_workspace.actor().unitId, kind())
        != ReportKind::Addressee::Nobody;
    m_ui->addresseesLabel->setVisible(addressed);
    m_ui->addresseesEdit->setVisible(addressed);
    showPeriod();
}

void NewReportDialog::showPeriod()
{
    const domain::FigurePeriod period = m_ui->periodBox->period();
    const bool fits = !period.isValid() || services::fitsRhythm(kind(), period);
    m_ui->rhythmLabel->setText(fits ? QString() : rhythmInWords(kind()));
    m_ui->rhythmLabel->setVisible(!fits);
    proposeAddressees();
    fit();
}

/// As high as what is asked of the kind.
void NewReportDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), layout()->totalSizeHint().width());
    resize(wide, layout()->totalHeightForWidth(wide));
}

void NewReportDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

void NewReportDialog::proposeAddressees()
{
    const domain::FigurePeriod period = m_ui->periodBox->period();
    Report report;
    report.kind = kind().code;
    report.ofUnitId = m_workspace.actor().unitId;
    report.year = period.to.year();
    report.fromDate = period.from;
    report.toDate = period.to;
    m_ui->addresseesEdit->setPlainText(services::proposedAddressees(m_workspace, report, kind()).join(u'\n'));
}

/// `base` with the annexes that are ticked and the addressees as typed.
Report NewReportDialog::chosen(Report base) const
{
    QStringList annexes;
    for (int row = 0; row < m_ui->annexList->count(); ++row)
        if (m_ui->annexList->item(row)->checkState() == Qt::Checked)
            annexes << m_ui->annexList->item(row)->data(Qt::UserRole).toString();
    base.annexes = annexes.join(u' ');
    base.addressees = m_ui->addresseesEdit->toPlainText().split(u'\n', Qt::SkipEmptyParts).join(u'\n');
    return base;
}

Result<Report> NewReportDialog::begin()
{
    ReportService service(m_workspace);
    const domain::FigurePeriod period = m_ui->periodBox->days();
    const auto draft = service.draft(kind().code, period.from, period.to);
    if (!draft)
        return draft.errors();
    const Report wanted = chosen(draft->report);
    if (wanted.annexes == draft->report.annexes && wanted.addressees == draft->report.addressees)
        return draft->report;
    const auto saved = service.saveReport(draft->report, wanted);
    if (!saved)
        return saved.errors();
    return saved->report;
}

/// Both days stand in one field here.
void NewReportDialog::showFaults(Errors faults)
{
    for (Error& fault : faults)
        if (fault.field == "from_date"_L1 || fault.field == "to_date"_L1)
            fault.field = u"period"_s;
    m_ui->periodBox->dropFault();
    m_faults->show(faults, {});
}

void NewReportDialog::accept()
{
    const domain::FigurePeriod period = m_ui->periodBox->days();
    try {
        if (const auto stands = ReportService(m_workspace).findOf(kind().code, period.from, period.to);
            stands && *stands) {
            QDialog::accept();
            return Q_EMIT begun((*stands)->report.id, true);
        }
        const Result<Report> report = begin();
        showFaults(report ? Errors() : report.errors());
        if (!report)
            return;
        QDialog::accept();
        Q_EMIT begun(report->id, false);
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
