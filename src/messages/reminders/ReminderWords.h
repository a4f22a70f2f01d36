// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reminders/Reminders.h"

namespace hoanhap::messages {

/// What a kind of reminder is called, as a heading.
QString reminderHeading(domain::ReminderKind kind, const domain::ReminderTerms& terms);
/// What is to be looked at: a name, a letter, a class, with what it is about.
QString reminderSubject(const storage::ReminderRow& row, services::Workspace& workspace);
/// "in 6 days", "3 days late", "waits for 45 days".
QString reminderDay(const storage::ReminderRow& row, QDate today);

} // namespace hoanhap::messages
