// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/users/AccountService.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace Ui {
class AccountPane;
}

namespace hoanhap::ui {

/// Who may sign in to the register, with which role and for which units.
class AccountPane : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPane(QWidget* parent = nullptr);
    ~AccountPane() override;

    void connectTo(services::Workspace& workspace);
    void refresh();

private:
    services::AccountService service() const;
    QString scopeText(const std::vector<Uuid>& scope) const;
    std::optional<services::AccountService::AccountRow> chosen() const;
    void showButtons();
    void addAccount();
    void editAccount();
    void givePassword();
    void removeAccount();
    void tellReady(const domain::Account& account);

    std::unique_ptr<Ui::AccountPane> m_ui;
    services::Workspace* m_workspace = nullptr;
};

} // namespace hoanhap::ui
