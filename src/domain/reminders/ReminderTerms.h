// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hoanhap::domain {

/// How far ahead and back an office looks, in days: settings, since each office works at its own pace.
struct ReminderTerms
{
    int releaseAhead = 62; ///< two months: Luật Thi hành án hình sự 41/2019/QH14, Điều 46
    int followUpAhead = 7;
    int statusAhead = 30;
    int needWaits = 30; ///< an open need is told when it is that old
    int classAhead = 14;
    int dispatchAhead = 30;
    int backupOld = 7; ///< a copy of the register is told to be old
    int lookBack = 60; ///< what is past for longer and nobody closed is no longer told

    bool operator==(const ReminderTerms&) const = default;
};

} // namespace hoanhap::domain
