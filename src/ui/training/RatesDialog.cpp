// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/RatesDialog.h"

#include "services/training/TrainingSettings.h"
#include "ui_RatesDialog.h"

namespace hoanhap::ui {

RatesDialog::RatesDialog(services::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RatesDialog>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    const domain::TrainingRates rates = services::TrainingSettings(workspace).rates();
    m_ui->mealSpin->setValue(static_cast<int>(rates.mealADay));
    m_ui->travelSpin->setValue(static_cast<int>(rates.travel));
    m_ui->travelKmSpin->setValue(rates.travelFromKm);
    m_ui->farTravelSpin->setValue(static_cast<int>(rates.farTravel));
    m_ui->farTravelKmSpin->setValue(rates.farTravelFromKm);
    m_ui->supportsSpin->setValue(rates.supportsMost);
    m_ui->ageSpin->setValue(rates.entryAge);
    for (QSpinBox* money : {m_ui->mealSpin, m_ui->travelSpin, m_ui->farTravelSpin}) {
        money->setGroupSeparatorShown(true);
        money->setSingleStep(5000);
    }
    connect(m_ui->storeButton, &QPushButton::clicked, this, &RatesDialog::store);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

RatesDialog::~RatesDialog() = default;

void RatesDialog::store()
{
    domain::TrainingRates rates;
    rates.mealADay = m_ui->mealSpin->value();
    rates.travel = m_ui->travelSpin->value();
    rates.travelFromKm = m_ui->travelKmSpin->value();
    rates.farTravel = m_ui->farTravelSpin->value();
    rates.farTravelFromKm = m_ui->farTravelKmSpin->value();
    rates.supportsMost = m_ui->supportsSpin->value();
    rates.entryAge = m_ui->ageSpin->value();
    const Outcome stored = services::TrainingSettings(m_workspace).save(rates);
    if (stored)
        return accept();
    m_ui->faultLabel->tell(stored.errors(), {});
}

} // namespace hoanhap::ui
