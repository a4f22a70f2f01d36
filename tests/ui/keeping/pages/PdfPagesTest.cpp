// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/pages/PdfPages.h"

#include "ui/keeping/pages/PaperOfPages.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using ui::PdfPages;

namespace {

/// Hand-written, so that it can say what no program would write.
QByteArray pdfSaying(const QByteArray& pages, const QByteArray& page, const QByteArray& content)
{
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages" + pages
        + ">>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R" + page + ">>endobj\n4 0 obj<</Length "
        + QByteArray::number(content.size()) + ">>stream\n" + content
        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

} // namespace

TEST_CASE("the pages of a PDF are counted, and each is drawn by itself", "[ui][people]")
{
    const PdfPages pdf(pdfOf({Qt::red, Qt::green, Qt::blue}));
    CHECK(pdf.count() == 3);
    CHECK(middleOf(pdf.picture(0, 200)) == QColor(Qt::red));
    CHECK(middleOf(pdf.picture(2, 200)) == QColor(Qt::blue));
    CHECK(pdf.picture(0, 200).height() == 200);
    CHECK(pdf.picture(3, 200).isNull());
}

TEST_CASE("a file that is no PDF or only a piece of one shows nothing", "[ui][people]")
{
    const QByteArray whole = pdfOf({Qt::red});
    const QByteArray piece = GENERATE_COPY(QByteArray(), QByteArray("%PDF-1.4"), whole.left(200),
        whole.mid(200, 300), QByteArray("%PDF-1.7\n") + QByteArray(100'000, '\xA7'));
    const PdfPages pdf(piece);
    CHECK(pdf.count() == 0);
    CHECK(pdf.picture(0, 200).isNull());
}

TEST_CASE("a PDF that wants to be endless or immense is drawn small or not at all", "[ui][people]")
{
    const QByteArray sheet = "/MediaBox[0 0 200 200]";
    const QByteArray hostile = GENERATE_COPY(pdfSaying("/Kids[2 0 R 2 0 R]/Count 2000000000", sheet, ""),
        pdfSaying("/Kids[3 0 R]/Count 1", "/MediaBox[0 0 999999999 999999999]", "0 0 99999999 99999999 re f"),
        pdfSaying("/Kids[3 0 R]/Count 1", sheet, QByteArray(3'000'000, '[')),
        pdfSaying("/Kids[3 0 R]/Count 1", sheet + "/Resources<</XObject<</A 4 0 R>>>>", "/A Do /A Do"));
    QElapsedTimer time;
    time.start();
    const QImage image = PdfPages(hostile).picture(0, 200);
    CHECK(image.width() <= 200);
    CHECK(image.height() <= 200);
    CHECK(time.elapsed() < 30'000);
}

TEST_CASE("drawing a PDF can be stopped", "[ui][people]")
{
    // Half a million lines across each other take poppler seconds.
    QByteArray lines;
    for (int i = 0; i < 500'000; ++i)
        lines += "0 0 m 200 200 l 100 0 l S\n";
    const QByteArray heavy = pdfSaying("/Kids[3 0 R]/Count 1", "/MediaBox[0 0 200 200]", lines);
    QElapsedTimer time;
    time.start();
    CHECK(PdfPages(heavy, [] { return false; }).picture(0, 200).isNull());
    CHECK(time.elapsed() < 10'000); // not the twenty seconds it may take
}
