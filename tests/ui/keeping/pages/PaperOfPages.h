// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace hoanhap::tests {

/// A PDF with one page of each colour.
inline QByteArray pdfOf(const std::vector<Qt::GlobalColor>& colours)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (size_t page = 0; page < colours.size(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(painter.viewport(), colours[page]);
    }
    painter.end();
    return bytes;
}

inline QColor middleOf(const QImage& image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

} // namespace hoanhap::tests
