// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisation/UnitFile.h"
#include "services/users/AccountService.h"
#include "ui/forms/RecordBinding.h"
#include "ui/shell/WorkPage.h"

#include <memory>
#include <optional>

class QLabel;

namespace Ui {
class AdministrationPage;
}

namespace hoanhap::ui {

/// Units with their letterhead and signer, accounts, backups.
class AdministrationPage : public WorkPage
{
    Q_OBJECT

public:
    AdministrationPage(PageContext context, QWidget* parent);
    ~AdministrationPage() override;

    void refresh() override;
    void save() override;
    bool isModified() const override;

protected:
    void dropChanges() override;

private:
    void connectButtons();
    void refreshUnits();
    void refreshAccounts();
    void refreshBackups();
    void showUnit(const domain::Unit& unit);
    void saveUnit();
    void chooseShownUnit();
    std::vector<domain::ReportRecipient> recipientsTyped() const;
    QString scopeText(const std::vector<Uuid>& scope);
    void addAccount();
    void editAccount();
    std::optional<services::AccountService::AccountRow> chosenAccount();
    void showAccountButtons();
    void givePassword();
    void removeAccount();
    void chooseFolder();
    void backUp();
    void restore();
    void check();
    static void say(QLabel* label, const Errors& faults, const QString& success);

    std::unique_ptr<Ui::AdministrationPage> m_ui;
    std::unique_ptr<RecordBinding<domain::Unit>> m_unitBinding;
    std::unique_ptr<RecordBinding<domain::Organisation>> m_organisationBinding;
    std::unique_ptr<RecordBinding<domain::Signer>> m_signerBinding;
    services::UnitFile m_file;
    bool m_modified = false;
};

} // namespace hoanhap::ui
