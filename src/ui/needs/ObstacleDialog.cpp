// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/ObstacleDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui/faults/FirstFault.h"
#include "ui_ObstacleDialog.h"

namespace hoanhap::ui {

ObstacleDialog::ObstacleDialog(PageContext context, const domain::WorkObstacle& obstacle, QWidget* parent)
    : TypedDialog(context, parent)
    , m_ui(std::make_unique<Ui::ObstacleDialog>())
    , m_base(obstacle)
{
    m_ui->setupUi(this);
    CodeBox::fillAll(*m_ui->fields, workspace());
    m_binding = std::make_unique<RecordBinding<domain::WorkObstacle>>(m_ui->fields);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_binding->watchIn(*m_faults);
    m_binding->show(obstacle);
    m_binding->whenChanged(this, [this] { noteTyped(); });
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &ObstacleDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ObstacleDialog::leave);
}

ObstacleDialog::~ObstacleDialog() = default;

void ObstacleDialog::accept()
{
    domain::WorkObstacle obstacle = m_base;
    if (const Errors unread = m_binding->read(obstacle); !unread.empty())
        return m_faults->show(unread, {}), goToFirstFault(*this);
    try {
        const auto saved = services::ReadinessService(workspace()).saveObstacle(m_base, obstacle);
        if (!saved)
            return m_faults->show(saved.errors(), {}), goToFirstFault(*this);
        QDialog::accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
