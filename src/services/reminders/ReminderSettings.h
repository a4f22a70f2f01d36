// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderTerms.h"
#include "services/workspace/Workspace.h"

namespace hoanhap::services {

/// How far ahead and back the office looks; kept with the register, so it is the same for all who work in it.
class ReminderSettings
{
public:
    explicit ReminderSettings(Workspace& workspace) : m_workspace(workspace) { }

    /// The longest term that can be set, in days.
    static constexpr int longest = 366;

    domain::ReminderTerms terms();
    /// 0 to a year, a backup and the look back one day at least.
    Outcome save(const domain::ReminderTerms& terms);

private:
    Workspace& m_workspace;
};

} // namespace hoanhap::services
