// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"

#include <vector>

namespace hoanhap::services {

/// Who comes home within the next months, so that help can begin before the day
/// (Nghị định 49/2020/NĐ-CP, Điều 5, 6, 8).
struct DueForRelease
{
    static constexpr int mostMonths = 120;

    struct Line
    {
        QString fullName = {};
        text::PartialDate birth = {};
        QString sex = {};
        QString returnsTo = {};
        std::optional<QDate> due = {};
        QString needs = {};
        QString offence = {}; ///< criminal record, as the place below
        QString placeServed = {};
    };
    std::vector<Line> lines = {}; ///< everybody about to be released, by the day
    int months = 3;

    /// Those due from the frame's day on; who has no day, or one that is past, is counted below the list.
    Paper paper(const PaperFrame& frame, Including including) const;
};

} // namespace hoanhap::services
