// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Permissions.h"
#include "foundation/Uuid.h"

#include <QSet>
#include <QString>

namespace hoanhap::services {

/// Who acts, with which rights, for which units.
struct Actor
{
    Uuid accountId;
    QString loginName;
    QString fullName;
    domain::Role role = domain::Role::Viewer;
    Uuid unitId; ///< the unit new rows belong to
    bool everyUnit = false; ///< scope without a limit
    QSet<Uuid> units; ///< scope otherwise, children already included

    bool operator==(const Actor&) const = default;
    bool covers(const Uuid& unit) const { return everyUnit || units.contains(unit); }
};

} // namespace hoanhap::services
