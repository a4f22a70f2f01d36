// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/users/Permissions.h"

namespace hoanhap::domain {

bool may(Role role, Permission permission)
{
    using enum Permission;
    switch (role) {
    case Role::Viewer:
        return permission == ViewPeople || permission == ViewReports;
    case Role::Clerk:
        return permission == ViewPeople || permission == EditPeople || permission == EditActivities
            || permission == EditPlan || permission == ViewReports || permission == Export
            || permission == BackUp;
    case Role::Head:
        return permission != Administer;
    case Role::RegistryClerk: // văn thư changes no word of a report
        return permission == ViewReports || permission == NumberReports || permission == Export
            || permission == BackUp;
    case Role::Administrator:
        return true;
    }
    return false;
}

} // namespace hoanhap::domain
