// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/AccountPane.h"

#include "messages/ErrorSentences.h"
#include "services/organisation/OrganisationService.h"
#include "ui/administration/AccountDialog.h"
#include "ui/administration/PasswordDialog.h"
#include "ui/administration/RemovalDialog.h"
#include "ui/lists/PlainTable.h"
#include "ui/waiting/LongWork.h"
#include "ui_AccountPane.h"

#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using services::AccountService;

AccountPane::AccountPane(PageContext context, QWidget* parent)
    : WorkPage(context, parent)
    , m_ui(std::make_unique<Ui::AccountPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->addAccountButton, &QPushButton::clicked, this, &AccountPane::addAccount);
    connect(m_ui->editAccountButton, &QPushButton::clicked, this, &AccountPane::editAccount);
    connect(m_ui->accountTable, &QTableWidget::itemDoubleClicked, this, &AccountPane::editAccount);
    connect(m_ui->accountTable, &QTableWidget::currentCellChanged, this, &AccountPane::showButtons);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &AccountPane::givePassword);
    connect(m_ui->removeAccountButton, &QPushButton::clicked, this, &AccountPane::removeAccount);
}

AccountPane::~AccountPane() = default;

AccountService AccountPane::service()
{
    return AccountService(workspace(), storage::PasswordProfile::moderate());
}

void AccountPane::refresh()
{
    const auto accounts = service().accounts();
    const auto units = services::OrganisationService(workspace()).units();
    m_accounts = accounts ? *accounts : std::vector<AccountService::AccountRow>();
    std::vector<PlainTableRow> rows;
    for (const AccountService::AccountRow& row : m_accounts)
        rows.push_back({row.account.id.toString(),
            {row.account.loginName, row.account.fullName, roleName(row.account.role),
                row.account.active ? tr("in use") : tr("removed"),
                scopeText(row.scopeUnits, units ? *units : std::vector<domain::Unit>())}});
    const QSignalBlocker quiet(m_ui->accountTable);
    const int current = std::max(0, m_ui->accountTable->currentRow());
    fillPlainTable(*m_ui->accountTable,
        {tr("Sign-in name"), tr("Full name"), tr("Role"), tr("State"), tr("Units")}, rows);
    m_ui->accountTable->setCurrentCell(current, 0);
    showButtons();
}

QString AccountPane::scopeText(const std::vector<Uuid>& scope, const std::vector<domain::Unit>& units)
{
    QStringList names;
    for (const domain::Unit& unit : units)
        if (std::find(scope.begin(), scope.end(), unit.id) != scope.end())
            names << unit.shortName;
    return scope.empty() ? tr("every unit") : names.join(u"; "_s);
}

std::optional<AccountService::AccountRow> AccountPane::chosen() const
{
    const QString key = chosenKey(*m_ui->accountTable);
    for (const AccountService::AccountRow& row : m_accounts)
        if (row.account.id.toString() == key)
            return row;
    return std::nullopt;
}

/// Each button stands for what can be done with the account that is chosen.
void AccountPane::showButtons()
{
    const auto row = chosen();
    const bool active = row && row->account.active;
    const bool own = row && row->account.id == workspace().actor().accountId;
    m_ui->editAccountButton->setEnabled(row.has_value());
    m_ui->editAccountButton->setText(row && !active ? tr("Take &up again…") : tr("&Edit the account…"));
    m_ui->passwordButton->setEnabled(active);
    m_ui->removeAccountButton->setEnabled(active && !own);
    m_ui->removeAccountButton->setToolTip(own ? tr("Nobody removes their own account.") : QString());
}

void AccountPane::tellReady(const domain::Account& account)
{
    refresh();
    chooseKey(*m_ui->accountTable, account.id.toString());
    m_ui->accountSummaryLabel->confirm(tr("The account %1 is ready.").arg(account.loginName));
}

void AccountPane::addAccount()
{
    const auto units = services::OrganisationService(workspace()).units();
    AccountDialog dialog(units ? *units : std::vector<domain::Unit>(), this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto added = LongWork(tr("Wrapping the key of the register…"), this)
                               .runOn(workspace(), [&](const LongWork::GoOn&) {
                                   return service().add(dialog.login(), dialog.fullName(), dialog.role(),
                                       dialog.units(), dialog.password());
                               });
        if (added)
            return tellReady(*added);
        dialog.complain(messages::sentencesFor(added.errors()));
    }
}

/// A closed account is taken up again by the same dialog.
void AccountPane::editAccount()
{
    const auto stands = chosen();
    const auto units = services::OrganisationService(workspace()).units();
    if (!stands || !units)
        return;
    AccountDialog dialog(*units, *stands, this);
    while (dialog.exec() == QDialog::Accepted) {
        domain::Account edited = stands->account;
        edited.fullName = dialog.fullName().trimmed();
        edited.role = dialog.role();
        const auto changed =
            LongWork(tr("Wrapping the key of the register…"), this)
                .runOn(workspace(), [&](const LongWork::GoOn&) {
                    return edited.active
                        ? service().change(stands->account, edited, dialog.units())
                        : service().takeUp(stands->account, edited, dialog.units(), dialog.password());
                });
        if (changed)
            return tellReady(*changed);
        dialog.complain(messages::sentencesFor(changed.errors()));
    }
}

void AccountPane::givePassword()
{
    const std::optional<Uuid> account = Uuid::parse(chosenKey(*m_ui->accountTable));
    const int row = m_ui->accountTable->currentRow();
    const auto textOf = [&](int column) {
        return row < 0 ? QString() : m_ui->accountTable->item(row, column)->text();
    };
    PasswordDialog dialog(tr("%1 (signs in as %2)").arg(textOf(1), textOf(0)), this);
    while (account && dialog.exec() == QDialog::Accepted) {
        const Outcome given = LongWork(tr("Wrapping the key of the register…"), this)
                                  .runOn(workspace(), [&](const LongWork::GoOn&) {
                                      return service().givePassword(*account, dialog.password());
                                  });
        if (given)
            return m_ui->accountSummaryLabel->confirm(tr("The new password is in force."));
        dialog.complain(messages::sentencesFor(given.errors()));
    }
}

void AccountPane::removeAccount()
{
    const std::optional<Uuid> account = Uuid::parse(chosenKey(*m_ui->accountTable));
    if (!account || RemovalDialog(workspace(), *account, this).exec() != QDialog::Accepted)
        return;
    m_ui->accountTable->setFocus(Qt::OtherFocusReason); // the button goes out, and the focus would wander off
    refresh();
    m_ui->accountSummaryLabel->confirm(tr("The account was removed."));
}

} // namespace hoanhap::ui
