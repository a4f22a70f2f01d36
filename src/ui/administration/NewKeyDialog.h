// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/users/AccountRemoval.h"

#include <QDialog>
#include <memory>

namespace Ui {
class NewKeyDialog;
}

namespace hoanhap::ui {

/// Shows, once, the recovery key of a new register key and the passwords to hand over. It stays until
/// the reader says that they are on paper.
class NewKeyDialog : public QDialog
{
    Q_OBJECT

public:
    NewKeyDialog(const services::AccountRemoval::NewKey& key, QWidget* parent);
    ~NewKeyDialog() override;

    void reject() override;

private:
    void print();

    std::unique_ptr<Ui::NewKeyDialog> m_ui;
};

} // namespace hoanhap::ui
