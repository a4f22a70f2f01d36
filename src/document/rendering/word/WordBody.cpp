// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"
#include "document/rendering/word/WordBlocks.h"
#include "document/rendering/word/WordFrame.h"
#include "document/rendering/word/WordParts.h"

#include <algorithm>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

void writeSection(WordXml& xml, const OfficialDocument& document, Orientation orientation, bool annex)
{
    const PageSettings& page = document.page;
    const QSizeF paper = paperOf(orientation);
    const bool landscape = orientation == Orientation::Landscape;
    TextStyle number;
    number.size = page.pageNumberSize;
    // The page number stands in the middle of the top margin, as the paginator puts it.
    const double header =
        (page.marginTop - stacked(setText(plain(u"1"_s), number, paper.width())).height) / 2;
    const auto measure = [](double length) { return QString::number(twips(length)); };
    xml.begin("sectPr");
    xml.empty("headerReference", {{"type", u"default"_s}, {"r:id", QString::fromUtf16(headerRelation)}});
    if (document.draftMark)
        xml.empty(
            "headerReference", {{"type", u"first"_s}, {"r:id", QString::fromUtf16(firstHeaderRelation)}});
    xml.empty("pgSz",
        {{"w", measure(paper.width())}, {"h", measure(paper.height())},
            {"orient", landscape ? u"landscape"_s : u"portrait"_s}});
    xml.empty("pgMar",
        {{"top", measure(page.marginTop)}, {"right", measure(page.marginRight)},
            {"bottom", measure(page.marginBottom)}, {"left", measure(page.marginLeft)},
            {"header", measure(header)}, {"footer", measure(header)}, {"gutter", u"0"_s}});
    if (annex)
        xml.empty("pgNumType", {{"start", u"1"_s}});
    xml.empty("titlePg");
    xml.end();
}

void writeAnnex(WordXml& xml, const Annex& annex, const PageSettings& page)
{
    const double width = textWidth(page, annex.orientation);
    TextStyle style;
    style.size = page.annexSize;
    style.bold = true;
    double lastLine = 0;
    const auto writeEven = [&](const char* name, const Runs& runs) {
        // Other programs set a blank that holds words together wider than we do.
        constexpr double playForBlanks = 400;
        const double narrow = std::min(width, evenWidth(runs, style, width) + playForBlanks);
        xml.narrowParagraph(name, runs, width, narrow);
        lastLine = lastLineWidth(runs, style, narrow);
    };
    xml.paragraph("AnnexTitle", plain(annex.label));
    writeEven("AnnexTitle", plain(annex.title));
    style.bold = false;
    style.italic = true;
    if (!annex.reference.empty())
        writeEven("AnnexReference", annex.reference);
    xml.rule(width, lastLine * shortRuleShare);
    writeBlocks(xml, annex.blocks, width, gapAboveBody, false);
}

} // namespace

QByteArray wordBody(const OfficialDocument& document)
{
    const PageSettings& page = document.page;
    WordXml xml("document");
    xml.begin("body");
    WordFrame frame(xml, document);
    frame.letterhead();
    frame.title();
    frame.addressees();
    writeBlocks(xml, document.blocks, textWidth(page, document.orientation), gapAboveBody, true);
    frame.signature();
    auto orientation = document.orientation;
    bool annexed = false;
    // A section's properties stand in its last paragraph, those of the last section in the body.
    for (const Annex& annex : document.annexes) {
        xml.begin("p");
        xml.begin("pPr");
        xml.value("pStyle", u"Rule"_s);
        writeSection(xml, document, orientation, annexed);
        xml.end();
        xml.end();
        writeAnnex(xml, annex, page);
        orientation = annex.orientation;
        annexed = true;
    }
    xml.paragraph("Rule", {}); // Word wants a paragraph after a last table
    writeSection(xml, document, orientation, annexed);
    xml.end();
    return xml.bytes();
}

} // namespace hoanhap::document
