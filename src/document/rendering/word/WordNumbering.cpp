// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordParts.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

struct Level
{
    const char* format;
    const char* text;
    const char* style;
};

void writeNumbering(WordXml& xml, int id, const std::vector<Level>& levels, const PageSettings& page)
{
    xml.begin("abstractNum", {{"abstractNumId", QString::number(id)}});
    xml.value("multiLevelType", levels.size() > 1 ? u"multilevel"_s : u"singleLevel"_s);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        xml.begin("lvl", {{"ilvl", QString::number(i)}});
        xml.value("start", 1);
        xml.value("numFmt", QString::fromLatin1(levels[i].format));
        xml.value("pStyle", QString::fromLatin1(levels[i].style));
        xml.value("suff", u"space"_s);
        xml.value("lvlText", QString::fromLatin1(levels[i].text));
        xml.value("lvlJc", u"left"_s);
        xml.begin("pPr");
        xml.empty("ind", {{"left", u"0"_s}, {"firstLine", QString::number(twips(page.firstLineIndent))}});
        xml.end();
        xml.end();
    }
    xml.end();
}

} // namespace

QByteArray wordNumbering(const PageSettings& page)
{
    WordXml xml("numbering");
    // Points (a, b, c, d, đ …) are written out: Word counts letters in the English order.
    const std::vector<Level> headings{{"upperRoman", "%1.", "Heading1"}, {"decimal", "%2.", "Heading2"}};
    writeNumbering(xml, headingNumbering, headings, page);
    // A number format whose text is the dash alone: a bullet would be lost when the text is copied out.
    writeNumbering(xml, dashNumbering, {{"decimal", "-", "ListBullet"}}, page);
    for (const int id : {headingNumbering, dashNumbering}) {
        xml.begin("num", {{"numId", QString::number(id)}});
        xml.value("abstractNumId", id);
        xml.end();
    }
    return xml.bytes();
}

} // namespace hoanhap::document
