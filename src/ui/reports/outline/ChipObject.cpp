// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/outline/ChipObject.h"

#include "ui/reports/outline/ChipNames.h"

#include <QPainter>
#include <QWidget>

namespace hoanhap::ui {

using services::OutlinePiece;

namespace {

enum ChipProperty
{
    ChipKind = QTextFormat::UserProperty + 1,
    ChipName,
    ChipInverted
};
constexpr qreal chipPadding = 4; // pixels on either side

} // namespace

void ChipObject::mark(QTextCharFormat& format, const OutlinePiece& piece)
{
    format.setObjectType(type);
    format.setProperty(ChipKind, static_cast<int>(piece.kind));
    format.setProperty(ChipName, piece.text);
    format.setProperty(ChipInverted, piece.inverted);
}

OutlinePiece ChipObject::pieceOf(const QTextFormat& format)
{
    OutlinePiece piece;
    piece.kind = static_cast<OutlinePiece::Kind>(format.intProperty(ChipKind));
    piece.text = format.stringProperty(ChipName);
    piece.inverted = format.boolProperty(ChipInverted);
    return piece;
}

QSizeF ChipObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const QFontMetricsF metrics(format.toCharFormat().font());
    return {metrics.horizontalAdvance(chipText(pieceOf(format))) + 2 * chipPadding, metrics.height()};
}

void ChipObject::drawObject(
    QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat& format)
{
    const QPalette palette = qobject_cast<QWidget*>(parent())->palette();
    painter->save();
    painter->setPen(palette.color(QPalette::Highlight));
    painter->setBrush(palette.brush(QPalette::AlternateBase));
    painter->drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), chipPadding, chipPadding);
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(format.toCharFormat().font());
    painter->drawText(place, Qt::AlignCenter, chipText(pieceOf(format)));
    painter->restore();
}

} // namespace hoanhap::ui
