// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Codes.h"

namespace hoanhap::domain {

/// What may need a hand today, in the order in which it is told. (nhắc việc)
enum class ReminderKind
{
    Release, ///< comes home within two months (Nghị định 49/2020/NĐ-CP, Điều 5)
    FollowUp, ///< somebody hired is to be asked how the work goes
    StatusEnd, ///< a legal status ends soon, or ended without a word
    OpenNeed, ///< asked for long ago and not answered
    ClassStart,
    ClassEnd,
    DispatchDue, ///< a letter that came in waits for its answer or report
    UnitMissing, ///< a unit has not sent its figures
    Backup,
    DoubtfulEntry, ///< what the register says contradicts itself
};

template <>
struct Codes<ReminderKind>
{
    static constexpr std::array<std::pair<ReminderKind, std::string_view>, 10> all{{
        {ReminderKind::Release, "release"},
        {ReminderKind::FollowUp, "follow_up"},
        {ReminderKind::StatusEnd, "status_end"},
        {ReminderKind::OpenNeed, "open_need"},
        {ReminderKind::ClassStart, "class_start"},
        {ReminderKind::ClassEnd, "class_end"},
        {ReminderKind::DispatchDue, "dispatch_due"},
        {ReminderKind::UnitMissing, "unit_missing"},
        {ReminderKind::Backup, "backup"},
        {ReminderKind::DoubtfulEntry, "doubtful_entry"},
    }};
};

} // namespace hoanhap::domain
