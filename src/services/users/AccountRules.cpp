// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountRules.h"

#include "text/letters/Normalise.h"

#include <QJsonDocument>

namespace hoanhap::services {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLogin = 60;
}

Errors faultsOfPassword(const QString& password)
{
    if (password.size() < shortestPassword)
        return {{errors::passwordTooShort, u"password"_s, {QString::number(shortestPassword)}}};
    return {};
}

Errors faultsOfLogin(const QString& login)
{
    const Result<QString> clean = text::normaliseLine(login, longestLogin);
    if (!clean || clean->isEmpty())
        return {{errors::loginUnreadable, u"login_name"_s}};
    return {};
}

QString textOf(const storage::KeySlot& slot)
{
    return QString::fromUtf8(QJsonDocument(slot.toJson()).toJson(QJsonDocument::Compact));
}

void closeAccount(domain::Account& account)
{
    account.active = false;
    account.keySlot.clear();
}

Outcome storePassword(Workspace& workspace, const Uuid& account, const QString& password,
    const storage::PasswordProfile& profile, const QString& action)
{
    const auto stands = workspace.stores().of<domain::Account>().find(account);
    if (!stands)
        return Error{errors::notFound};
    storage::RegisterFile& file = workspace.file();
    const storage::KeySlot* old = file.keys().slotOf(account);
    const storage::KeySlot slot = storage::KeySlot::wrap(
        file.key(), file.id(), account, stands->loginName, password, profile, old ? old->generation + 1 : 1);
    file.keys().put(slot);
    file.saveKeys();
    storage::Transaction transaction(workspace.session());
    Change change(workspace, action, stands->unitId);
    const auto keep = [&](domain::Account& edited) { edited.keySlot = textOf(slot); };
    if (Errors faults = editAccount(change, account, keep); !faults.empty())
        return faults;
    change.writeAudit();
    transaction.commit();
    return Done{};
}

} // namespace hoanhap::services
