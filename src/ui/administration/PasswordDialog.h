// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class PasswordDialog;
}

namespace hoanhap::ui {

class FieldFaults;

/// Asks for a new password, twice.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `whose` is the account's name.
    PasswordDialog(const QString& whose, QWidget* parent);
    ~PasswordDialog() override;
    QString password() const;
    void complain(const QString& sentence);

private:
    std::unique_ptr<Ui::PasswordDialog> m_ui;
    std::unique_ptr<FieldFaults> m_faults;
};

} // namespace hoanhap::ui
