// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/filter/KeepFilterDialog.h"

#include "messages/ErrorSentences.h"
#include "services/people/finding/SavedFilters.h"
#include "ui_KeepFilterDialog.h"

namespace hoanhap::ui {

KeepFilterDialog::KeepFilterDialog(
    services::Workspace& workspace, const domain::PersonFilter& filter, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeepFilterDialog>())
    , m_workspace(workspace)
    , m_filter(filter)
{
    m_ui->setupUi(this);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &KeepFilterDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

KeepFilterDialog::~KeepFilterDialog() = default;

void KeepFilterDialog::accept()
{
    const auto kept = services::SavedFilters(m_workspace)
                          .keep(m_ui->filterNameEdit->text(), m_filter, m_ui->sharedBox->isChecked());
    if (!kept)
        return m_ui->summaryLabel->complain(messages::sentencesFor(kept.errors()));
    QDialog::accept();
}

} // namespace hoanhap::ui
