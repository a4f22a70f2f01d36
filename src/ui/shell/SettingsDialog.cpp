// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsDialog.h"

#include "messages/ErrorSentences.h"
#include "services/users/AccountRules.h"
#include "services/users/AccountService.h"
#include "storage/StorageError.h"
#include "ui/faults/FieldFaults.h"
#include "ui/waiting/LongWork.h"
#include "ui_SettingsDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(
    services::Workspace& workspace, const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_workspace(workspace)
{
    m_ui->setupUi(this);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"former"_s, m_ui->oldPasswordEdit);
    m_faults->watch(u"password"_s, m_ui->newPasswordEdit);
    m_faults->watch(u"repeat"_s, m_ui->repeatEdit);
    m_ui->languageBox->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_ui->languageBox->addItem(u"English"_s, u"en"_s);
    m_ui->languageBox->setCurrentIndex(m_ui->languageBox->findData(preferences.language));
    m_ui->themeBox->addItem(tr("As the computer"), u"system"_s);
    m_ui->themeBox->addItem(tr("Light"), u"light"_s);
    m_ui->themeBox->addItem(tr("Dark"), u"dark"_s);
    m_ui->themeBox->setCurrentIndex(m_ui->themeBox->findData(preferences.theme));
    m_ui->idleSpin->setRange(Preferences::shortestIdle, Preferences::longestIdle);
    m_ui->idleSpin->setValue(preferences.idleMinutes);
    connect(m_ui->changePasswordButton, &QPushButton::clicked, this, &SettingsDialog::changePassword);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, &SettingsDialog::acceptAll);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

Preferences SettingsDialog::preferences() const
{
    return {m_ui->languageBox->currentData().toString(), m_ui->themeBox->currentData().toString(),
        m_ui->idleSpin->value()};
}

bool SettingsDialog::changePassword()
{
    const Errors faults = services::faultsOfPassword(m_ui->newPasswordEdit->text(), m_ui->repeatEdit->text());
    m_faults->show(faults, {});
    if (!faults.empty())
        return false;
    const QString former = m_ui->oldPasswordEdit->text();
    const QString wanted = m_ui->newPasswordEdit->text();
    try {
        const Outcome changed =
            LongWork(tr("Wrapping the key of the register…"), this)
                .runOn(m_workspace, [&](const LongWork::GoOn&) {
                    return services::AccountService(m_workspace, storage::PasswordProfile::moderate())
                        .changeOwnPassword(former, wanted);
                });
        if (!changed) {
            m_faults->show(changed.errors(), {});
            m_ui->oldPasswordEdit->setFocus();
            return false;
        }
    } catch (const storage::StorageError& fault) {
        return refused(messages::sentenceFor(fault));
    }
    for (QLineEdit* edit : {m_ui->oldPasswordEdit, m_ui->newPasswordEdit, m_ui->repeatEdit})
        edit->clear();
    m_ui->summaryLabel->confirm(tr("Your new password is in force."));
    return true;
}

bool SettingsDialog::refused(const QString& sentence)
{
    m_ui->summaryLabel->complain(sentence);
    return false;
}

void SettingsDialog::acceptAll()
{
    const bool typed = !m_ui->oldPasswordEdit->text().isEmpty() || !m_ui->newPasswordEdit->text().isEmpty();
    if (!typed || changePassword())
        accept();
}

} // namespace hoanhap::ui
