// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PagePainter.h"
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "document/rendering/PdfRenderer.h"

#include <QImage>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

constexpr int painterDpi = 100;

QImage painted(const Page& page, QSize size)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    PagePainter::paint(painter, page, painterDpi / 2540.0);
    return image;
}

/// Ink by square of 4 × 4 pixels, 0 to 255: shapes are compared, not how two programs smooth edges.
QImage coarse(const QImage& image)
{
    return image.scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

TEST_CASE("the preview shows what the PDF prints", "[document]")
{
    const OfficialDocument report = longReport();
    const Pages pages = paginate(report);
    const Scratch scratch;
    const QString pdf = scratch.keep(u"a.pdf"_s, PdfRenderer::render(report, pages));
    runTool(u"pdftoppm"_s,
        {u"-r"_s, QString::number(painterDpi), u"-gray"_s, u"-png"_s, pdf, scratch.path(u"p"_s)});
    for (const Page& page : pages) {
        QImage printed(scratch.path(u"p-"_s + QString::number(page.number) + u".png"_s));
        REQUIRE_FALSE(printed.isNull());
        printed.convertTo(QImage::Format_Grayscale8);
        const QImage here = coarse(painted(page, printed.size()));
        const QImage there = coarse(printed);
        int different = 0;
        for (int y = 0; y < here.height(); ++y)
            for (int x = 0; x < here.width(); ++x)
                different += std::abs(qGray(here.pixel(x, y)) - qGray(there.pixel(x, y))) > 100;
        CHECK(different < here.width() * here.height() / 1000);
    }
}
