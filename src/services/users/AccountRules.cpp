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

Errors faultsOfPassword(const QString& password, const QString& repeated)
{
    Errors faults = faultsOfPassword(password);
    if (password != repeated)
        faults.push_back({errors::passwordsDiffer, u"repeat"_s});
    return faults;
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

storage::KeySlot wrappedFor(Workspace& workspace, const domain::Account& account, const QString& password,
    const storage::PasswordProfile& profile)
{
    storage::RegisterFile& file = workspace.file();
    const storage::KeySlot* former = file.keys().slotOf(account.id);
    return storage::KeySlot::wrap(file.key(), file.id(), account.id, account.loginName, password, profile,
        former ? former->generation + 1 : 1);
}

Outcome storePassword(Workspace& workspace, const Uuid& account, const QString& password,
    const storage::PasswordProfile& profile, const QString& action)
{
    const auto stands = workspace.stores().of<domain::Account>().find(account);
    if (!stands)
        return Error{errors::notFound};
    const storage::KeySlot slot = wrappedFor(workspace, *stands, password, profile);
    return inOneChangeWithKeys(
        workspace, stands->unitId, action, [&](storage::KeyFile& keys) { keys.put(slot); },
        [&](Change& change) -> Outcome {
            const auto keep = [&](domain::Account& edited) { edited.keySlot = textOf(slot); };
            if (Errors faults = editAccount(change, account, keep); !faults.empty())
                return faults;
            return Done{};
        });
}

} // namespace hoanhap::services
