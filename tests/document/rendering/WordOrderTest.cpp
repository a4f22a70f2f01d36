// SPDX-License-Identifier: GPL-3.0-or-later
// Word calls a file damaged whose elements stand in another order than ECMA-376, Part 1, Annex A has them.
#include "document/InventedReport.h"
#include "document/rendering/DocxRenderer.h"
#include "document/rendering/WordPartOf.h"
#include "support/ErrorPrinting.h"

#include <QHash>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

/// The children of an element in their sequence.
const QHash<QString, QString>& sequences()
{
    static const QHash<QString, QString> all{
        {u"pPr"_s,
            u"pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"_s},
        {u"rPr"_s,
            u"rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"_s},
        {u"sectPr"_s,
            u"headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings"_s},
        {u"tbl"_s, u"tblPr tblGrid tr"_s},
        {u"tblPr"_s,
            u"tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"_s},
        {u"tblBorders"_s, u"top left bottom right insideH insideV"_s},
        {u"tblCellMar"_s, u"top left bottom right"_s},
        {u"tr"_s, u"tblPrEx trPr tc"_s},
        {u"tc"_s, u"tcPr p"_s},
        {u"tcPr"_s,
            u"cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"_s},
        {u"pBdr"_s, u"top left bottom right between bar"_s},
        {u"numPr"_s, u"ilvl numId numberingChange ins"_s},
        {u"abstractNum"_s, u"nsid multiLevelType tmpl name styleLink numStyleLink lvl"_s},
        {u"lvl"_s,
            u"start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"_s},
        {u"num"_s, u"abstractNumId lvlOverride"_s},
        {u"numbering"_s, u"numPicBullet abstractNum num numIdMacAtCleanup"_s},
        {u"docDefaults"_s, u"rPrDefault pPrDefault"_s},
        {u"style"_s,
            u"name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"_s},
        {u"styles"_s, u"docDefaults latentStyles style"_s},
        {u"settings"_s,
            u"writeProtection view zoom removePersonalInformation mirrorMargins trackRevisions defaultTabStop evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator"_s},
        {u"compat"_s, u"useSingleBorderforContiguousCells noColumnBalance compatSetting"_s},
    };
    return all;
}

/// The children of an element that may stand in any order; those of properties stand first, checked below.
const QHash<QString, QString>& choices()
{
    static const QHash<QString, QString> all{
        {u"trPr"_s,
            u"cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden"_s},
        {u"body"_s, u"p tbl sectPr"_s},
        {u"hdr"_s, u"p tbl"_s},
        {u"r"_s, u"rPr t tab br noBreakHyphen pict drawing"_s},
        {u"p"_s, u"pPr r fldSimple"_s},
        {u"tblGrid"_s, u"gridCol"_s},
        {u"rPrDefault"_s, u"rPr"_s},
        {u"pPrDefault"_s, u"pPr"_s},
        {u"pict"_s, u"shapetype shape"_s},
        {u"drawing"_s, u"inline anchor"_s},
        {u"fldSimple"_s, u"r"_s},
        {u"document"_s, u"body"_s},
    };
    return all;
}

/// Walks one element; what stands out of order, or where the standard has nothing, is added to `faults`.
void checkOrder(QXmlStreamReader& xml, QStringList& faults)
{
    const QString parent = xml.name().toString();
    const QStringList sequence = sequences().value(parent).split(u' ', Qt::SkipEmptyParts);
    const QStringList choice = choices().value(parent).split(u' ', Qt::SkipEmptyParts);
    const bool foreign = !xml.namespaceUri().contains(u"wordprocessingml"_s);
    qsizetype reached = 0;
    for (int position = 0; xml.readNextStartElement(); ++position) {
        const QString child = xml.name().toString();
        const qsizetype place = sequence.indexOf(child);
        const bool late = position > 0 && child.endsWith(u"Pr"_s) && child != "sectPr"_L1;
        const bool known = choice.contains(child) ? !late : place >= reached;
        if (!known && !foreign)
            faults << parent + u'/' + child;
        reached = std::max(reached, place);
        checkOrder(xml, faults);
    }
}

QStringList faultsIn(const QString& content)
{
    QXmlStreamReader xml(content);
    REQUIRE(xml.readNextStartElement());
    QStringList faults;
    checkOrder(xml, faults);
    CHECK(xml.errorString() == QString());
    return faults;
}

/// A report with everything that a Word file may hold.
OfficialDocument fullReport()
{
    OfficialDocument report = longReport();
    report.addressees = {u"Sở Nội vụ;"_s, u"Công an tỉnh."_s};
    report.draftMark = true;
    report.signature.picture = QImage(40, 20, QImage::Format_RGB32);
    report.signature.picture.fill(Qt::blue);
    Table table;
    table.columnWidths = {1, 3, 2};
    table.header = {{{plain(u"STT"_s), 1, Alignment::Centre, 2}, {plain(u"Số người"_s), 2}},
        {cell(u"Tổng số"_s), cell(u"Trong đó nữ"_s)}};
    table.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s};
    table.rows = {{cell(u"1"_s), cell(u"7"_s, Alignment::Right), cell(u"2"_s, Alignment::Centre)}};
    table.totals = {{{plain(u"Tổng cộng"_s), 2, Alignment::Centre}, cell(u"2"_s)}};
    report.blocks.push_back(table);
    report.annexes.push_back({u"Phụ lục"_s, u"DANH SÁCH"_s, {}, Orientation::Landscape, {table}});
    return report;
}

} // namespace

TEST_CASE("elements of the Word file stand in the order of the standard", "[document]")
{
    const QByteArray docx = DocxRenderer::render(fullReport());
    for (const QString& name :
        {u"document"_s, u"styles"_s, u"numbering"_s, u"settings"_s, u"header1"_s, u"header2"_s})
        CHECK(faultsIn(part(docx, u"word/"_s + name + u".xml"_s)).join(u' ') == QString());
}

TEST_CASE("the test of the order finds what stands out of it", "[document]")
{
    const QString space = u" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""_s;
    CHECK(faultsIn(u"<w:rPr%1><w:sz/><w:b/></w:rPr>"_s.arg(space)) == QStringList{u"rPr/b"_s});
    CHECK(faultsIn(u"<w:p%1><w:r/><w:pPr/></w:p>"_s.arg(space)) == QStringList{u"p/pPr"_s});
    CHECK(faultsIn(u"<w:tcPr%1><w:shape/></w:tcPr>"_s.arg(space)) == QStringList{u"tcPr/shape"_s});
}

TEST_CASE("every part of the Word file is named among its types and its relations", "[document]")
{
    const QByteArray docx = DocxRenderer::render(fullReport());
    const QString types = part(docx, u"[Content_Types].xml"_s);
    const QString relations = part(docx, u"word/_rels/document.xml.rels"_s);
    for (const QString& name : partNames(docx)) {
        if (!name.startsWith(u"word/"_s) || name.endsWith(u".rels"_s))
            continue;
        CHECK(types.contains(u"\"/"_s + name + u'"'));
        if (name != "word/document.xml"_L1)
            CHECK(relations.contains(u"Target=\""_s + name.mid(5) + u'"'));
    }
    CHECK(partNames(docx).contains(u"word/header2.xml"_s));
}

TEST_CASE("cells over several rows are merged in Word, heading rows stand again", "[document]")
{
    const QString xml = part(DocxRenderer::render(fullReport()), u"word/document.xml"_s);
    CHECK(xml.count(u"<w:vMerge w:val=\"restart\"/>"_s) == 2); // in the text and in the annex
    CHECK(xml.count(u"<w:vMerge w:val=\"continue\"/>"_s) == 2);
    CHECK(xml.count(u"<w:tblHeader/>"_s) == 2 * 3);
    CHECK(xml.count(u"<w:cantSplit/>"_s) == 2 * 5 + 3); // rows of letterhead and signature too
    CHECK(xml.count(u"TableTotal"_s) == 2 * 2);
}

TEST_CASE("a draft is marked in Word on the first and on further pages, no other document is", "[document]")
{
    const QByteArray draft = DocxRenderer::render(fullReport());
    for (const QString& name : {u"word/header1.xml"_s, u"word/header2.xml"_s}) {
        CHECK(part(draft, name).contains(u"string=\"DỰ THẢO\""_s));
        CHECK_FALSE(part(draft, name).contains(u"opacity"_s));
    }
    const QByteArray final = DocxRenderer::render(inventedReport());
    CHECK_FALSE(part(final, u"word/header1.xml"_s).contains(u"DỰ THẢO"_s));
    CHECK_FALSE(partNames(final).contains(u"word/header2.xml"_s));
}
