// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// What an account is for.
enum class Role
{
    Viewer,
    Clerk,
    Head,
    RegistryClerk,
    Administrator
};

template <>
struct Codes<Role>
{
    static constexpr std::array<std::pair<Role, std::string_view>, 5> all{{
        {Role::Viewer, "viewer"},
        {Role::Clerk, "clerk"},
        {Role::Head, "head"},
        {Role::RegistryClerk, "registry_clerk"},
        {Role::Administrator, "administrator"},
    }};
};

} // namespace hoanhap::domain
