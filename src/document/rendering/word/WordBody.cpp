// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/LetterheadLayout.h"
#include "document/layout/Measures.h"
#include "document/rendering/word/WordBlocks.h"
#include "document/rendering/word/WordParts.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr int ruleEighths = 4; // half a point

class BodyWriter
{
public:
    explicit BodyWriter(const OfficialDocument& document)
        : m_document(document)
        , m_page(document.page)
        , m_left(m_page.letterheadLeft)
        , m_right(textWidth(m_page) - m_left)
    {
    }

    QByteArray write()
    {
        m_xml.begin("body");
        writeLetterhead();
        writeTitle();
        writeAddressees();
        writeBlocks(m_xml, m_document.blocks, textWidth(m_page), gapAboveBody, true);
        writeSignature();
        for (std::size_t i = 0; i < m_document.annexes.size(); ++i) {
            m_xml.begin("p");
            m_xml.begin("pPr");
            m_xml.value("pStyle", u"Rule"_s);
            writeSection(i == 0 ? Orientation::Portrait : m_document.annexes[i - 1].orientation, i > 0);
            m_xml.end();
            m_xml.end();
            writeAnnex(m_document.annexes[i]);
        }
        const bool annexed = !m_document.annexes.empty();
        if (!annexed)
            m_xml.paragraph("Rule", {}); // Word wants a paragraph after the last table
        writeSection(annexed ? m_document.annexes.back().orientation : Orientation::Portrait, annexed);
        m_xml.end();
        return m_xml.bytes();
    }

private:
    static QString number(double value) { return QString::number(static_cast<int>(value)); }

    void styled(const char* style, const Runs& runs)
    {
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", QString::fromLatin1(style));
        m_xml.end();
        m_xml.runs(runs);
        m_xml.end();
    }

    /// A rule as the border of an empty paragraph whose indents leave `length`.
    void rule(double width, double length)
    {
        const QString side = QString::number(twips((width - length) / 2));
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", u"Rule"_s);
        m_xml.begin("pBdr");
        m_xml.empty("top",
            {{"val", u"single"_s}, {"sz", number(ruleEighths)}, {"space", u"0"_s}, {"color", u"000000"_s}});
        m_xml.end();
        m_xml.spacing(twipsOf(gapAboveRule), twipsOf(ruleHeight), true);
        m_xml.empty("ind", {{"left", side}, {"right", side}, {"firstLine", u"0"_s}});
        m_xml.end();
        m_xml.end();
    }

    double boldWidth(const QString& text, HalfPoints size, double column) const
    {
        TextStyle style;
        style.size = size;
        style.bold = true;
        const Strips lines = setText(plain(text), style, column);
        return lines.empty() ? 0 : lines.back().inkWidth();
    }

    void beginColumns()
    {
        m_xml.begin("tbl");
        m_xml.begin("tblPr");
        m_xml.empty("tblW", {{"w", QString::number(twips(m_left) + twips(m_right))}, {"type", u"dxa"_s}});
        m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
        m_xml.begin("tblCellMar");
        for (const char* side : {"left", "right"})
            m_xml.empty(side, {{"w", u"0"_s}, {"type", u"dxa"_s}});
        m_xml.end();
        m_xml.end();
        m_xml.begin("tblGrid");
        for (const double width : {m_left, m_right})
            m_xml.empty("gridCol", {{"w", QString::number(twips(width))}});
        m_xml.end();
    }

    void beginRow()
    {
        m_xml.begin("tr");
        m_xml.begin("trPr");
        m_xml.empty("cantSplit");
        m_xml.end();
    }

    void beginCell(double width)
    {
        m_xml.begin("tc");
        m_xml.begin("tcPr");
        m_xml.empty("tcW", {{"w", QString::number(twips(width))}, {"type", u"dxa"_s}});
        m_xml.end();
    }

    void writeLetterhead()
    {
        const Letterhead& letterhead = m_document.letterhead;
        beginColumns();
        beginRow();
        beginCell(m_left);
        if (!letterhead.superior.isEmpty())
            m_xml.paragraph("Superior", letterhead.superior);
        for (const QString& line : letterhead.issuer)
            m_xml.paragraph("Issuer", line);
        const QString last = letterhead.issuer.isEmpty() ? QString() : letterhead.issuer.back();
        rule(m_left, boldWidth(last, m_page.agencySize, m_left) * shortRuleShare);
        m_xml.end();
        beginCell(m_right);
        const QString motto = QString::fromUtf16(nationalMotto);
        m_xml.paragraph("NationalTitle", QString::fromUtf16(nationalTitle));
        m_xml.paragraph("Motto", motto);
        rule(m_right, boldWidth(motto, m_page.mottoSize, m_right));
        m_xml.end();
        m_xml.end();
        beginRow();
        beginCell(m_left);
        styled("Symbol", symbolLine(letterhead));
        m_xml.end();
        beginCell(m_right);
        styled("PlaceAndDate", dateLine(letterhead));
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void writeTitle()
    {
        m_xml.paragraph("Kind", m_document.kind);
        if (m_document.subject.isEmpty())
            return;
        const double width = textWidth(m_page);
        const double narrow = subjectWidth(m_document);
        const QString side = QString::number(twips((width - narrow) / 2));
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", u"Subject"_s);
        m_xml.empty("ind", {{"left", side}, {"right", side}});
        m_xml.end();
        m_xml.run(Run{m_document.subject});
        m_xml.end();
        rule(width, boldWidth(m_document.subject, m_page.subjectSize, narrow) * shortRuleShare);
    }

    void writeAddressees()
    {
        const QStringList& addressees = m_document.addressees;
        if (addressees.isEmpty())
            return;
        const QString word = u"Kính gửi:"_s;
        if (addressees.size() == 1)
            return addressee(word + u' ' + addressees.first(), 0, gapAboveBody, true);
        TextStyle style;
        style.size = m_page.bodySize;
        const double indent = 2.0 * m_page.firstLineIndent;
        addressee(word, indent, gapAboveBody, false);
        for (const QString& line : addressees)
            addressee(line, indent + widthOf(plain(word), style), 0, false);
    }

    void addressee(const QString& text, double indent, HalfPoints before, bool centred)
    {
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", u"Addressee"_s);
        m_xml.spacing(twipsOf(before), 240);
        m_xml.empty("ind", {{"left", QString::number(twips(indent))}});
        if (centred)
            m_xml.value("jc", u"center"_s);
        m_xml.end();
        m_xml.run(Run{text});
        m_xml.end();
    }

    void writeSignature()
    {
        beginColumns();
        beginRow();
        beginCell(m_left);
        if (!m_document.recipients.isEmpty())
            m_xml.paragraph("RecipientsTitle", u"Nơi nhận:"_s);
        for (const QString& line : m_document.recipients)
            m_xml.paragraph("Recipients", line);
        if (m_document.recipients.isEmpty())
            m_xml.paragraph("Recipients", {});
        m_xml.end();
        beginCell(m_right);
        bool first = true;
        for (const QString& line : m_document.signature.offices) {
            raised("Office", line, first ? twipsOf(gapAboveSignature) : 0);
            first = false;
        }
        raised("Signer", m_document.signature.name, twips(m_page.signatureRoom));
        m_xml.end();
        m_xml.end();
        m_xml.end();
    }

    void raised(const char* style, const QString& text, int before)
    {
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", QString::fromLatin1(style));
        m_xml.spacing(before, 240);
        m_xml.end();
        m_xml.run(Run{text});
        m_xml.end();
    }

    void writeAnnex(const Annex& annex)
    {
        const double width = textWidth(m_page, annex.orientation);
        m_xml.paragraph("AnnexTitle", annex.label);
        m_xml.paragraph("AnnexTitle", annex.title);
        if (!annex.reference.empty())
            styled("AnnexReference", annex.reference);
        rule(width, boldWidth(annex.title, m_page.annexSize, width) * shortRuleShare);
        writeBlocks(m_xml, annex.blocks, width, gapAboveBody, false);
    }

    void writeSection(Orientation orientation, bool annex)
    {
        const QSizeF paper = paperOf(orientation);
        const bool landscape = orientation == Orientation::Landscape;
        const TextStyle style{m_page.pageNumberSize};
        const double header = (m_page.marginTop - stacked(setText(plain(u"1"_s), style, m_right)).height) / 2;
        const auto measure = [](double length) { return QString::number(twips(length)); };
        m_xml.begin("sectPr");
        m_xml.empty("headerReference", {{"type", u"default"_s}, {"r:id", u"rId3"_s}});
        m_xml.empty("pgSz",
            {{"w", measure(paper.width())}, {"h", measure(paper.height())},
                {"orient", landscape ? u"landscape"_s : u"portrait"_s}});
        m_xml.empty("pgMar",
            {{"top", measure(m_page.marginTop)}, {"right", measure(m_page.marginRight)},
                {"bottom", measure(m_page.marginBottom)}, {"left", measure(m_page.marginLeft)},
                {"header", measure(header)}, {"footer", measure(header)}, {"gutter", u"0"_s}});
        if (annex)
            m_xml.empty("pgNumType", {{"start", u"1"_s}});
        m_xml.empty("titlePg");
        m_xml.end();
    }

    const OfficialDocument& m_document;
    const PageSettings& m_page;
    double m_left;
    double m_right;
    WordXml m_xml{"document"};
};

} // namespace

QByteArray wordBody(const OfficialDocument& document)
{
    return BodyWriter(document).write();
}

} // namespace hoanhap::document
