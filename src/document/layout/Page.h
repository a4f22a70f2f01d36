// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/Blocks.h"
#include "document/PageSettings.h"

#include <QGlyphRun>
#include <QImage>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <optional>
#include <vector>

namespace hoanhap::document {

/// Hundredths of a millimetre per unit of a glyph run: runs are laid out in twentieths of a point.
inline constexpr double glyphUnit = 2540.0 / 1440.0;

/// One line of text where it stands. All places on a page are hundredths of a millimetre from its top
/// left corner.
struct PlacedText
{
    QPointF baseline; ///< where the origin of the glyph runs lies
    QList<QGlyphRun> glyphs; ///< in glyph units, from `baseline`
    QRectF box;
    QString text;
};

struct PlacedRule
{
    QLineF line;
    double width = 18; // half a point
    int grey = 0; ///< 0 is black, 255 white; always opaque (PDF/A-1b)
};

/// Fills its box.
struct PlacedPicture
{
    QRectF box;
    QImage image;
};

/// Where a figure of the register is printed; the preview marks it.
struct FigureMark
{
    QRectF box;
    QString figure;
};

/// How a user's paragraph is set, for a field that is laid over it.
struct ParagraphLook
{
    HalfPoints size = 28;
    double firstLineIndent = 0; ///< hundredths of a millimetre
    int lineSpacingPercent = 100;
    bool led = false; ///< by a dash and a space, which are not part of the paragraph's words
};

/// The part of a user's paragraph that stands on this page.
struct OriginMark
{
    QRectF box;
    Origin origin;
    ParagraphLook look;
    bool begins = true; ///< false for what comes over from the page before
};

/// Where a heading begins, for the outline beside the pages in a viewer.
struct HeadingMark
{
    double top = 0;
    HeadingLevel level = HeadingLevel::Part;
    QString text;
};

struct Page
{
    QSizeF size;
    int number = 1; ///< annexes count their own pages
    int annex = 0; ///< 0 for the document itself, then 1, 2 …
    std::optional<PlacedText> draftMark; ///< grey, under all else, turned about its middle
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    std::vector<PlacedPicture> pictures; ///< under the text
    std::vector<FigureMark> figures;
    std::vector<OriginMark> origins;
    std::vector<HeadingMark> headings;
};
using Pages = std::vector<Page>;

} // namespace hoanhap::document
