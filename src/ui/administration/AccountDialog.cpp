// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AccountDialog.h"

#include "services/users/AccountRules.h"
#include "ui/faults/FieldFaults.h"
#include "ui_AccountDialog.h"

#include <QCoreApplication>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(const std::vector<domain::Unit>& units, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    m_faults = std::make_unique<FieldFaults>(m_ui->summaryLabel);
    m_faults->watch(u"password"_s, m_ui->passwordEdit);
    m_faults->watch(u"repeat"_s, m_ui->repeatEdit);
    for (const auto& [role, code] : domain::Codes<domain::Role>::all)
        m_ui->roleBox->addCode(domain::codeOf(role), roleName(role));
    m_ui->roleBox->setCode(domain::codeOf(domain::Role::Clerk));
    for (const domain::Unit& unit : units) {
        auto* item = new QListWidgetItem(unit.shortName, m_ui->unitList);
        item->setData(Qt::UserRole, unit.id.toString());
        item->setCheckState(Qt::Unchecked);
    }
    m_ui->unitList->setCurrentRow(0);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] {
        const Errors faults = m_ui->passwordEdit->isHidden()
            ? Errors()
            : services::faultsOfPassword(m_ui->passwordEdit->text(), m_ui->repeatEdit->text());
        m_faults->show(faults, {});
        if (faults.empty())
            accept();
    });
}

AccountDialog::AccountDialog(const std::vector<domain::Unit>& units,
    const services::AccountService::AccountRow& account, QWidget* parent)
    : AccountDialog(units, parent)
{
    m_ui->loginEdit->setText(account.account.loginName);
    m_ui->loginEdit->setReadOnly(true); // the key is found by it
    m_ui->fullNameEdit->setText(account.account.fullName);
    m_ui->roleBox->setCode(domain::codeOf(account.account.role));
    for (int row = 0; row < m_ui->unitList->count(); ++row) {
        QListWidgetItem* item = m_ui->unitList->item(row);
        const auto unit = Uuid::parse(item->data(Qt::UserRole).toString());
        if (unit
            && std::find(account.scopeUnits.begin(), account.scopeUnits.end(), *unit)
                != account.scopeUnits.end())
            item->setCheckState(Qt::Checked);
    }
    m_ui->fullNameEdit->setFocus();
    if (account.account.active)
        askNoPassword();
    else
        setWindowTitle(tr("Take the account up again"));
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::askNoPassword()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_ui->passwordLabel, m_ui->passwordEdit, m_ui->repeatLabel, m_ui->repeatEdit})
        widget->hide();
}

QString AccountDialog::login() const
{
    return m_ui->loginEdit->text();
}

QString AccountDialog::fullName() const
{
    return m_ui->fullNameEdit->text();
}

QString AccountDialog::password() const
{
    return m_ui->passwordEdit->text();
}

domain::Role AccountDialog::role() const
{
    return domain::fromCode<domain::Role>(m_ui->roleBox->code()).value_or(domain::Role::Viewer);
}

std::vector<Uuid> AccountDialog::units() const
{
    std::vector<Uuid> ticked;
    for (int row = 0; row < m_ui->unitList->count(); ++row) {
        const QListWidgetItem* item = m_ui->unitList->item(row);
        const auto unit = Uuid::parse(item->data(Qt::UserRole).toString());
        if (unit && item->checkState() == Qt::Checked)
            ticked.push_back(*unit);
    }
    return ticked;
}

void AccountDialog::complain(const QString& sentence)
{
    m_ui->summaryLabel->complain(sentence);
}

QString roleName(domain::Role role)
{
    switch (role) {
    case domain::Role::Viewer:
        return QCoreApplication::translate("Names", "Viewer");
    case domain::Role::Clerk:
        return QCoreApplication::translate("Names", "Clerk");
    case domain::Role::Head:
        return QCoreApplication::translate("Names", "Head");
    case domain::Role::RegistryClerk:
        return QCoreApplication::translate("Names", "Registry clerk");
    case domain::Role::Administrator:
        return QCoreApplication::translate("Names", "Administrator");
    }
    return {};
}

} // namespace hoanhap::ui
