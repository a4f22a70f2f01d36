// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Measures.h"
#include "document/rendering/word/WordParts.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

// What ECMA-376, Part 4 calls text along a straight line, as Word writes it beside each such shape.
constexpr const char* equations[] = {"sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2",
    "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6",
    "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5"};

void writeShapeType(WordXml& xml)
{
    xml.beginForeign("v:shapetype",
        {{"id", u"_x0000_t136"_s}, {"coordsize", u"21600,21600"_s}, {"o:spt", u"136"_s}, {"adj", u"10800"_s},
            {"path", u"m@7,l@8,m@5,21600l@6,21600e"_s}});
    xml.beginForeign("v:formulas");
    for (const char* equation : equations) {
        xml.beginForeign("v:f", {{"eqn", QString::fromLatin1(equation)}});
        xml.end();
    }
    xml.end();
    xml.beginForeign("v:path", {{"textpathok", u"t"_s}});
    xml.end();
    xml.beginForeign("v:textpath", {{"on", u"t"_s}, {"fitshape", u"t"_s}});
    xml.end();
    xml.end();
}

/// The shape that Word's own command for watermarks makes, and by its name finds and removes again.
void writeDraftMark(WordXml& xml, int number)
{
    constexpr double widthInSizes = 4.35; // of DỰ THẢO in bold, as the paginator sets it
    const double points = draftMarkSize / 2.0;
    const QString place =
        u"position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;rotation:%3;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"_s.arg(points * widthInSizes)
            .arg(points)
            .arg(360 + draftMarkDegrees);
    xml.begin("r");
    xml.begin("pict");
    writeShapeType(xml);
    const QString id = QString::number(number);
    xml.beginForeign("v:shape",
        {{"id", u"PowerPlusWaterMarkObject"_s + id}, {"o:spid", u"_x0000_s204"_s + id},
            {"type", u"#_x0000_t136"_s}, {"style", place}, {"fillcolor", QString::fromUtf16(draftGrey)},
            {"stroked", u"f"_s}});
    xml.beginForeign("v:textpath",
        {{"style", u"font-family:'Times New Roman';font-size:1pt;font-weight:bold"_s},
            {"string", QString::fromUtf16(draftWords)}});
    xml.end();
    xml.end();
    xml.end();
    xml.end();
}

void beginHeader(WordXml& xml)
{
    xml.begin("p");
    xml.begin("pPr");
    xml.value("pStyle", u"header"_s);
    xml.end();
}

} // namespace

QByteArray wordHeader(const OfficialDocument& document)
{
    WordXml xml("hdr");
    beginHeader(xml);
    if (document.draftMark)
        writeDraftMark(xml, 1);
    xml.begin("fldSimple", {{"instr", u"PAGE"_s}});
    xml.run(Run{u"2"_s});
    xml.end();
    xml.end();
    return xml.bytes();
}

QByteArray wordFirstHeader()
{
    WordXml xml("hdr");
    beginHeader(xml);
    writeDraftMark(xml, 2);
    xml.end();
    return xml.bytes();
}

} // namespace hoanhap::document
