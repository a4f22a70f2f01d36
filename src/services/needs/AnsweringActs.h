// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases/Need.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// What answered a need, by its name.
struct NamedAct
{
    QString entity; ///< enrolment, referral, loan, outreach_session
    QString title; ///< the class, the work, the source of the loan, the topic
    std::optional<QDate> day;
};

/// Nothing where no act answers the need, or where it is there no more.
std::optional<NamedAct> actThatMet(Workspace& workspace, const domain::Need& need);

} // namespace hoanhap::services
