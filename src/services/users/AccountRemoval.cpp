// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountRemoval.h"

#include "services/records/SaveRecord.h"
#include "services/users/AccountRules.h"
#include "storage/ErrorCodes.h"
#include "storage/KeyChange.h"
#include "storage/StorageError.h"
#include "storage/keys/RecoveryKey.h"

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using domain::Account;
using domain::Permission;
using storage::KeySlot;
using storage::RegisterKey;

namespace {

constexpr double shareOfWrapping = 0.3; // of the progress that is shown

/// Three checked groups of a chance key: 60 bits, read out and typed as easily as a recovery key.
QString passwordByChance()
{
    return storage::recoveryKeyText(RegisterKey::generate()).left(17);
}

} // namespace

AccountRemoval::AccountRemoval(Workspace& workspace, storage::PasswordProfile profile)
    : m_workspace(workspace)
    , m_profile(profile)
{
}

Result<AccountRemoval::NewKey> AccountRemoval::removeWithNewKey(
    const Uuid& account, const QString& ownPassword, const storage::Progress& progress)
{
    if (const Outcome may = mayRemove(account, ownPassword); !may)
        return may.errors();
    RegisterKey key = RegisterKey::generate();
    NewKey result{storage::recoveryKeyText(key), {}, {}};
    const auto wrapped = wrapForAll(key, account, ownPassword, result.passwords, progress);
    if (!wrapped)
        return wrapped.errors();
    const Outcome changed = m_workspace.replacePages([&] {
        return storage::changeKey(m_workspace.file(), std::move(key), *wrapped,
            [&](double part) { return progress(shareOfWrapping + (1 - shareOfWrapping) * part); });
    });
    if (!changed)
        return changed.errors();
    result.unfinished = note(account, *wrapped);
    return result;
}

Outcome AccountRemoval::mayRemove(const Uuid& account, const QString& ownPassword)
{
    if (Outcome allowed = m_workspace.allow(Permission::Administer); !allowed)
        return allowed;
    const Uuid own = m_workspace.actor().accountId;
    if (account == own)
        return Error{errors::ownAccount};
    const auto stands = m_workspace.stores().of<Account>().find(account);
    if (!stands || stands->deletedAt)
        return Error{errors::notFound};
    const KeySlot* slot = m_workspace.file().keys().slotOf(own);
    if (!slot || !slot->unwrap(m_workspace.file().id(), ownPassword))
        return Error{storage::errors::wrongPassword};
    return Done{};
}

Result<AccountRemoval::Slots> AccountRemoval::wrapForAll(const RegisterKey& key, const Uuid& removed,
    const QString& ownPassword, std::vector<GivenPassword>& given, const storage::Progress& progress)
{
    Slots wrappedKeys;
    const auto accounts = m_workspace.stores().of<Account>().all();
    double done = 0;
    for (const Account& account : accounts) {
        if (!progress(shareOfWrapping * done++ / static_cast<double>(accounts.size())))
            return Error{storage::errors::cancelled};
        if (account.id == removed || !account.active || account.deletedAt)
            continue;
        QString password = ownPassword;
        if (account.id != m_workspace.actor().accountId) {
            password = passwordByChance();
            given.push_back({account.loginName, account.fullName, password});
        }
        const KeySlot* former = m_workspace.file().keys().slotOf(account.id);
        wrappedKeys.push_back(KeySlot::wrap(key, m_workspace.file().id(), account.id, account.loginName,
            password, m_profile, former ? former->generation + 1 : 1));
    }
    return wrappedKeys;
}

Errors AccountRemoval::note(const Uuid& removed, const Slots& wrappedKeys)
{
    const auto write = [&](Change& change) -> Outcome {
        Errors faults = editAccount(change, removed, closeAccount);
        for (const KeySlot& slot : wrappedKeys)
            append(faults, editAccount(change, slot.accountId, [&](Account& account) {
                account.keySlot = textOf(slot);
            }));
        if (!faults.empty())
            return faults;
        return Done{};
    };
    try {
        const Outcome noted = inOneChange(m_workspace, Permission::Administer, m_workspace.actor().unitId,
            u"account.removed_with_new_key"_s, write);
        return noted ? Errors() : noted.errors();
    } catch (const storage::StorageError& fault) {
        // The recovery key must reach its reader all the same.
        return {{fault.code()}};
    }
}

} // namespace hoanhap::services
