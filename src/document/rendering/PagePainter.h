// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/layout/Page.h"

class QPainter;

namespace hoanhap::document {

/// Paints pages that the paginator laid out, alike on the screen, in the PDF and on the printer.
class PagePainter
{
public:
    /// `scale` is units of the painter per hundredth of a millimetre; the page's corner lies at the
    /// painter's origin. Paints what stands on the paper, not the paper itself.
    static void paint(QPainter& painter, const Page& page, double scale);
};

} // namespace hoanhap::document
