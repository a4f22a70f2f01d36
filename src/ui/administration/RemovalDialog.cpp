// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/RemovalDialog.h"

#include "messages/ErrorSentences.h"
#include "services/users/AccountRemoval.h"
#include "services/users/AccountService.h"
#include "storage/ErrorCodes.h"
#include "storage/StorageError.h"
#include "ui/administration/NewKeyDialog.h"
#include "ui/waiting/LongWork.h"
#include "ui_RemovalDialog.h"

namespace hoanhap::ui {

using storage::PasswordProfile;

RemovalDialog::RemovalDialog(services::Workspace& workspace, const Uuid& account, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemovalDialog>())
    , m_workspace(workspace)
    , m_account(account)
{
    m_ui->setupUi(this);
    if (const auto accounts = services::AccountService(workspace, PasswordProfile::moderate()).accounts())
        for (const auto& row : *accounts)
            if (row.account.id == account)
                setWindowTitle(tr("Remove the account %1").arg(row.account.loginName));
    connect(m_ui->newKeyRadio, &QRadioButton::toggled, this, [this](bool chosen) {
        m_ui->ownPasswordEdit->setEnabled(chosen);
        if (chosen)
            m_ui->ownPasswordEdit->setFocus();
    });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &RemovalDialog::remove);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

RemovalDialog::~RemovalDialog() = default;

void RemovalDialog::remove()
{
    try {
        const Outcome removed = m_ui->newKeyRadio->isChecked()
            ? removeWithNewKey()
            : services::AccountService(m_workspace, PasswordProfile::moderate()).deactivate(m_account);
        if (removed.has(storage::errors::wrongPassword)) // no name was asked for here
            return m_ui->summaryLabel->complain(tr("Your own password is not right."));
        if (!removed)
            return m_ui->summaryLabel->tell(removed.errors(), {});
        accept();
    } catch (const storage::StorageError& fault) {
        m_ui->summaryLabel->complain(messages::sentenceFor(fault));
    }
}

Outcome RemovalDialog::removeWithNewKey()
{
    LongWork work(tr("Encrypting the register with a new key…"), this);
    work.letStop(tr("Cancel"));
    const QString ownPassword = m_ui->ownPasswordEdit->text();
    const auto removed = work.runOn(m_workspace, [&](const LongWork::GoOn& goOn) {
        return services::AccountRemoval(m_workspace, PasswordProfile::moderate())
            .removeWithNewKey(m_account, ownPassword, goOn);
    });
    if (!removed)
        return removed.errors();
    NewKeyDialog(*removed, this).exec();
    return Done{};
}

} // namespace hoanhap::ui
