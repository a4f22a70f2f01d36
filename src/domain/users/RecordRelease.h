// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Role.h"

namespace hoanhap::domain {

/// Whether papers that show the criminal record may be made. They leave the office, so a head answers for
/// that form, beside the general right to export.
inline bool mayReleaseCriminalRecord(Role role)
{
    return role == Role::Head || role == Role::Administrator;
}

} // namespace hoanhap::domain
