// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/FundingPane.h"

#include "domain/users/Permissions.h"
#include "services/training/AttendanceService.h"
#include "services/training/TrainingSettings.h"
#include "text/numbers/Numbers.h"
#include "ui/training/RatesDialog.h"
#include "ui_FundingPane.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using CellKind = RowColumn::Kind;
using domain::ClassFile;

FundingPane::FundingPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FundingPane>())
{
    m_ui->setupUi(this);
}

FundingPane::~FundingPane() = default;

void FundingPane::setUp(services::Workspace& workspace)
{
    m_workspace = &workspace;
    m_ui->fundingEditor->setUp(workspace,
        {{u"item"_s, tr("Item"), CellKind::Text, {}, 250},
            {u"source"_s, tr("Source"), CellKind::Code, u"funding-sources"_s, 190},
            {u"amount"_s, tr("Amount (đ)"), CellKind::Number, {}, 85}});
    m_ui->ratesButton->setVisible(domain::may(workspace.actor().role, domain::Permission::Administer));
    connect(m_ui->fundingEditor, &RowsEditor::edited, this, &FundingPane::showCost);
    connect(m_ui->fundingEditor, &RowsEditor::edited, this, &FundingPane::edited);
    connect(m_ui->ratesButton, &QPushButton::clicked, this, &FundingPane::changeRates);
}

void FundingPane::show(const ClassFile& file)
{
    m_class = file.vocationalClass.rowVersion > 0 ? file.vocationalClass.id : Uuid();
    m_ui->fundingEditor->setRecords(file.funding);
    showCost();
    if (isVisible())
        showSupport();
}

void FundingPane::read(ClassFile& file, Errors& unread) const
{
    file.funding = m_ui->fundingEditor->records(file.funding, unread);
}

void FundingPane::setReadOnly(bool readOnly)
{
    m_ui->fundingEditor->setReadOnly(readOnly);
}

void FundingPane::showFaults(const Errors& errors, const Errors& warnings)
{
    m_ui->fundingEditor->showFaults(u"class_funding"_s, errors, warnings);
}

void FundingPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSupport();
}

void FundingPane::showCost()
{
    Errors unread;
    ClassFile typed;
    typed.funding = m_ui->fundingEditor->records(std::vector<domain::ClassFunding>(), unread);
    const qint64 cost = unread.empty() ? costOf(typed) : 0; // no sum with what a cell said before
    m_ui->costLabel->setText(
        cost > 0 ? tr("Together %1 đ (%2).").arg(text::grouped(cost), text::moneyInWords(cost)) : QString());
}

void FundingPane::showSupport()
{
    const domain::TrainingRates rates = services::TrainingSettings(*m_workspace).rates();
    m_ui->ratesLabel->setText(
        tr("%1 đ for each day attended in full; %2 đ travel from %3 km on, %4 đ from %5 km on for people "
           "with disabilities and from hard-to-reach communes.")
            .arg(text::grouped(rates.mealADay), text::grouped(rates.travel))
            .arg(rates.travelFromKm)
            .arg(text::grouped(rates.farTravel))
            .arg(rates.farTravelFromKm));
    int supported = 0;
    qint64 meals = 0;
    qint64 travel = 0;
    if (const auto sheet = m_class.isNull() ? Result<services::AttendanceService::Sheet>(Errors())
                                            : services::AttendanceService(*m_workspace).sheet(m_class))
        for (const auto& learner : sheet->learners) {
            const domain::LearnerMoney money = sheet->moneyOf(learner);
            supported += learner.enrolment.supported ? 1 : 0;
            meals += money.meals;
            travel += money.travel;
        }
    m_ui->supportLabel->setText(tr("%n learners are supported: ", nullptr, supported)
        + tr("meals %1 đ, travel %2 đ, together %3 đ.")
              .arg(text::grouped(meals), text::grouped(travel), text::grouped(meals + travel)));
}

void FundingPane::changeRates()
{
    if (RatesDialog(*m_workspace, this).exec() == QDialog::Accepted)
        showSupport();
}

} // namespace hoanhap::ui
