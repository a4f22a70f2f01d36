// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/RecoveryDialog.h"

#include "messages/ErrorSentences.h"
#include "services/users/AccountRules.h"
#include "storage/StorageError.h"
#include "ui/faults/FieldFaults.h"
#include "ui/waiting/LongWork.h"
#include "ui_RecoveryDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(services::RegisterAccess& access, const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_access(access)
    , m_path(path)
{
    m_ui->setupUi(this);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"password"_s, m_ui->passwordEdit);
    m_faults->watch(u"repeat"_s, m_ui->repeatEdit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &RecoveryDialog::tryToOpen);
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::tryToOpen()
{
    const Errors faults = services::faultsOfPassword(m_ui->passwordEdit->text(), m_ui->repeatEdit->text());
    m_faults->show(faults, {});
    if (!faults.empty())
        return;
    const QString key = m_ui->keyEdit->toPlainText();
    const QString login = m_ui->loginEdit->text();
    const QString password = m_ui->passwordEdit->text();
    try {
        auto opened = LongWork(tr("Opening the register…"), this).run([&](const LongWork::GoOn&) {
            return m_access.recover(m_path, key, login, password);
        });
        if (!opened)
            return m_ui->summaryLabel->tell(opened.errors(), {});
        m_workspace = std::move(opened).value();
        m_workspace->takeOver();
        accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

} // namespace hoanhap::ui
