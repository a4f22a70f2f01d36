// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

#include <QPointF>
#include <optional>

namespace hoanhap::document {

/// What a page's own measure, hundredths of a millimetre, is divided by.
inline constexpr double unitsPerMillimetre = 100;

/// Where a paragraph that a user typed stands, so that a text field can be laid exactly over it. A paragraph
/// that goes over to the next page has a place on each.
struct ParagraphPlace
{
    Origin origin = {};
    int page = 0; ///< position among the pages, from 0
    QRectF mm = {}; ///< from the page's top left corner, as wide as the text
    HalfPoints size = 28;
    double firstLineIndentMm = 0; ///< nothing where it comes over from the page before
    int lineSpacingPercent = 100;
    bool led = false; ///< its first line begins with a dash and a space that are not typed
    bool begins = true; ///< on this page
    bool ends = true; ///< on this page
};

/// A figure of the register on the page.
struct FigurePlace
{
    QString indicator = {};
    int page = 0;
    QRectF mm = {};
};

/// In the order in which they are read.
std::vector<ParagraphPlace> placesOf(const Pages& pages);
std::vector<FigurePlace> figurePlacesOf(const Pages& pages);

/// What lies under a point of a page, in millimetres.
std::optional<ParagraphPlace> placeAt(const Pages& pages, int page, QPointF mm);
std::optional<FigurePlace> figureAt(const Pages& pages, int page, QPointF mm);

} // namespace hoanhap::document
