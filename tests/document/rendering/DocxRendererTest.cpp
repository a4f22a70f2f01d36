// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/DocxRenderer.h"
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/rendering/WordPartOf.h"
#include "support/ErrorPrinting.h"

#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

QString body(const OfficialDocument& report)
{
    return part(DocxRenderer::render(report), u"word/document.xml"_s);
}

/// The definition of a style, to its end.
QString style(const OfficialDocument& report, const QString& id)
{
    const QString styles = part(DocxRenderer::render(report), u"word/styles.xml"_s);
    return styles.mid(styles.indexOf(u"w:styleId=\""_s + id + u'"')).section(u"</w:style>"_s, 0, 0);
}

} // namespace

TEST_CASE("LibreOffice reads the Word file as the clerk expects, and nothing else", "[document]")
{
    const Scratch scratch;
    const QString docx = scratch.keep(u"Báo cáo năm.docx"_s, DocxRenderer::render(inventedReport()));
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(scratch.path(u"profile"_s)).toString();
    runTool(u"soffice"_s,
        {profile, u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, scratch.path({}), docx});
    const QString pdf = scratch.path(u"Báo cáo năm.pdf"_s);
    const QString text = textOfPdf(pdf);
    CHECK(text == expectedLines().join(u' '));
}

TEST_CASE("every part of the Word file is well-formed", "[document]")
{
    const QByteArray docx = DocxRenderer::render(inventedReport());
    for (const QString& name : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"docProps/core.xml"_s,
             u"word/document.xml"_s, u"word/styles.xml"_s, u"word/numbering.xml"_s, u"word/header1.xml"_s,
             u"word/settings.xml"_s, u"word/_rels/document.xml.rels"_s}) {
        QXmlStreamReader xml(part(docx, name));
        while (!xml.atEnd())
            xml.readNext();
        CHECK(xml.errorString() == QString());
    }
}

TEST_CASE("the Word file has the decree's page", "[document]")
{
    const QString xml = body(inventedReport());
    // Twentieths of a point: A4, then 30, 20, 20 and 20 mm.
    CHECK(xml.contains(u"<w:pgSz w:w=\"11906\" w:h=\"16838\""_s));
    CHECK(xml.contains(u"<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1701\""_s));
    CHECK(xml.contains(u"<w:titlePg/>"_s));
    CHECK(
        part(DocxRenderer::render(inventedReport()), u"word/header1.xml"_s).contains(u"w:instr=\"PAGE\""_s));
    CHECK(xml.count(u"<w:gridCol w:w=\"3515\"/><w:gridCol w:w=\"5556\"/>"_s) == 2); // 62 and 98 mm
    CHECK_FALSE(xml.contains(u"tblBorders"_s));
    CHECK_FALSE(xml.contains(u"w:drawing"_s));
    CHECK(xml.count(u"<w:pBdr>"_s) == 3);
}

TEST_CASE("styles of the Word file have the decree's sizes", "[document]")
{
    const auto expected = {std::pair(u"NationalTitle"_s, 26), {u"Motto"_s, 28}, {u"Superior"_s, 26},
        {u"Issuer"_s, 26}, {u"Symbol"_s, 26}, {u"PlaceAndDate"_s, 26}, {u"Kind"_s, 28}, {u"Subject"_s, 28},
        {u"BodyText"_s, 28}, {u"RecipientsTitle"_s, 24}, {u"Recipients"_s, 22}, {u"Office"_s, 28},
        {u"Signer"_s, 28}};
    for (const auto& [id, size] : expected)
        CHECK(style(inventedReport(), id).contains(u"<w:sz w:val=\"%1\"/>"_s.arg(size)));
    for (const QString& bold :
        {u"NationalTitle"_s, u"Motto"_s, u"Issuer"_s, u"Kind"_s, u"Office"_s, u"Heading1"_s})
        CHECK(style(inventedReport(), bold).contains(u"<w:b/>"_s));
    CHECK_FALSE(style(inventedReport(), u"Superior"_s).contains(u"<w:b/>"_s));
    const QString text = style(inventedReport(), u"BodyText"_s);
    CHECK(text.contains(u"<w:jc w:val=\"both\"/>"_s));
    CHECK(text.contains(u"w:firstLine=\"720\""_s)); // 12.7 mm
    CHECK(text.contains(u"w:before=\"120\""_s)); // 6 points
}

TEST_CASE("Word counts parts and items itself and keeps headings with their text", "[document]")
{
    const QString xml = body(inventedReport());
    CHECK(xml.count(u"<w:pStyle w:val=\"Heading1\"/>"_s) == 3);
    CHECK(xml.count(u"<w:pStyle w:val=\"Heading2\"/>"_s) == 4);
    CHECK_FALSE(xml.contains(u">II."_s));
    CHECK(style(inventedReport(), u"Heading1"_s).contains(u"<w:keepNext/>"_s));
    CHECK(style(inventedReport(), u"Heading1"_s).contains(u"<w:outlineLvl w:val=\"0\"/>"_s));
    const QString numbering = part(DocxRenderer::render(inventedReport()), u"word/numbering.xml"_s);
    CHECK(numbering.contains(u"<w:numFmt w:val=\"upperRoman\"/>"_s));
}

TEST_CASE("symbols hold together in Word by hyphens that do not break", "[document]")
{
    const QString xml = body(inventedReport());
    CHECK(xml.contains(u"15/KH</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">UBND"_s));
    CHECK(xml.contains(u"Lao động - Thương binh"_s));
}

TEST_CASE("annexes are sections of their own in Word", "[document]")
{
    OfficialDocument report = inventedReport();
    const Table table{{1, 3}, {{TableCell{plain(u"STT"_s)}, TableCell{plain(u"Họ và tên"_s)}}},
        {{TableCell{plain(u"Tổng cộng"_s), 2}}}};
    report.annexes.push_back({u"Phụ lục"_s, u"DANH SÁCH"_s, {}, Orientation::Landscape, {table}});
    const QString xml = body(report);
    CHECK(xml.count(u"<w:sectPr>"_s) == 2);
    CHECK(xml.contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s));
    CHECK(xml.contains(u"<w:pgNumType w:start=\"1\"/>"_s));
    CHECK(xml.contains(u"<w:tblHeader/>"_s));
    CHECK(xml.contains(u"<w:gridSpan w:val=\"2\"/>"_s));
}

TEST_CASE("a document across the page is so in Word, its table as wide as the text", "[document]")
{
    OfficialDocument list = inventedReport();
    list.orientation = Orientation::Landscape;
    list.blocks = {Table{{1, 3}, {{TableCell{plain(u"STT"_s)}, TableCell{plain(u"Họ và tên"_s)}}}, {}}};
    const QString xml = body(list);
    CHECK(xml.contains(u"<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s));
    CHECK(xml.contains(u"<w:tblW w:w=\"14003\" w:type=\"dxa\"/>"_s)); // 247 mm
}

TEST_CASE("in Word the last three rows of a table stay with the note and the signature below", "[document]")
{
    Table table{{1}, {{cell(u"Họ và tên"_s)}}, {}};
    for (int row = 1; row <= 8; ++row)
        table.rows.push_back({cell(u"Người %1"_s.arg(row))});
    const auto kept = [](const Table& tried) {
        OfficialDocument list = inventedReport();
        list.blocks = {tried, Paragraph{.runs = plain(u"Ghi chú: đủ buổi."_s)}};
        QStringList names;
        for (const QString& row : body(list).split(u"<w:tr>"_s))
            if (row.contains(u"<w:keepNext/>"_s) && row.contains(u"TableT"_s))
                names << row.section(u"xml:space=\"preserve\">"_s, 1).section(u'<', 0, 0);
        return names.join(u", "_s);
    };
    CHECK(kept(table) == u"Người 1, Người 6, Người 7, Người 8"_s);
    table.totals = {{cell(u"Nam"_s)}, {cell(u"Tổng cộng"_s)}};
    CHECK(kept(table) == u"Người 1, Người 6, Người 7, Người 8, Nam, Tổng cộng"_s);
}
