// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/OfficialDocument.h"
#include "document/layout/ParagraphMemory.h"

namespace hoanhap::document {

/// A block as strips that follow each other down the pages.
struct FlowBlock
{
    Strips strips = {};
    Strips repeated = {}; ///< stand above the strips, again on each page: the header of a table
    double spaceBefore = 0; ///< not at the top of a page
    int fewestTogether = 2; ///< strips that may stand alone before a page break
    int fewestAtEnd = 2; ///< and after the last one: with a table's totals stand its last rows
    bool keepTogether = false;
    bool keepWithNext = false; ///< the last strips stand on the page on which the next block begins
    Origin origin = {};
    ParagraphLook look = {}; ///< of what has an origin
    HeadingLevel level = HeadingLevel::Part; ///< of `heading`
    QString heading = {}; ///< as an outline shows it; empty for what is no heading

    double height() const;
    /// What may stand first on a page, and last in a document, with what is repeated above it.
    double leastHeight() const;
    double leastEnd() const;
    /// What may stand first of a block that is longer than a page, kept together or not.
    double leastBeginning() const;
    bool canSplit() const;
};
using Flow = std::vector<FlowBlock>;

/// A block of one strip.
FlowBlock whole(Strip strip, double spaceBefore);

/// Letterhead, title, addressees, text and signature.
Flow flowOf(const OfficialDocument& document, ParagraphMemory& memory);
/// Label, title, reference and blocks of an annex.
Flow flowOf(const Annex& annex, const PageSettings& page, ParagraphMemory& memory);

} // namespace hoanhap::document
