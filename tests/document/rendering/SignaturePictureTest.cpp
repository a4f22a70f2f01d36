// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocxRenderer.h"
#include "document/rendering/PdfRenderer.h"
#include "document/rendering/WordPartOf.h"
#include "support/ErrorPrinting.h"

#include <QImage>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

namespace {

/// Twice as wide as high, in the blue that the decree asks for.
OfficialDocument signedReport()
{
    OfficialDocument report = inventedReport();
    report.signature.picture = QImage(400, 200, QImage::Format_RGB32);
    report.signature.picture.fill(QColor(0, 0, 200));
    return report;
}

const PlacedText& line(const Pages& pages, const QString& text)
{
    for (const Page& page : pages)
        for (const PlacedText& each : page.texts)
            if (each.text == text)
                return each;
    FAIL("no line " << text.toStdString());
    return pages.front().texts.front();
}

int picturesIn(const QByteArray& pdf)
{
    const Scratch scratch;
    const auto lines = runTool(u"pdfimages"_s, {u"-list"_s, scratch.keep(u"a.pdf"_s, pdf)}).split('\n');
    return static_cast<int>(
        std::ranges::count_if(lines, [](const QByteArray& each) { return each.contains(" image "); }));
}

/// A report as LibreOffice prints its Word file.
struct PrintedByOffice
{
    int pictures = 0;
    double nameTop = 0; ///< millimetres, of the last word of the signer's name

    explicit PrintedByOffice(const OfficialDocument& report)
    {
        const Scratch scratch;
        const QString docx = scratch.keep(u"report.docx"_s, DocxRenderer::render(report));
        runTool(u"soffice"_s,
            {u"-env:UserInstallation=file://"_s + scratch.path(u"profile"_s), u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, scratch.path({}), docx});
        pictures = picturesIn(scratch.read(scratch.path(u"report.pdf"_s)));
        for (const PdfWord& each : wordsOf(scratch.path(u"report.pdf"_s)))
            if (each.text == report.signature.name.section(u' ', -1))
                nameTop = each.top;
        REQUIRE(nameTop > 0);
    }
};

} // namespace

TEST_CASE(
    "the picture of a signature stands between office and name, over the middle of the name", "[document]")
{
    const OfficialDocument report = signedReport();
    const Pages pages = paginate(report);
    const auto& placed = pages.back().pictures;
    REQUIRE(placed.size() == 1);
    const QRectF box = placed.front().box;
    CHECK(box.top() > line(pages, report.signature.offices.back()).box.bottom());
    CHECK(box.bottom() < line(pages, report.signature.name).box.top());
    CHECK_THAT(box.center().x(), WithinAbs(line(pages, report.signature.name).box.center().x(), 20));
    CHECK_THAT(box.width(), WithinAbs(2 * box.height(), 1)); // as it was drawn
    CHECK(box.height() > 2000); // hundredths of a millimetre: to be read
}

TEST_CASE("the picture of a signature moves nothing on the page", "[document]")
{
    const Pages with = paginate(signedReport());
    const Pages without = paginate(inventedReport());
    REQUIRE(with.size() == without.size());
    const QString name = inventedReport().signature.name;
    CHECK(line(with, name).box == line(without, name).box);
    CHECK(without.back().pictures.empty());
}

TEST_CASE("the PDF holds the picture of the signature and stays PDF/A", "[document]")
{
    const OfficialDocument report = signedReport();
    const QByteArray pdf = PdfRenderer::render(report, paginate(report));
    CHECK(picturesIn(pdf) == 1);
    CHECK(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK_FALSE(pdf.contains("/SMask"));
    CHECK_FALSE(pdf.contains("/Interpolate true"));
    CHECK(picturesIn(PdfRenderer::render(inventedReport(), paginate(inventedReport()))) == 0);
}

TEST_CASE("the Word file holds the picture of the signature, and LibreOffice prints it", "[document]")
{
    CHECK(partNames(DocxRenderer::render(signedReport())).contains(u"word/media/signature.png"_s));
    CHECK_FALSE(partNames(DocxRenderer::render(inventedReport())).contains(u"word/media/signature.png"_s));
    const PrintedByOffice with(signedReport());
    const PrintedByOffice without(inventedReport());
    CHECK(with.pictures == 1);
    CHECK(without.pictures == 0);
    CHECK_THAT(with.nameTop, WithinAbs(without.nameTop, 0.5)); // it moves nothing here either
}
