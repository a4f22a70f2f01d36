// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace/RegisterAccess.h"

#include "domain/organisation/Setting.h"
#include "domain/users/Account.h"
#include "services/ErrorCodes.h"
#include "services/catalogues/ShippedCatalogues.h"
#include "services/organisation/OrganisationPresets.h"
#include "services/plan/ShippedPlan.h"
#include "services/records/Change.h"
#include "services/users/AccountRules.h"
#include "services/workspace/ActorLoading.h"
#include "storage/ErrorCodes.h"
#include "storage/keys/RecoveryKey.h"

#include <QDir>
#include <QFileInfo>

namespace hoanhap::services {

using namespace Qt::StringLiterals;
using storage::KeySlot;
using storage::RegisterFile;
using storage::RegisterKey;

RegisterAccess::RegisterAccess(Surroundings surroundings, storage::PasswordProfile profile)
    : m_surroundings(surroundings)
    , m_profile(profile)
{
}

namespace {

domain::Account administratorOf(
    const RegisterAccess::NewRegister& wish, const Uuid& id, const Uuid& unit, const KeySlot& slot)
{
    domain::Account account;
    account.id = id;
    account.unitId = unit;
    account.loginName = wish.adminLogin.trimmed();
    account.fullName = wish.adminFullName.trimmed();
    account.role = domain::Role::Administrator;
    account.active = true;
    account.keySlot = textOf(slot);
    return account;
}

/// Everything a new register holds before the first person is entered, in one transaction.
Outcome furnish(Workspace& workspace, const RegisterAccess::NewRegister& wish, const KeySlot& slot,
    const OrganisationPreset& preset)
{
    return inOneChange(workspace, domain::Permission::Administer, preset.unitId(), u"register.created"_s,
        [&](Change& change) -> Outcome {
            change.keepNoSteps(); // nobody wants to be left without an office
            addShippedCatalogues(change);
            addPreset(change, preset);
            addShippedPlan(change, preset.areaCode);
            domain::Account account = administratorOf(wish, slot.accountId, preset.unitId(), slot);
            change.add(account);
            domain::Setting folder;
            folder.key = u"backup_folder"_s;
            folder.value = wish.backupFolder;
            change.add(folder);
            return Done{};
        });
}

} // namespace

Result<RegisterAccess::Created> RegisterAccess::create(const NewRegister& wish)
{
    const std::optional<OrganisationPreset> preset = OrganisationPreset::byCode(wish.preset);
    Errors faults = faultsOfLogin(wish.adminLogin);
    append(faults, faultsOfPassword(wish.password));
    if (!wish.path.endsWith(u".hoanhap"_s, Qt::CaseInsensitive))
        faults.push_back({errors::registerName});
    if (!preset)
        faults.push_back(
            {errors::unknownPreset, u"organisation"_s, {wish.preset, OrganisationPreset::codes()}});
    if (!faults.empty())
        return faults;
    if (wish.makeFolder)
        QDir().mkpath(QFileInfo(wish.path).path()); // where that fails, making the file tells why
    const auto now = [&] { return m_surroundings.clock.nowUtc().toMSecsSinceEpoch(); };
    const Uuid registerId = Uuid::version7(now(), m_surroundings.random);
    const Uuid accountId = Uuid::version7(now(), m_surroundings.random);
    RegisterKey key = RegisterKey::generate();
    const QString recoveryKey = storage::recoveryKeyText(key);
    const KeySlot slot =
        KeySlot::wrap(key, registerId, accountId, wish.adminLogin, wish.password, m_profile, 1);
    storage::KeyFile keys(registerId);
    keys.put(slot);
    auto file =
        RegisterFile::create(wish.path, std::move(key), std::move(keys), m_surroundings.clock.nowUtc());
    if (!file)
        return file.errors();
    Actor actor{accountId, wish.adminLogin.trimmed(), wish.adminFullName.trimmed(),
        domain::Role::Administrator, preset->unitId(), true, {}};
    auto workspace = std::make_unique<Workspace>(std::move(*file), m_surroundings, actor);
    if (const Outcome furnished = furnish(*workspace, wish, slot, *preset); !furnished)
        return furnished.errors();
    workspace->file().settle();
    return Created{std::move(workspace), recoveryKey};
}

Result<std::unique_ptr<Workspace>> RegisterAccess::openUnrecorded(
    const QString& path, const QString& login, const QString& password)
{
    auto opened = RegisterFile::open(path, login, password, m_profile, m_surroundings.clock.nowUtc());
    if (!opened)
        return opened.errors();
    const std::optional<Actor> actor = loadActor(opened->file->session(), opened->accountId);
    if (!actor)
        return Error{storage::errors::wrongPassword}; // no hint that the account was there once
    return std::make_unique<Workspace>(std::move(opened->file), m_surroundings, *actor);
}

Result<std::unique_ptr<Workspace>> RegisterAccess::open(
    const QString& path, const QString& login, const QString& password)
{
    auto opened = openUnrecorded(path, login, password);
    if (opened)
        recordSignIn(**opened);
    return opened;
}

void RegisterAccess::recordSignIn(Workspace& workspace)
{
    const auto tell = [&](Change& change) -> Outcome {
        change.mention(u"account"_s, workspace.actor().accountId, std::nullopt, "{}");
        return Done{};
    };
    (void)asOneChange(workspace, workspace.actor().unitId, u"account.signed_in"_s, tell);
}

Result<std::unique_ptr<Workspace>> RegisterAccess::recover(
    const QString& path, const QString& recoveryKey, const QString& login, const QString& newPassword)
{
    Errors faults = faultsOfPassword(newPassword);
    if (!faults.empty())
        return faults;
    Result<RegisterKey> key = storage::readRecoveryKey(recoveryKey);
    if (!key)
        return key.errors();
    auto file = RegisterFile::recover(path, std::move(*key), m_profile, m_surroundings.clock.nowUtc());
    if (!file)
        return file.errors();
    const auto accounts =
        storage::RecordStore<domain::Account>((*file)->session()).whereEqual("login_name", login.trimmed());
    if (accounts.empty() || !accounts.front().active)
        return Error{errors::accountUnknown, u"login_name"_s, {login.trimmed()}};
    const std::optional<Actor> actor = loadActor((*file)->session(), accounts.front().id);
    auto workspace = std::make_unique<Workspace>(std::move(*file), m_surroundings, *actor);
    if (const Outcome given =
            storePassword(*workspace, accounts.front().id, newPassword, m_profile, u"account.recovered"_s);
        !given)
        return given.errors();
    return workspace;
}

} // namespace hoanhap::services
