// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/papers/PaperFrame.h"
#include "text/dates/PartialDate.h"

#include <vector>

namespace hoanhap::services {

/// The minutes of a session as a paper (biên bản). They go to partners and the commune: nothing in them tells
/// of a conviction, not even by which group somebody was counted in.
struct SessionMinutes
{
    struct Present
    {
        QString fullName = {};
        text::PartialDate birth = {};
        QString attendance = {}; ///< in words; empty where the person simply came
        QString result = {}; ///< in words, with the need
    };
    QDate day = {};
    QString kind = {}; ///< in words
    QString topic = {};
    QString place = {};
    QString organiser = {};
    QStringList partners = {};
    std::vector<Present> present = {};
    std::vector<Present> absent = {};
    int others = 0; ///< known by their number alone
    int otherWomen = 0; ///< of them
    QString content = {};

    Paper paper(const PaperFrame& frame) const;
};

} // namespace hoanhap::services
