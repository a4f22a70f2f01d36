// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace hoanhap::domain {

/// A number with what it counts: "20 học viên".
struct CountInProse
{
    qsizetype start = 0; ///< of the number
    qsizetype length = 0; ///< of the number
    qsizetype end = 0; ///< behind the word for what is counted
    qint64 value = 0;
    QString unit = {}; ///< người, lượt, học viên, lớp, nam …; lượt người as lượt

    /// People however they are called.
    bool countsPeople() const;
};

std::vector<CountInProse> countsInProse(const QString& text);

} // namespace hoanhap::domain
