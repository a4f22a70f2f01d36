// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/PasswordDialog.h"

#include "messages/ErrorSentences.h"
#include "services/users/AccountRules.h"
#include "ui_PasswordDialog.h"

namespace hoanhap::ui {

PasswordDialog::PasswordDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] {
        const Errors faults =
            services::faultsOfPassword(m_ui->passwordEdit->text(), m_ui->repeatEdit->text());
        if (faults.empty())
            return accept();
        complain(messages::sentencesFor(faults));
    });
}

void PasswordDialog::complain(const QString& sentence)
{
    m_ui->summaryLabel->complain(sentence);
}

PasswordDialog::~PasswordDialog() = default;

QString PasswordDialog::password() const
{
    return m_ui->passwordEdit->text();
}

} // namespace hoanhap::ui
