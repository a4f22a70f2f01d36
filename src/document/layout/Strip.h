// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

namespace hoanhap::document {

/// What is never split between pages: a line of text, a row of a table, the letterhead. Its places
/// are hundredths of a millimetre from its own top left corner.
struct Strip
{
    double height = 0;
    std::vector<PlacedText> texts = {};
    std::vector<PlacedRule> rules = {};
    std::vector<PlacedPicture> pictures = {};
    std::vector<FigureMark> figures = {};

    /// Puts `other` at `corner` of this strip and grows to hold it.
    void add(const Strip& other, QPointF corner);
    void addRule(QPointF from, QPointF to);
    /// Lying, `length` long, about the middle `from` of its left end.
    void addBar(QPointF from, double length, int grey);
    /// Width of the widest line of text.
    double inkWidth() const;
};
using Strips = std::vector<Strip>;

/// One below the other.
Strip stacked(const Strips& strips);
/// Copies a strip's marks onto a page.
void place(const Strip& strip, QPointF corner, Page& page);

} // namespace hoanhap::document
