// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/PasswordDialog.h"

#include "services/users/AccountRules.h"
#include "ui/faults/FieldFaults.h"
#include "ui_PasswordDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

PasswordDialog::PasswordDialog(const QString& whose, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PasswordDialog>())
{
    m_ui->setupUi(this);
    m_ui->whoseLabel->setText(
        tr("Of %1. The password that is in force now opens nothing any more.").arg(whose));
    m_ui->ruleLabel->setText(tr("At least %1 characters.").arg(services::shortestPassword));
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"password"_s, m_ui->passwordEdit);
    m_faults->watch(u"repeat"_s, m_ui->repeatEdit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] {
        const Errors faults =
            services::faultsOfPassword(m_ui->passwordEdit->text(), m_ui->repeatEdit->text());
        m_faults->show(faults, {});
        if (faults.empty())
            accept();
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
