// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/RatesDialog.h"

#include "services/training/TrainingSettings.h"
#include "ui_RatesDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int roomForScrollBar = 18; // pixels

/// Calls `visit(box, rate)` for every rate that the dialog shows.
template <typename Rates, typename Visitor>
void forEachBox(const Ui::RatesDialog& form, Rates& rates, Visitor visit)
{
    visit(*form.mealSpin, rates.mealADay);
    visit(*form.travelSpin, rates.travel);
    visit(*form.travelKmSpin, rates.travelFromKm);
    visit(*form.farTravelSpin, rates.farTravel);
    visit(*form.farTravelKmSpin, rates.farTravelFromKm);
    visit(*form.supportsSpin, rates.supportsMost);
    visit(*form.ageSpin, rates.entryAge);
    visit(*form.theorySpin, rates.theoryLearnersMost);
    visit(*form.practiceSpin, rates.practiceLearnersMost);
    visit(*form.costDisabledSpin, rates.costDisabled);
    visit(*form.costHardToReachSpin, rates.costHardToReach);
    visit(*form.costPolicySpin, rates.costPolicy);
    visit(*form.costNearPoorSpin, rates.costNearPoor);
    visit(*form.costOthersSpin, rates.costOthers);
}

} // namespace

RatesDialog::RatesDialog(services::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RatesDialog>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    const domain::TrainingRates stored = services::TrainingSettings(workspace).rates();
    forEachBox(*m_ui, stored, []<typename Number>(QSpinBox& box, Number value) {
        if constexpr (std::is_same_v<Number, qint64>) { // money
            box.setGroupSeparatorShown(true);
            box.setSingleStep(5000);
            box.setSuffix(u" đ"_s);
        }
        box.setValue(static_cast<int>(value));
    });
    // All rates in sight where the screen is high enough.
    const QSize whole = m_ui->ratesArea->sizeHint();
    resize(sizeHint() + whole - m_ui->ratesScroll->sizeHint() + QSize(roomForScrollBar, 0));
    m_ui->mealSpin->selectAll(); // what is typed takes its place, as in the fields that are tabbed to
    connect(m_ui->storeButton, &QPushButton::clicked, this, &RatesDialog::store);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

RatesDialog::~RatesDialog() = default;

void RatesDialog::store()
{
    domain::TrainingRates rates;
    forEachBox(*m_ui, rates, [](const QSpinBox& box, auto& value) { value = box.value(); });
    const Outcome stored = services::TrainingSettings(m_workspace).save(rates);
    if (stored)
        return accept();
    m_ui->faultLabel->tell(stored.errors(), {});
}

} // namespace hoanhap::ui
