// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/ErasureDialog.h"

#include "messages/ErrorSentences.h"
#include "services/people/erasure/PersonErasure.h"
#include "storage/StorageError.h"
#include "ui/forms/EnterMovesOn.h"
#include "ui_ErasureDialog.h"

namespace hoanhap::ui {

ErasureDialog::ErasureDialog(
    services::Workspace& workspace, const Uuid& person, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ErasureDialog>())
    , m_workspace(workspace)
    , m_person(person)
{
    m_ui->setupUi(this);
    new EnterMovesOn(m_ui->fields); // Enter would cancel and lose the reason
    m_ui->questionLabel->setText(tr("Erase %1 for good?").arg(name));
    connect(m_ui->eraseButton, &QPushButton::clicked, this, &ErasureDialog::erase);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

ErasureDialog::~ErasureDialog() = default;

void ErasureDialog::erase()
{
    try {
        const Outcome erased = services::PersonErasure(m_workspace).erase(m_person, m_ui->reasonEdit->text());
        if (!erased) {
            m_ui->reasonEdit->setFocus(); // what is typed next is meant for it, not for the button
            return m_ui->summaryLabel->tell(erased.errors(), {});
        }
        accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
