// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PagePainter.h"

#include "document/layout/Measures.h"

#include <QPainter>
#include <QPen>

namespace hoanhap::document {

namespace {

void paintDraftMark(QPainter& painter, const PlacedText& words)
{
    painter.save();
    painter.setPen(QColor(QString::fromUtf16(draftGrey)));
    painter.translate(words.box.center());
    painter.rotate(draftMarkDegrees);
    painter.translate(-words.box.center());
    painter.scale(glyphUnit, glyphUnit);
    for (const QGlyphRun& run : words.glyphs)
        painter.drawGlyphRun(words.baseline / glyphUnit, run);
    painter.restore();
}

} // namespace

void PagePainter::paint(QPainter& painter, const Page& page, double scale)
{
    painter.save();
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    if (page.draftMark)
        paintDraftMark(painter, *page.draftMark);
    for (const PlacedRule& rule : page.rules) {
        painter.setPen(QPen(QColor(rule.grey, rule.grey, rule.grey), rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const PlacedPicture& picture : page.pictures)
        painter.drawImage(picture.box, picture.image);
    painter.setPen(Qt::black);
    painter.scale(glyphUnit, glyphUnit);
    for (const PlacedText& text : page.texts)
        for (const QGlyphRun& run : text.glyphs)
            painter.drawGlyphRun(text.baseline / glyphUnit, run);
    painter.restore();
}

} // namespace hoanhap::document
