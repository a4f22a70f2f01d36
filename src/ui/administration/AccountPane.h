// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
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
    static QString scopeText(const std::vector<Uuid>& scope, const std::vector<domain::Unit>& units);
    std::optional<services::AccountService::AccountRow> chosen() const;
    void showButtons();
    void addAccount();
    void editAccount();
    void givePassword();
    void removeAccount();
    void tellReady(const domain::Account& account);

    std::unique_ptr<Ui::AccountPane> m_ui;
    services::Workspace* m_workspace = nullptr;
    std::vector<services::AccountService::AccountRow> m_accounts; ///< as the table shows them
};

} // namespace hoanhap::ui
