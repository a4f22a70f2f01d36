// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/users/Role.h"

namespace hoanhap::domain {

/// What may be done, checked by services before anything is read or written.
enum class Permission
{
    ViewPeople,
    EditPeople,
    EditActivities, ///< classes, sessions, referrals, loans
    EditPlan, ///< plan, tasks, dispatches
    ViewReports,
    WriteReports,
    SignReports, ///< that one was signed, and taking it back from there
    NumberReports, ///< number, day and scan, after the signature
    Export,
    Administer, ///< accounts, units, catalogues, settings
    BackUp,
    SeeIdentityCards, ///< images of them
    SeeHiddenRecords, ///< offence and judgment after expungement
};

bool may(Role role, Permission permission);

} // namespace hoanhap::domain
