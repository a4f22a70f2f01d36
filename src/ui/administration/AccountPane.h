// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/Unit.h"
#include "services/users/AccountService.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

namespace Ui {
class AccountPane;
}

namespace hoanhap::ui {

/// Who may sign in to the register, with which role and for which units.
class AccountPane : public WorkPage
{
    Q_OBJECT

public:
    AccountPane(PageContext context, QWidget* parent);
    ~AccountPane() override;

    void refresh() override;
    void startNew() override { addAccount(); }

private:
    services::AccountService service();
    static QString scopeText(const std::vector<Uuid>& scope, const std::vector<domain::Unit>& units);
    std::optional<services::AccountService::AccountRow> chosen() const;
    void showButtons();
    void addAccount();
    void editAccount();
    void givePassword();
    void removeAccount();
    void tellReady(const domain::Account& account);

    std::unique_ptr<Ui::AccountPane> m_ui;
    std::vector<services::AccountService::AccountRow> m_accounts; ///< as the table shows them
};

} // namespace hoanhap::ui
