// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PagePainter.h"

#include <QPainter>
#include <QPen>

namespace hoanhap::document {

void PagePainter::paint(QPainter& painter, const Page& page, double scale)
{
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedRule& rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    painter.setPen(Qt::black);
    painter.scale(glyphUnit, glyphUnit);
    for (const PlacedText& text : page.texts)
        for (const QGlyphRun& run : text.glyphs)
            painter.drawGlyphRun(text.baseline / glyphUnit, run);
    painter.restore();
}

} // namespace hoanhap::document
