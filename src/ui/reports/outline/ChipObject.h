// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/outline/Outline.h"

#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace hoanhap::ui {

/// Draws a value or the edge of a clause as a word in a frame, one sign of the text.
class ChipObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int type = QTextFormat::UserObject + 1;

    explicit ChipObject(QObject* parent) : QObject(parent) { }

    static void mark(QTextCharFormat& format, const services::OutlinePiece& piece);
    static services::OutlinePiece pieceOf(const QTextFormat& format);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& place, QTextDocument* document, int position,
        const QTextFormat& format) override;
};

} // namespace hoanhap::ui
