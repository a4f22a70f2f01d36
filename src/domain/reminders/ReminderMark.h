// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Fields.h"
#include "domain/Record.h"
#include "domain/reminders/ReminderKind.h"

namespace hoanhap::domain {

/// What somebody made of a reminder: done, put off or handed over. It holds for that day of that record
/// alone; where the day changes the register reminds anew. (xử lý nhắc việc)
struct ReminderMark : Record
{
    ReminderKind kind = ReminderKind::FollowUp;
    Uuid recordId; ///< the row that is reminded of
    std::optional<QDate> dueOn;
    bool done = false;
    std::optional<QDate> putOffUntil; ///< shown again on that day
    std::optional<Uuid> accountId; ///< who has it in hand; else whoever entered the row
};

template <>
struct Fields<ReminderMark>
{
    static constexpr std::string_view entity = "reminder_mark";
    static constexpr auto all = TypedList{
        field("kind", &ReminderMark::kind),
        field("record_id", &ReminderMark::recordId),
        field("due_on", &ReminderMark::dueOn),
        field("done", &ReminderMark::done),
        field("put_off_until", &ReminderMark::putOffUntil),
        field("account_id", &ReminderMark::accountId),
    };
};

} // namespace hoanhap::domain
