// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ProgressPane.h"

#include "services/plan/PlanService.h"
#include "ui/plan/ActsDialog.h"
#include "ui/plan/PlanChoice.h"
#include "ui_ProgressPane.h"

namespace hoanhap::ui {

ProgressPane::ProgressPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ProgressPane>())
{
    m_ui->setupUi(this);
    m_ui->progressYearBox->setValue(workspace().clock().today().year());
    connect(m_ui->progressYearBox, &QSpinBox::valueChanged, this, &ProgressPane::choosePlanOfYear);
    connect(m_ui->progressPlanBox, &QComboBox::activated, this, [this] {
        m_followsYear = false;
        showProgress();
    });
    connect(m_ui->byUnitBox, &QCheckBox::toggled, this, &ProgressPane::showProgress);
    connect(m_ui->actsButton, &QPushButton::clicked, this, &ProgressPane::openActs);
    connect(m_ui->progressTable, &ProgressTable::lineActivated, this, &ProgressPane::openActs);
}

ProgressPane::~ProgressPane() = default;

void ProgressPane::refresh()
{
    const auto plans = services::PlanService(workspace()).plans();
    const std::optional<Uuid> shown = planChosen(*m_ui->progressPlanBox);
    offerPlans(*m_ui->progressPlanBox, plans ? *plans : std::vector<domain::Plan>(), shown.value_or(Uuid()));
    if (m_followsYear || !planChosen(*m_ui->progressPlanBox))
        choosePlanOfYear(); // another one may have come
    else
        showProgress();
}

/// The plan that acts of that year are logged under, unless another is chosen.
void ProgressPane::choosePlanOfYear()
{
    m_followsYear = true;
    const auto plan = services::PlanService(workspace()).planOf(m_ui->progressYearBox->value());
    if (plan && *plan)
        m_ui->progressPlanBox->setCurrentIndex(m_ui->progressPlanBox->findData((*plan)->id.toString()));
    showProgress();
}

void ProgressPane::showProgress()
{
    const int year = m_ui->progressYearBox->value();
    const bool apart = m_ui->byUnitBox->isChecked();
    std::vector<services::PlanProgress::Line> lines;
    const std::optional<Uuid> plan = planChosen(*m_ui->progressPlanBox);
    std::optional<domain::Plan> known;
    bool hasTargets = false;
    if (plan) {
        if (const auto file = services::PlanService(workspace()).load(*plan))
            known = file->plan;
        services::PlanProgress progress(workspace());
        if (auto read = apart ? progress.byUnit(*plan, year) : progress.ofYear(*plan, year))
            lines = std::move(*read);
        hasTargets = progress.hasTargets(*plan, year);
    }
    const QString gap = planGap(known, year, hasTargets);
    m_ui->progressGapLabel->setText(gap);
    m_ui->progressGapLabel->setVisible(!gap.isEmpty());
    m_ui->progressTable->showLines(lines, apart);
    m_ui->actsButton->setEnabled(!lines.empty());
}

void ProgressPane::openActs()
{
    const services::PlanProgress::Line* line = m_ui->progressTable->chosen();
    if (!line || line->indicator.isEmpty())
        return;
    auto* dialog = new ActsDialog({workspace(), prompts()}, *line, m_ui->progressYearBox->value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActsDialog::recordAsked, this, &WorkPage::recordAsked);
    dialog->open();
}

} // namespace hoanhap::ui
