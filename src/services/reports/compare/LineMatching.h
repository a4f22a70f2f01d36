// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/compare/ComparableText.h"
#include "services/reports/compare/SequenceDiff.h"

#include <QHash>

namespace hoanhap::services {

/// Finds which lines of two texts stand for each other. The work grows with the number of words, not with
/// its square.
class LineMatching
{
public:
    using Lines = std::vector<const ComparableLine*>;

    /// Equal lines, and between them those that read alike.
    PositionPairs pairs(const Lines& before, const Lines& after);

private:
    /// A line with its words as sorted numbers.
    struct Read
    {
        const ComparableLine* line;
        std::vector<int> words;
        QString key; ///< of a row: the first cell with a letter in it
    };
    std::vector<Read> read(const Lines& lines);
    static double likeness(const Read& a, const Read& b);
    static PositionPairs alike(std::span<const Read> before, std::span<const Read> after);

    QHash<QString, int> m_words;
};

} // namespace hoanhap::services
