// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordFrame.h"

#include "document/layout/Measures.h"
#include "document/rendering/word/WordParts.h"
#include "document/rendering/word/WordPicture.h"

#include <algorithm>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

TextStyle bold(HalfPoints size)
{
    TextStyle style;
    style.size = size;
    style.bold = true;
    return style;
}

} // namespace

WordFrame::WordFrame(WordXml& xml, const OfficialDocument& document)
    : m_xml(xml)
    , m_document(document)
    , m_page(document.page)
    , m_columns(letterheadColumns(m_page, document.orientation))
{
}

void WordFrame::beginColumns()
{
    // No padding: with Word's own 1.9 mm a side the national title would wrap at 13 points.
    m_xml.begin("tbl");
    m_xml.begin("tblPr");
    m_xml.empty(
        "tblW", {{"w", QString::number(twips(m_columns.left) + twips(m_columns.right))}, {"type", u"dxa"_s}});
    m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
    m_xml.begin("tblCellMar");
    for (const char* side : {"left", "right"})
        m_xml.empty(side, {{"w", u"0"_s}, {"type", u"dxa"_s}});
    m_xml.end();
    m_xml.end();
    m_xml.begin("tblGrid");
    for (const double width : {m_columns.left, m_columns.right})
        m_xml.empty("gridCol", {{"w", QString::number(twips(width))}});
    m_xml.end();
}

void WordFrame::beginRow()
{
    m_xml.begin("tr");
    m_xml.begin("trPr");
    m_xml.empty("cantSplit");
    m_xml.end();
}

void WordFrame::beginCell(double width)
{
    m_xml.begin("tc");
    m_xml.begin("tcPr");
    m_xml.empty("tcW", {{"w", QString::number(twips(width))}, {"type", u"dxa"_s}});
    m_xml.end();
}

void WordFrame::letterhead()
{
    beginColumns();
    beginRow();
    beginCell(m_columns.left);
    agencies();
    m_xml.end();
    beginCell(m_columns.right);
    nation();
    m_xml.end();
    m_xml.end();
    beginRow();
    beginCell(m_columns.left);
    m_xml.paragraph("Symbol", symbolLine(m_document.letterhead));
    if (const QString about = aboutLine(m_document); !about.isEmpty())
        m_xml.paragraph("About", plain(about));
    m_xml.end();
    beginCell(m_columns.right);
    m_xml.paragraph("PlaceAndDate", dateLine(m_document.letterhead));
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

void WordFrame::agencies()
{
    const Letterhead& letterhead = m_document.letterhead;
    for (const QString& line : letterhead.superior)
        m_xml.paragraph("Superior", plain(line));
    for (const QString& line : letterhead.issuer)
        m_xml.paragraph("Issuer", plain(line));
    const QString last = letterhead.issuer.isEmpty() ? QString() : letterhead.issuer.back();
    m_xml.rule(
        m_columns.left, lastLineWidth(plain(last), bold(m_page.agencySize), m_columns.left) * shortRuleShare);
}

void WordFrame::nation()
{
    const QString motto = QString::fromUtf16(nationalMotto);
    m_xml.paragraph("NationalTitle", plain(QString::fromUtf16(nationalTitle)));
    m_xml.paragraph("Motto", plain(motto));
    m_xml.rule(m_columns.right, lastLineWidth(plain(motto), bold(m_page.mottoSize), m_columns.right));
}

void WordFrame::title()
{
    if (m_document.kind.isEmpty())
        return;
    m_xml.paragraph("Kind", plain(m_document.kind));
    if (m_document.subject.isEmpty())
        return;
    const double width = textWidth(m_page, m_document.orientation);
    const double narrow = subjectWidth(m_document);
    m_xml.narrowParagraph("Subject", plain(m_document.subject), width, narrow);
    m_xml.rule(
        width, lastLineWidth(plain(m_document.subject), bold(m_page.subjectSize), narrow) * shortRuleShare);
}

void WordFrame::addressees()
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

void WordFrame::addressee(const QString& text, double indent, HalfPoints before, bool centred)
{
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", u"Addressee"_s);
    m_xml.spacing(twipsOf(before), -1);
    m_xml.empty("ind", {{"left", QString::number(twips(indent))}});
    if (centred)
        m_xml.value("jc", u"center"_s);
    m_xml.end();
    m_xml.run(Run{text});
    m_xml.end();
}

void WordFrame::signedBy(const Signature& signature)
{
    int before = twipsOf(gapAboveSignature);
    for (const QString& line : signature.offices)
        m_xml.paragraph("Office", plain(line), std::exchange(before, 0));
    m_xml.paragraph("Signer", plain(signature.name), twips(roomBelowPicture(signature)));
}

void WordFrame::signature()
{
    beginColumns();
    beginRow();
    beginCell(m_columns.left);
    if (!m_document.secretary.offices.isEmpty())
        signedBy(m_document.secretary);
    else if (m_document.recipients.isEmpty())
        m_xml.paragraph("Recipients", {}); // a cell must not be empty
    if (!m_document.recipients.isEmpty())
        m_xml.paragraph("RecipientsTitle", plain(u"Nơi nhận:"_s));
    for (const QString& line : m_document.recipients)
        m_xml.paragraph("Recipients", plain(line));
    m_xml.end();
    beginCell(m_columns.right);
    signedBy(m_document.signature);
    m_xml.end();
    m_xml.end();
    m_xml.end();
}

/// The room for the signature, less what its picture takes of it.
double WordFrame::roomBelowPicture(const Signature& signature)
{
    const QSizeF size = signaturePictureSize(signature.picture, m_page, m_columns.right);
    if (size.isEmpty())
        return m_page.signatureRoom;
    const double above = (m_page.signatureRoom - size.height()) / 2;
    m_xml.begin("p");
    m_xml.begin("pPr");
    m_xml.value("pStyle", u"Signer"_s);
    m_xml.spacing(twips(above), -1);
    m_xml.smallestText();
    m_xml.end();
    writePicture(m_xml, size, signatureRelation(m_document), signature.name);
    m_xml.end();
    return above;
}

} // namespace hoanhap::document
