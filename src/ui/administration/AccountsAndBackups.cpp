// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of AdministrationPage: its pages of accounts and of backups.
#include "ui/administration/AdministrationPage.h"

#include "messages/ErrorSentences.h"
#include "services/audit/RegisterCheck.h"
#include "services/backup/BackupService.h"
#include "services/organisation/OrganisationService.h"
#include "services/users/AccountService.h"
#include "storage/StorageError.h"
#include "text/dates/DocumentDate.h"
#include "text/numbers/Numbers.h"
#include "ui/administration/AccountDialog.h"
#include "ui/administration/PasswordDialog.h"
#include "ui/administration/RemovalDialog.h"
#include "ui/shell/WorkProgress.h"
#include "ui_AdministrationPage.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <algorithm>

namespace hoanhap::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::AccountService;
using services::BackupService;
using storage::PasswordProfile;

namespace {

void fillTable(
    QTableWidget* table, const QStringList& titles, const std::vector<std::pair<QString, QStringList>>& rows)
{
    table->clear();
    table->setColumnCount(static_cast<int>(titles.size()));
    table->setHorizontalHeaderLabels(titles);
    table->setRowCount(static_cast<int>(rows.size()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto& [key, texts] = rows[static_cast<size_t>(row)];
        for (int column = 0; column < texts.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(texts[column]));
        table->item(row, 0)->setData(Qt::UserRole, key);
    }
    table->resizeColumnsToContents();
}

QString chosenKey(const QTableWidget* table)
{
    const QTableWidgetItem* item = table->currentRow() >= 0 ? table->item(table->currentRow(), 0) : nullptr;
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString timeText(const QDateTime& when)
{
    return when.isValid()
        ? when.toLocalTime().time().toString(u"HH:mm "_s) + text::dateInFigures(when.toLocalTime().date())
        : QString();
}

} // namespace

void AdministrationPage::refreshAccounts()
{
    const auto accounts = AccountService(workspace(), PasswordProfile::moderate()).accounts();
    std::vector<std::pair<QString, QStringList>> rows;
    if (accounts)
        for (const AccountService::AccountRow& row : *accounts)
            rows.push_back({row.account.id.toString(),
                {row.account.loginName, row.account.fullName, roleName(row.account.role),
                    row.account.active ? tr("in use") : tr("removed"), scopeText(row.scopeUnits)}});
    const QSignalBlocker quiet(m_ui->accountTable);
    const int chosen = std::max(0, m_ui->accountTable->currentRow());
    fillTable(m_ui->accountTable, {tr("Sign-in name"), tr("Full name"), tr("Role"), tr("State"), tr("Units")},
        rows);
    m_ui->accountTable->setCurrentCell(chosen, 0);
    showAccountButtons();
}

QString AdministrationPage::scopeText(const std::vector<Uuid>& scope)
{
    QStringList names;
    if (const auto units = services::OrganisationService(workspace()).units(); units && !scope.empty())
        for (const domain::Unit& unit : *units)
            if (std::find(scope.begin(), scope.end(), unit.id) != scope.end())
                names << unit.shortName;
    return scope.empty() ? tr("every unit") : names.join(u"; "_s);
}

void AdministrationPage::addAccount()
{
    const auto units = services::OrganisationService(workspace()).units();
    AccountDialog dialog(units ? *units : std::vector<domain::Unit>(), this);
    while (dialog.exec() == QDialog::Accepted) {
        const auto added =
            AccountService(workspace(), PasswordProfile::moderate())
                .add(dialog.login(), dialog.fullName(), dialog.role(), dialog.units(), dialog.password());
        if (added) {
            refreshAccounts();
            return say(m_ui->accountSummaryLabel, {}, tr("The account %1 is ready.").arg(added->loginName));
        }
        dialog.complain(messages::sentencesFor(added.errors()));
    }
}

/// A closed account is taken up again by the same dialog.
void AdministrationPage::editAccount()
{
    const auto stands = chosenAccount();
    const auto units = services::OrganisationService(workspace()).units();
    if (!stands || !units)
        return;
    AccountService accounts(workspace(), PasswordProfile::moderate());
    AccountDialog dialog(*units, *stands, this);
    while (dialog.exec() == QDialog::Accepted) {
        domain::Account edited = stands->account;
        edited.fullName = dialog.fullName().trimmed();
        edited.role = dialog.role();
        const auto changed = edited.active
            ? accounts.change(stands->account, edited, dialog.units())
            : accounts.takeUp(stands->account, edited, dialog.units(), dialog.password());
        if (changed) {
            refreshAccounts();
            return say(m_ui->accountSummaryLabel, {}, tr("The account %1 is ready.").arg(changed->loginName));
        }
        dialog.complain(messages::sentencesFor(changed.errors()));
    }
}

std::optional<AccountService::AccountRow> AdministrationPage::chosenAccount()
{
    const QString key = chosenKey(m_ui->accountTable);
    const auto accounts = AccountService(workspace(), PasswordProfile::moderate()).accounts();
    if (accounts)
        for (const AccountService::AccountRow& row : *accounts)
            if (row.account.id.toString() == key)
                return row;
    return std::nullopt;
}

/// Each button stands for what can be done with the account that is chosen.
void AdministrationPage::showAccountButtons()
{
    const auto chosen = chosenAccount();
    const bool active = chosen && chosen->account.active;
    const bool own = chosen && chosen->account.id == workspace().actor().accountId;
    m_ui->editAccountButton->setEnabled(chosen.has_value());
    m_ui->editAccountButton->setText(chosen && !active ? tr("Take &up again…") : tr("&Edit the account…"));
    m_ui->passwordButton->setEnabled(active);
    m_ui->removeAccountButton->setEnabled(active && !own);
    m_ui->removeAccountButton->setToolTip(own ? tr("Nobody removes their own account.") : QString());
}

void AdministrationPage::givePassword()
{
    const std::optional<Uuid> account = Uuid::parse(chosenKey(m_ui->accountTable));
    PasswordDialog dialog(this);
    if (!account || dialog.exec() != QDialog::Accepted)
        return;
    const Outcome given =
        AccountService(workspace(), PasswordProfile::moderate()).givePassword(*account, dialog.password());
    say(m_ui->accountSummaryLabel, given ? Errors() : given.errors(), tr("The new password is in force."));
}

void AdministrationPage::removeAccount()
{
    const std::optional<Uuid> account = Uuid::parse(chosenKey(m_ui->accountTable));
    if (!account || RemovalDialog(workspace(), *account, this).exec() != QDialog::Accepted)
        return;
    refreshAccounts();
    say(m_ui->accountSummaryLabel, {}, tr("The account was removed."));
}

void AdministrationPage::refreshBackups()
{
    BackupService backups(workspace());
    m_ui->folderEdit->setText(backups.folder());
    std::vector<std::pair<QString, QStringList>> rows;
    if (const auto list = backups.list())
        for (const storage::BackupSummary& copy : *list)
            rows.push_back({copy.path,
                {timeText(copy.takenAt), text::grouped(qint64(copy.people)), timeText(copy.lastChange),
                    copy.path}});
    fillTable(m_ui->backupTable, {tr("Made"), tr("People"), tr("Last change"), tr("File")}, rows);
}

void AdministrationPage::chooseFolder()
{
    const QString folder = prompts().folder(this, tr("Folder for backups"), m_ui->folderEdit->text());
    if (folder.isEmpty())
        return;
    const Outcome set = BackupService(workspace()).setFolder(folder);
    refreshBackups();
    say(m_ui->backupSummaryLabel, set ? Errors() : set.errors(), tr("Backups go there from now on."));
}

void AdministrationPage::backUp()
{
    WorkProgress progress(tr("Making the backup…"), tr("Cancel"), 4s, this);
    try {
        const auto written =
            BackupService(workspace()).backUp([&](double part) { return progress.goOn(part); });
        progress.close();
        refreshBackups();
        say(m_ui->backupSummaryLabel, written ? Errors() : written.errors(),
            tr("The backup was made and opened for a check."));
    } catch (const storage::StorageError& fault) {
        progress.close();
        say(m_ui->backupSummaryLabel, {{fault.code()}}, {});
    }
}

void AdministrationPage::restore()
{
    const QString path = chosenKey(m_ui->backupTable);
    const QString warning = tr("Everything entered after this backup leaves the register. What stands now is "
                               "kept as a backup of its own.");
    if (path.isEmpty() || !prompts().confirm(this, warning, tr("Restore")))
        return;
    try {
        const auto restored = BackupService(workspace()).restoreFrom(path);
        refresh();
        say(m_ui->backupSummaryLabel, restored ? Errors() : restored.errors(),
            tr("The register is as it was then."));
    } catch (const storage::StorageError& fault) {
        say(m_ui->backupSummaryLabel, {{fault.code()}}, {});
    }
}

void AdministrationPage::check()
{
    const auto report = services::RegisterCheck(workspace()).run();
    say(m_ui->backupSummaryLabel, report ? report->findings : report.errors(), tr("The register is whole."));
}

} // namespace hoanhap::ui
