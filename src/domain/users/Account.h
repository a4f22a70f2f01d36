// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/users/Role.h"

namespace hoanhap::domain {

/// Somebody who may open the register. (tài khoản)
struct Account : Record
{
    QString loginName;
    QString fullName;
    Role role = Role::Viewer;
    bool active = true;
    QString keySlot; ///< wrapped register key, JSON
    std::optional<QDateTime> lastSignIn;
};

template <>
struct Fields<Account>
{
    static constexpr std::string_view entity = "account";
    static constexpr auto all = TypedList{
        field("login_name", &Account::loginName),
        field("full_name", &Account::fullName),
        field("role", &Account::role),
        field("active", &Account::active),
        field("key_slot", &Account::keySlot),
        field("last_sign_in", &Account::lastSignIn),
    };
};

/// A unit an account may work for, children included. (phạm vi)
struct AccountScope : Record
{
    Uuid accountId;
    Uuid scopeUnitId;
};

template <>
struct Fields<AccountScope>
{
    static constexpr std::string_view entity = "account_scope";
    static constexpr auto all = TypedList{
        field("account_id", &AccountScope::accountId),
        field("scope_unit_id", &AccountScope::scopeUnitId),
    };
};

} // namespace hoanhap::domain
