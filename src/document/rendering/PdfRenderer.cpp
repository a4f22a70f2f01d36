// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PdfRenderer.h"

#include "document/rendering/PagePainter.h"
#include "document/rendering/PdfFinisher.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace hoanhap::document {

namespace {

// Fine enough that rounding to its dots is invisible: 0.02 mm.
constexpr int resolution = 1200;

QPageLayout layoutOf(const Page& page)
{
    const QSizeF millimetres = page.size / 100;
    const bool landscape = millimetres.width() > millimetres.height();
    return QPageLayout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

} // namespace

QByteArray PdfRenderer::render(const OfficialDocument& document, const Pages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setTitle(titleOf(document));
        writer.setPageLayout(layoutOf(pages.front()));
        QPainter painter(&writer);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            // The layout of a page must be set before the page begins.
            if (i > 0) {
                writer.setPageLayout(layoutOf(pages[i]));
                writer.newPage();
            }
            PagePainter::paint(painter, pages[i], resolution / 2540.0);
        }
    }
    return finishPdf(bytes, document, pages);
}

} // namespace hoanhap::document
