// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
#include "domain/users/Role.h"

#include <QDialog>
#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class AccountDialog;
}

namespace hoanhap::ui {

/// Asks for what a new account needs.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    AccountDialog(const std::vector<domain::Unit>& units, QWidget* parent);
    ~AccountDialog() override;

    QString login() const;
    QString fullName() const;
    QString password() const;
    domain::Role role() const;
    /// Nothing: every unit.
    std::optional<Uuid> unit() const;
    void complain(const QString& sentence);

private:
    std::unique_ptr<Ui::AccountDialog> m_ui;
};

/// What a role is called on the screen.
QString roleName(domain::Role role);

} // namespace hoanhap::ui
