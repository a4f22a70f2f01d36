// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PdfRenderer.h"
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "support/ErrorPrinting.h"

#include <QImage>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <set>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

namespace {

constexpr double pdfTolerance = 0.3; // mm

QByteArray pdfOf(const OfficialDocument& report)
{
    return PdfRenderer::render(report, paginate(report));
}

const PdfWord& word(const std::vector<PdfWord>& words, const QString& text, int which = 0)
{
    for (const PdfWord& each : words)
        if (each.text == text && which-- == 0)
            return each;
    FAIL("no such word: " << text.toStdString());
    return words.front();
}

/// Which share of a page has the grey of the draft's mark.
double greyShare(const QByteArray& pdf, int page)
{
    const Scratch scratch;
    const QString number = QString::number(page);
    runTool(u"pdftoppm"_s,
        {u"-r"_s, u"100"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, number,
            scratch.keep(u"a.pdf"_s, pdf), scratch.path(u"page"_s)});
    const QImage image = QImage(scratch.path(u"page.png"_s)).convertToFormat(QImage::Format_Grayscale8);
    REQUIRE_FALSE(image.isNull());
    int grey = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            grey += std::abs(qGray(image.pixel(x, y)) - 0xd9) <= 2;
    return static_cast<double>(grey) / image.width() / image.height();
}

} // namespace

TEST_CASE("the PDF reads back as the clerk expects, and holds nothing else", "[document]")
{
    const Scratch scratch;
    const QString path = scratch.keep(u"báo cáo năm.pdf"_s, pdfOf(inventedReport()));
    const QString text = textOfPdf(path);
    CHECK(text == expectedLines().join(u' '));
}

TEST_CASE("text in the PDF keeps the margins and the indent of the first line", "[document]")
{
    const Scratch scratch;
    const auto words = wordsOf(scratch.keep(u"a.pdf"_s, pdfOf(longReport())));
    CHECK_THAT(word(words, u"Tiếp"_s).left, WithinAbs(30 + 12.7, pdfTolerance));
    CHECK_THAT(word(words, u"I."_s).left, WithinAbs(30 + 12.7, pdfTolerance));
    double left = 210;
    double right = 0;
    for (const PdfWord& each : words) {
        left = std::min(left, each.left);
        right = std::max(right, each.right);
    }
    CHECK_THAT(left, WithinAbs(30, pdfTolerance));
    CHECK_THAT(right, WithinAbs(190, pdfTolerance));
    CHECK_THAT(word(words, u"UBND"_s).top, WithinAbs(20, 1)); // the box of a word begins at its ascent
}

TEST_CASE("the letterhead of the PDF is centred in its two columns on one baseline", "[document]")
{
    const Scratch scratch;
    const auto words = wordsOf(scratch.keep(u"a.pdf"_s, pdfOf(inventedReport())));
    const auto centre = [&](const QString& first, const QString& last) {
        return (word(words, first).left + word(words, last).right) / 2;
    };
    CHECK_THAT(centre(u"CỘNG"_s, u"NAM"_s), WithinAbs(92 + 98 / 2.0, pdfTolerance));
    CHECK_THAT(centre(u"UBND"_s, u"XANH"_s), WithinAbs(30 + 62 / 2.0, pdfTolerance));
    CHECK_THAT(word(words, u"NAM"_s).right - word(words, u"CỘNG"_s).left, WithinAbs(95.0, 1));
    CHECK_THAT(word(words, u"Số:"_s).bottom, WithinAbs(word(words, u"/BC-SLĐTBXH"_s).bottom, 0.01));
    CHECK_THAT(word(words, u"Số:"_s).bottom, WithinAbs(word(words, u"ngày"_s).bottom, pdfTolerance));
    CHECK(word(words, u"/BC-SLĐTBXH"_s).left - word(words, u"Số:"_s).right > 8);
    CHECK(word(words, u"tháng"_s).left - word(words, u"ngày"_s).right > 6);
}

TEST_CASE("further pages of the PDF have their number centred at the top", "[document]")
{
    const Scratch scratch;
    const auto words = wordsOf(scratch.keep(u"a.pdf"_s, pdfOf(longReport())));
    std::set<int> numbered{1};
    for (const PdfWord& each : words) {
        if (each.bottom >= 20)
            continue;
        CHECK(each.text == QString::number(each.page));
        CHECK_THAT((each.left + each.right) / 2, WithinAbs(110, pdfTolerance));
        numbered.insert(each.page);
    }
    CHECK(static_cast<int>(numbered.size()) == words.back().page);
    CHECK(numbered.size() > 2);
}

TEST_CASE("the elements of the PDF have the decree's sizes", "[document]")
{
    const Scratch scratch;
    const QString path = scratch.keep(u"a.pdf"_s, pdfOf(inventedReport()));
    const QString xml = QString::fromUtf8(
        runTool(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"-zoom"_s, u"1"_s, path}));
    std::map<QString, QString> sizes;
    static const QRegularExpression spec(uR"re(fontspec id="(\d+)" size="(\d+)")re"_s);
    for (const auto& match : spec.globalMatch(xml))
        sizes[match.captured(1)] = match.captured(2);
    const auto sizeOf = [&](const QString& text) {
        const QString before = uR"re(font="(\d+)">(?:<[bi]>)*)re"_s;
        const QRegularExpression line(before + QRegularExpression::escape(text));
        const auto match = line.match(xml);
        return match.hasMatch() ? sizes[match.captured(1)] : u"not found"_s;
    };
    CHECK(sizeOf(u"UBND TỈNH"_s) == u"13"_s);
    CHECK(sizeOf(u"CỘNG HÒA"_s) == u"13"_s);
    CHECK(sizeOf(u"Độc lập"_s) == u"14"_s);
    CHECK(sizeOf(u"Số:"_s) == u"13"_s);
    CHECK(sizeOf(u"BÁO CÁO"_s) == u"14"_s);
    CHECK(sizeOf(u"Năm 2031"_s) == u"14"_s);
    CHECK(sizeOf(u"Nơi nhận:"_s) == u"12"_s);
    CHECK(sizeOf(u"- Lãnh đạo Sở;"_s) == u"11"_s);
    CHECK(sizeOf(u"KT. GIÁM ĐỐC"_s) == u"14"_s);
}

TEST_CASE("every font of the PDF is embedded and reads back", "[document]")
{
    const Scratch scratch;
    const QString path = scratch.keep(u"a.pdf"_s, pdfOf(inventedReport()));
    const QStringList fonts =
        QString::fromUtf8(runTool(u"pdffonts"_s, {path})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() == 4); // upright, bold, italic, bold italic: nothing fell back to another face
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u"yes +(yes|no) +yes"_s)));
}

TEST_CASE("the PDF is PDF/A without transparency, with title, language and page labels", "[document]")
{
    const QByteArray pdf = pdfOf(inventedReport());
    CHECK(pdf.startsWith("%PDF-1.4"));
    CHECK(pdf.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK(pdf.contains("<pdfaid:conformance>B</pdfaid:conformance>"));
    CHECK(pdf.contains("/Lang (vi-VN)"));
    CHECK(pdf.contains("/PageLabels"));
    CHECK(pdf.contains("/GTS_PDFA1")); // the output intent, with its colour profile
    CHECK(pdf.contains("/DestOutputProfile"));
    CHECK(pdf.contains("/CIDSet")); // which glyphs a subset holds: ISO 19005-1, 6.3.5
    CHECK_FALSE(pdf.contains("/Encrypt"));
    CHECK_FALSE(pdf.contains("/JavaScript"));
    CHECK_FALSE(pdf.contains("/SMask"));
    for (const auto& match :
        QRegularExpression(uR"(/(?:ca|CA) ([0-9.]+))"_s).globalMatch(QString::fromLatin1(pdf)))
        CHECK(match.captured(1).toDouble() == 1.0);
    const Scratch scratch;
    const QString told = QString::fromUtf8(runTool(u"pdfinfo"_s, {scratch.keep(u"a.pdf"_s, pdf)}));
    CHECK(told.contains(u"BÁO CÁO Kết quả thực hiện Kế hoạch số 15/KH-UBND"_s));
}

TEST_CASE("a viewer shows the headings of the PDF as an outline that leads to their pages", "[document]")
{
    const Scratch scratch;
    OfficialDocument report = inventedReport();
    report.annexes.push_back({.label = u"Phụ lục"_s, .title = u"LỚP ĐÀO TẠO"_s});
    const Pages pages = paginate(report);
    const QString path = scratch.keep(u"a.pdf"_s, PdfRenderer::render(report, pages));
    const QString xml = QString::fromUtf8(runTool(u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, path}));
    const QString outline = xml.mid(xml.indexOf(u"<outline>"_s));
    QStringList expected;
    for (const Block& block : report.blocks)
        if (const auto* heading = std::get_if<Heading>(&block))
            expected << heading->number + u' ' + textOf(heading->runs);
    REQUIRE(expected.size() > 2);
    expected << u"Phụ lục LỚP ĐÀO TẠO"_s;
    static const QRegularExpression item(uR"re(<item page="(\d+)">([^<]*)</item>)re"_s);
    QStringList shown;
    int last = 0;
    for (const auto& match : item.globalMatch(outline)) {
        shown << match.captured(2);
        CHECK(match.captured(1).toInt() >= last);
        last = match.captured(1).toInt();
    }
    CHECK(shown == expected);
    CHECK(last == static_cast<int>(pages.size()));
    CHECK(outline.count(u"<outline>"_s) > 1); // items below parts
}

TEST_CASE("a draft's mark lies grey under the text, without transparency", "[document]")
{
    OfficialDocument report = inventedReport();
    report.draftMark = true;
    report.annexes.push_back({.label = u"Phụ lục"_s, .title = u"LỚP ĐÀO TẠO"_s});
    const Pages pages = paginate(report);
    const QByteArray pdf = PdfRenderer::render(report, pages);
    CHECK_FALSE(pdf.contains("/SMask"));
    for (const auto& match :
        QRegularExpression(uR"(/(?:ca|CA) ([0-9.]+))"_s).globalMatch(QString::fromLatin1(pdf)))
        CHECK(match.captured(1).toDouble() == 1.0);
    report.draftMark = false;
    const QByteArray plainPdf = pdfOf(report);
    for (std::size_t i = 1; i <= pages.size(); ++i)
        CHECK(greyShare(pdf, static_cast<int>(i)) > greyShare(plainPdf, static_cast<int>(i)) + 0.005);
}
