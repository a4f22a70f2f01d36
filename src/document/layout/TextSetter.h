// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/PageSettings.h"
#include "document/layout/Strip.h"

namespace hoanhap::document {

struct TextStyle
{
    HalfPoints size = 28;
    bool bold = false; ///< all of it; runs add their own
    bool italic = false;
    Alignment alignment = Alignment::Left;
    double firstLineIndent = 0; ///< hundredths of a millimetre
    int lineSpacingPercent = 100;
};

/// The lines of a paragraph in a column. Lines break at spaces only, so that 71/KH-UBND holds
/// together; a word wider than the column is cut.
Strips setText(const Runs& runs, const TextStyle& style, double width);

/// How wide the text is on one line.
double widthOf(const Runs& runs, const TextStyle& style);

/// How wide the last line is in a column.
double lastLineWidth(const Runs& runs, const TextStyle& style, double width);

/// The narrowest column, up to `width`, in which the text takes no more lines: they come out even.
double balancedWidth(const Runs& runs, const TextStyle& style, double width);
/// The same with some play: Word rounds widths in its own way and would break a line that just fits.
double evenWidth(const Runs& runs, const TextStyle& style, double width);

} // namespace hoanhap::document
