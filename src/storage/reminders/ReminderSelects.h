// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reminders/ReminderKind.h"
#include "storage/reminders/ReminderQueries.h"

#include <string>

namespace hoanhap::storage {

/// The SELECT that lists what one kind of reminder is about, with the columns record, target, of_person,
/// title, detail, due, unit, entered. Days stand in its text: they are digits and dashes by construction.
std::string reminderSelect(domain::ReminderKind kind, QDate today, const ReminderTerms& terms);

} // namespace hoanhap::storage
