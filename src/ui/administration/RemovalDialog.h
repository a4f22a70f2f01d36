// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/Workspace.h"

#include <QDialog>
#include <memory>

namespace Ui {
class RemovalDialog;
}

namespace hoanhap::ui {

/// Removes an account: says what it means with and without a new register key, and does the one chosen.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    RemovalDialog(services::Workspace& workspace, const Uuid& account, QWidget* parent);
    ~RemovalDialog() override;

private:
    void remove();
    Outcome removeWithNewKey();

    std::unique_ptr<Ui::RemovalDialog> m_ui;
    services::Workspace& m_workspace;
    Uuid m_account;
};

} // namespace hoanhap::ui
