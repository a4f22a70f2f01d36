// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AccountDialog.h"

#include "ui_AccountDialog.h"

#include <QCoreApplication>

namespace hoanhap::ui {

AccountDialog::AccountDialog(const std::vector<domain::Unit>& units, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
{
    m_ui->setupUi(this);
    m_ui->summaryLabel->hide();
    for (const auto& [role, code] : domain::Codes<domain::Role>::all)
        m_ui->roleBox->addCode(domain::codeOf(role), roleName(role));
    m_ui->roleBox->setCode(domain::codeOf(domain::Role::Clerk));
    m_ui->unitBox->addItem(tr("Every unit"), QString());
    for (const domain::Unit& unit : units)
        m_ui->unitBox->addItem(unit.shortName, unit.id.toString());
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->acceptButton, &QPushButton::clicked, this, [this] {
        if (m_ui->passwordEdit->text() != m_ui->repeatEdit->text())
            return complain(tr("The two passwords are not the same."));
        accept();
    });
}

AccountDialog::~AccountDialog() = default;

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

std::optional<Uuid> AccountDialog::unit() const
{
    return Uuid::parse(m_ui->unitBox->currentData().toString());
}

void AccountDialog::complain(const QString& sentence)
{
    m_ui->summaryLabel->setText(sentence);
    m_ui->summaryLabel->show();
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
