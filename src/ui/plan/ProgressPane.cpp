// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/ProgressPane.h"

#include "services/plan/PlanService.h"
#include "ui/plan/ActsDialog.h"
#include "ui_ProgressPane.h"

namespace hoanhap::ui {

ProgressPane::ProgressPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::ProgressPane>())
{
    m_ui->setupUi(this);
    m_ui->progressYearBox->setValue(workspace().clock().today().year());
    connect(m_ui->progressYearBox, &QSpinBox::valueChanged, this, &ProgressPane::refresh);
    connect(m_ui->byUnitBox, &QCheckBox::toggled, this, &ProgressPane::refresh);
    connect(m_ui->actsButton, &QPushButton::clicked, this, &ProgressPane::openActs);
    connect(m_ui->progressTable, &ProgressTable::lineActivated, this, &ProgressPane::openActs);
}

ProgressPane::~ProgressPane() = default;

void ProgressPane::refresh()
{
    const int year = m_ui->progressYearBox->value();
    const bool apart = m_ui->byUnitBox->isChecked();
    std::vector<services::PlanProgress::Line> lines;
    if (const auto plan = services::PlanService(workspace()).planOf(year); plan && *plan) {
        services::PlanProgress progress(workspace());
        if (auto read = apart ? progress.byUnit((*plan)->id, year) : progress.ofYear((*plan)->id, year))
            lines = std::move(*read);
    }
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
