// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/RecoveryDialog.h"

#include "messages/ErrorSentences.h"
#include "storage/StorageError.h"
#include "ui_RecoveryDialog.h"

namespace hoanhap::ui {

RecoveryDialog::RecoveryDialog(services::RegisterAccess& access, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_access(access)
    , m_path(path)
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->hide();
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &RecoveryDialog::tryToOpen);
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::tryToOpen()
{
    if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
        return complain(tr("The two passwords are not the same."));
    try {
        auto opened = m_access.recover(
            m_path, m_ui->keyEdit->toPlainText(), m_ui->loginEdit->text(), m_ui->passwordEdit->text());
        if (!opened)
            return complain(messages::sentenceFor(opened.errors().front()));
        m_workspace = std::move(opened).value();
        accept();
    } catch (const storage::StorageError& fault) {
        complain(messages::sentenceFor(fault));
    }
}

void RecoveryDialog::complain(const QString& sentence)
{
    m_ui->summaryLabel->setText(sentence);
    m_ui->summaryLabel->show();
}

} // namespace hoanhap::ui
