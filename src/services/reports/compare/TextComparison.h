// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/compare/ComparableText.h"
#include "services/reports/compare/WordDiff.h"

namespace hoanhap::services {

/// A line of two texts side by side.
struct PairedLine
{
    enum class Change
    {
        Same,
        Changed,
        Removed, ///< stands on the left only
        Added ///< stands on the right only
    };
    Change change = Change::Same;
    ComparableLine::Kind kind = ComparableLine::Kind::Text;
    std::vector<WordPieces> cells = {};
    document::Origin origin = {}; ///< in the text on the right; in the left one where it was removed

    bool operator==(const PairedLine&) const = default;
};

struct Comparison
{
    std::vector<PairedLine> lines;

    int differences() const;
};

/// Sections are matched first, by their titles, then the lines within each: those that are equal, then
/// those that read alike; these word by word. Rows of tables are matched by the first words in them.
Comparison comparisonOf(const ComparableText& before, const ComparableText& after);

} // namespace hoanhap::services
