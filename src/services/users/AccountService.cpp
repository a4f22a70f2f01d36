// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountService.h"

#include "services/records/SaveRecord.h"
#include "services/users/AccountRules.h"
#include "storage/ErrorCodes.h"

#include <algorithm>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Account;
using domain::Permission;

namespace {

std::vector<domain::AccountScope> scopeRows(const Uuid& account, const std::vector<Uuid>& units)
{
    std::vector<domain::AccountScope> rows;
    for (const Uuid& unit : units) {
        domain::AccountScope row;
        row.accountId = account;
        row.scopeUnitId = unit;
        rows.push_back(row);
    }
    return rows;
}

bool isActiveAdministrator(const Account& account)
{
    return account.active && !account.deletedAt && account.role == domain::Role::Administrator;
}

} // namespace

AccountService::AccountService(Workspace& workspace, storage::PasswordProfile profile)
    : m_workspace(workspace)
    , m_profile(profile)
{
}

Result<std::vector<AccountService::AccountRow>> AccountService::accounts()
{
    if (const Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed.errors();
    std::vector<AccountRow> rows;
    for (const Account& account : m_workspace.stores().of<Account>().all()) {
        AccountRow row{account, {}, m_workspace.file().keys().slotOf(account.id) != nullptr};
        for (const auto& scope :
            m_workspace.stores().of<domain::AccountScope>().whereEqual("account_id", account.id.toString()))
            row.scopeUnits.push_back(scope.scopeUnitId);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Account> AccountService::add(const QString& login, const QString& fullName, domain::Role role,
    const std::vector<Uuid>& scopeUnits, const QString& password)
{
    if (const Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed.errors();
    Errors faults = faultsOfLogin(login);
    append(faults, faultsOfPassword(password));
    for (const Account& other : m_workspace.stores().of<Account>().all())
        if (storage::loginTagOf(m_workspace.file().id(), other.loginName)
            == storage::loginTagOf(m_workspace.file().id(), login))
            faults.push_back({errors::loginTaken, u"login_name"_s, {login}});
    if (!faults.empty())
        return faults;
    Account account;
    account.id = m_workspace.newId();
    account.unitId = scopeUnits.empty() ? m_workspace.actor().unitId : scopeUnits.front();
    account.loginName = login.trimmed();
    account.fullName = fullName.trimmed();
    account.role = role;
    const storage::KeySlot slot = wrappedFor(m_workspace, account, password, m_profile);
    account.keySlot = textOf(slot);
    return inOneChangeWithKeys(
        m_workspace, account.unitId, u"account.added"_s, [&](storage::KeyFile& keys) { keys.put(slot); },
        [&](Change& change) -> Result<Account> {
            change.add(account);
            for (domain::AccountScope& scope : scopeRows(account.id, scopeUnits))
                change.add(scope);
            return account;
        });
}

Result<Account> AccountService::change(
    const Account& base, const Account& edited, const std::vector<Uuid>& scopeUnits)
{
    if (isActiveAdministrator(base) && !isActiveAdministrator(edited))
        if (const Outcome others = otherAdministratorThan(base.id); !others)
            return others.errors();
    return inOneChange(m_workspace, Permission::Administer, base.unitId, u"account.changed"_s,
        [&](Change& work) { return edit(work, base, edited, scopeUnits); });
}

Result<Account> AccountService::edit(
    Change& work, const Account& base, const Account& edited, const std::vector<Uuid>& scopeUnits)
{
    Account account = edited;
    account.loginName = base.loginName; // the wrapped key is found by it
    if (!scopeUnits.empty()
        && std::find(scopeUnits.begin(), scopeUnits.end(), base.unitId) == scopeUnits.end())
        account.unitId = scopeUnits.front();
    QStringList merged;
    if (Errors faults = work.edit(base, account, merged); !faults.empty())
        return faults;
    for (const domain::AccountScope& scope :
        m_workspace.stores().of<domain::AccountScope>().whereEqual("account_id", base.id.toString()))
        work.bury<domain::AccountScope>(scope.id);
    for (domain::AccountScope& scope : scopeRows(base.id, scopeUnits))
        work.add(scope);
    return account;
}

Result<Account> AccountService::takeUp(
    const Account& base, const Account& edited, const std::vector<Uuid>& scopeUnits, const QString& password)
{
    if (Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed.errors();
    if (Errors weak = faultsOfPassword(password); !weak.empty())
        return weak;
    const storage::KeySlot slot = wrappedFor(m_workspace, base, password, m_profile);
    Account active = edited;
    active.active = true;
    active.keySlot = textOf(slot);
    return inOneChangeWithKeys(
        m_workspace, base.unitId, u"account.taken_up"_s, [&](storage::KeyFile& keys) { keys.put(slot); },
        [&](Change& work) { return edit(work, base, active, scopeUnits); });
}

Outcome AccountService::otherAdministratorThan(const Uuid& account)
{
    const auto all = m_workspace.stores().of<Account>().all();
    const bool another = std::any_of(all.begin(), all.end(),
        [&](const Account& other) { return other.id != account && isActiveAdministrator(other); });
    if (!another)
        return Error{errors::lastAdministrator};
    return Done{};
}

Outcome AccountService::givePassword(const Uuid& account, const QString& password)
{
    if (Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed;
    if (Errors weak = faultsOfPassword(password); !weak.empty())
        return weak;
    return storePassword(m_workspace, account, password, m_profile, u"account.password_given"_s);
}

Outcome AccountService::changeOwnPassword(const QString& oldPassword, const QString& newPassword)
{
    if (Errors weak = faultsOfPassword(newPassword); !weak.empty())
        return weak;
    const storage::KeySlot* slot = m_workspace.file().keys().slotOf(m_workspace.actor().accountId);
    if (!slot || !slot->unwrap(m_workspace.file().id(), oldPassword))
        return Error{storage::errors::wrongPassword, u"former"_s};
    return storePassword(
        m_workspace, m_workspace.actor().accountId, newPassword, m_profile, u"account.password_changed"_s);
}

Outcome AccountService::deactivate(const Uuid& account)
{
    if (Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed;
    const std::optional<Account> stands = m_workspace.stores().of<Account>().find(account);
    if (!stands)
        return Error{errors::notFound};
    if (isActiveAdministrator(*stands))
        if (Outcome others = otherAdministratorThan(account); !others)
            return others;
    return inOneChangeWithKeys(
        m_workspace, stands->unitId, u"account.removed"_s,
        [&](storage::KeyFile& keys) { keys.drop(account); },
        [&](Change& work) -> Outcome {
            if (Errors faults = editAccount(work, account, closeAccount); !faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
