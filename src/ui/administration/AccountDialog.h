// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
#include "services/users/AccountService.h"

#include <QDialog>
#include <memory>
#include <vector>

namespace Ui {
class AccountDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Asks for what a new account needs, or what changes of one that stands.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const std::vector<domain::Unit>& units, QWidget* parent);
    /// Of a closed account the password is asked too: it comes back with a new one.
    AccountDialog(const std::vector<domain::Unit>& units, const services::AccountService::AccountRow& account,
        QWidget* parent);
    ~AccountDialog() override;

    QString login() const;
    QString fullName() const;
    QString password() const;
    domain::Role role() const;
    /// Those ticked; empty for every unit.
    std::vector<Uuid> units() const;
    void complain(const QString& sentence);

private:
    void askNoPassword();

    std::unique_ptr<Ui::AccountDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
};

/// What a role is called on the screen.
QString roleName(domain::Role role);

} // namespace hoanhap::ui
