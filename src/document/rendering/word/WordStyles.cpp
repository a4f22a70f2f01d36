// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"
#include "document/rendering/word/WordParts.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph style by what the decree says of an element.
struct Style
{
    const char* id;
    QString name; ///< as Word lists it
    HalfPoints size;
    bool bold = false;
    bool italic = false;
    const char* alignment = "left";
    HalfPoints before = 0;
    int outline = -1; ///< heading level from 0; kept with the next paragraph
    int numbering = 0;
    bool body = false; ///< first-line indent and line spacing of the text
};

std::vector<Style> textStyles(const PageSettings& page)
{
    const HalfPoints size = page.bodySize;
    const HalfPoints gap = page.paragraphSpacing;
    return {
        {"BodyText", u"Body Text"_s, size, false, false, "both", gap, -1, 0, true},
        {"Heading1", u"heading 1"_s, size, true, false, "both", gap, 0, headingNumbering, true},
        {"Heading2", u"heading 2"_s, size, true, false, "both", gap, 1, headingNumbering, true},
        {"Heading3", u"heading 3"_s, size, false, false, "both", gap, 2, 0, true},
        {"ListBullet", u"List Bullet"_s, size, false, false, "both", gap, -1, dashNumbering, true},
        {"TableText", u"Chữ trong bảng"_s, page.tableSize},
        {"TableHeading", u"Đầu cột"_s, page.tableSize, true, false, "center"},
        {"TableTotal", u"Dòng tổng cộng"_s, page.tableSize, true},
    };
}

std::vector<Style> frameStyles(const PageSettings& page)
{
    const HalfPoints annex = page.annexSize;
    return {
        {"Superior", u"Cơ quan chủ quản"_s, page.agencySize, false, false, "center"},
        {"Issuer", u"Cơ quan ban hành"_s, page.agencySize, true, false, "center"},
        {"NationalTitle", u"Quốc hiệu"_s, nationalTitleSize(page), true, false, "center"},
        {"Motto", u"Tiêu ngữ"_s, page.mottoSize, true, false, "center"},
        {"Symbol", u"Số, ký hiệu"_s, page.symbolSize, false, false, "center", gapAboveSymbol},
        {"PlaceAndDate", u"Địa danh, thời gian"_s, page.dateSize, false, false, "center", gapAboveSymbol},
        {"About", u"Trích yếu công văn"_s, page.aboutSize, false, false, "center", gapAboveAbout},
        {"Kind", u"Tên loại văn bản"_s, page.subjectSize, true, false, "center", gapAboveTitle},
        {"Subject", u"Trích yếu"_s, page.subjectSize, true, false, "center"},
        {"Addressee", u"Kính gửi"_s, page.bodySize, false, false, "left"},
        {"RecipientsTitle", u"Nơi nhận"_s, page.recipientsTitleSize, true, true, "left", gapAboveSignature},
        {"Recipients", u"Nơi nhận (danh sách)"_s, page.recipientsSize},
        {"Office", u"Chức vụ người ký"_s, page.signatureSize, true, false, "center"},
        {"Signer", u"Họ tên người ký"_s, page.signatureSize, true, false, "center"},
        {"AnnexTitle", u"Phụ lục"_s, annex, true, false, "center"},
        {"AnnexReference", u"Kèm theo"_s, annex, false, true, "center"},
        {"Rule", u"Đường kẻ"_s, 2},
        {"header", u"header"_s, page.pageNumberSize, false, false, "center"},
    };
}

// Word knows some styles by name, whatever language it speaks.
bool isOurs(const Style& style)
{
    static const QStringList words{
        u"Body Text"_s, u"heading 1"_s, u"heading 2"_s, u"heading 3"_s, u"List Bullet"_s, u"header"_s};
    return !words.contains(style.name);
}

void writeParagraphProperties(WordXml& xml, const Style& style, const PageSettings& page)
{
    xml.begin("pPr");
    if (style.outline >= 0) {
        xml.empty("keepNext");
        xml.empty("keepLines");
    }
    if (style.numbering > 0) {
        xml.begin("numPr");
        xml.value("ilvl", std::max(style.outline, 0));
        xml.value("numId", style.numbering);
        xml.end();
    }
    const int line = style.body ? 240 * page.lineSpacingPercent / 100 : 240;
    xml.spacing(twipsOf(style.before), line);
    const QString first = QString::number(style.body ? twips(page.firstLineIndent) : 0);
    xml.empty("ind", {{"firstLine", first}});
    xml.value("jc", QString::fromLatin1(style.alignment));
    if (style.outline >= 0)
        xml.value("outlineLvl", style.outline);
    xml.end();
}

void writeStyle(WordXml& xml, const Style& style, const PageSettings& page)
{
    const QString own = isOurs(style) ? u"1"_s : u"0"_s;
    xml.begin("style",
        {{"type", u"paragraph"_s}, {"customStyle", own}, {"styleId", QString::fromLatin1(style.id)}});
    xml.value("name", style.name);
    xml.value("basedOn", u"Normal"_s);
    if (style.outline >= 0)
        xml.value("next", u"BodyText"_s);
    xml.empty("qFormat");
    writeParagraphProperties(xml, style, page);
    xml.begin("rPr");
    if (style.bold)
        xml.empty("b");
    if (style.italic)
        xml.empty("i");
    xml.value("sz", style.size);
    xml.value("szCs", style.size);
    xml.end();
    xml.end();
}

void writeDefaults(WordXml& xml, const PageSettings& page)
{
    const QString family = u"Times New Roman"_s;
    xml.begin("docDefaults");
    xml.begin("rPrDefault");
    xml.begin("rPr");
    xml.empty("rFonts", {{"ascii", family}, {"hAnsi", family}, {"eastAsia", family}, {"cs", family}});
    xml.value("sz", page.bodySize);
    xml.value("szCs", page.bodySize);
    xml.empty("lang", {{"val", u"vi-VN"_s}, {"eastAsia", u"vi-VN"_s}});
    xml.end();
    xml.end();
    xml.begin("pPrDefault");
    xml.begin("pPr");
    xml.spacing(0, 240);
    xml.end();
    xml.end();
    xml.end();
    xml.begin("style", {{"type", u"paragraph"_s}, {"default", u"1"_s}, {"styleId", u"Normal"_s}});
    xml.value("name", u"Normal"_s);
    xml.empty("qFormat");
    xml.end();
}

} // namespace

QByteArray wordStyles(const OfficialDocument& document)
{
    WordXml xml("styles");
    writeDefaults(xml, document.page);
    for (const auto& styles : {textStyles(document.page), frameStyles(document.page)})
        for (const Style& style : styles)
            writeStyle(xml, style, document.page);
    return xml.bytes();
}

} // namespace hoanhap::document
