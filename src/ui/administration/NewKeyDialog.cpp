// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/NewKeyDialog.h"

#include "messages/ErrorSentences.h"
#include "ui/lists/SheetPrinting.h"
#include "ui_NewKeyDialog.h"

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::AccountRemoval;

NewKeyDialog::NewKeyDialog(const AccountRemoval::NewKey& key, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewKeyDialog>())
{
    m_ui->setupUi(this);
    if (!key.unfinished.empty())
        m_ui->summaryLabel->complain(
            tr("The key is new, but the list of accounts could not be written. Remove the account again.")
            + u'\n' + messages::sentencesFor(key.unfinished));
    m_ui->keyLabel->setText(key.recoveryKey);
    QStringList lines;
    for (const AccountRemoval::GivenPassword& given : key.passwords)
        lines << u"%1 (%2): %3"_s.arg(given.fullName, given.loginName, given.password);
    m_ui->passwordsEdit->setPlainText(lines.join(u'\n'));
    m_ui->passwordsEdit->setVisible(!lines.isEmpty());
    m_ui->passwordsLabel->setVisible(!lines.isEmpty());
    connect(m_ui->printButton, &QPushButton::clicked, this, &NewKeyDialog::print);
    connect(m_ui->printedCheck, &QCheckBox::toggled, m_ui->closeButton, &QPushButton::setEnabled);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
}

NewKeyDialog::~NewKeyDialog() = default;

void NewKeyDialog::reject()
{
    if (m_ui->printedCheck->isChecked())
        QDialog::reject();
}

void NewKeyDialog::print()
{
    const QString sheet = windowTitle() + u"\n\n"_s + m_ui->keyLabel->text();
    const QString passwords = m_ui->passwordsEdit->toPlainText();
    printSheet(this, passwords.isEmpty() ? sheet : sheet + u"\n\n\n"_s + passwords);
}

} // namespace hoanhap::ui
