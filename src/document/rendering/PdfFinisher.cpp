// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/PdfFinisher.h"

#include "document/rendering/PdfOutline.h"

#include <QXmlStreamWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr char producer[] = "Hòa Nhập";

// Annexes count their pages from 1 again; a viewer then shows "PL1-2" (phụ lục) for the second page.
QPDFObjectHandle pageLabels(const Pages& pages)
{
    QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
    int annex = -1;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].annex == annex)
            continue;
        annex = pages[i].annex;
        QPDFObjectHandle label = QPDFObjectHandle::newDictionary();
        label.replaceKey("/S", QPDFObjectHandle::newName("/D"));
        if (annex > 0)
            label.replaceKey("/P", QPDFObjectHandle::newUnicodeString("PL" + std::to_string(annex) + "-"));
        numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
        numbers.appendItem(label);
    }
    QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return tree;
}

// PDF/A demands that this says the same as the document's other description does.
void writeDescription(QXmlStreamWriter& xml, const QString& title, const QString& time)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString xmp = u"http://ns.adobe.com/xap/1.0/"_s;
    const QString pdf = u"http://ns.adobe.com/pdf/1.3/"_s;
    const QString pdfa = u"http://www.aiim.org/pdfa/ns/id/"_s;
    for (const auto& [space, prefix] :
        {std::pair(rdf, u"rdf"_s), {dc, u"dc"_s}, {xmp, u"xmp"_s}, {pdf, u"pdf"_s}, {pdfa, u"pdfaid"_s}})
        xml.writeNamespace(space, prefix);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    xml.writeTextElement(pdfa, u"part"_s, u"1"_s);
    xml.writeTextElement(pdfa, u"conformance"_s, u"B"_s);
    xml.writeTextElement(pdf, u"Producer"_s, QString::fromUtf8(producer));
    xml.writeTextElement(xmp, u"CreateDate"_s, time);
    xml.writeTextElement(xmp, u"ModifyDate"_s, time);
    xml.writeStartElement(dc, u"title"_s);
    xml.writeStartElement(rdf, u"Alt"_s);
    xml.writeStartElement(rdf, u"li"_s);
    xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(title);
    for (int i = 0; i < 5; ++i)
        xml.writeEndElement();
}

std::string metadata(const OfficialDocument& document)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    writeDescription(xml, titleOf(document), creationTime(document).toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end='w'"_s);
    return packet.toStdString();
}

void describe(QPDF& file, const OfficialDocument& document)
{
    const auto text = [](const std::string& utf8) { return QPDFObjectHandle::newUnicodeString(utf8); };
    const std::string time = creationTime(document).toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
    QPDFObjectHandle description = QPDFObjectHandle::newDictionary();
    description.replaceKey("/Title", text(titleOf(document).toStdString()));
    description.replaceKey("/Producer", text(producer));
    description.replaceKey("/CreationDate", text(time));
    description.replaceKey("/ModDate", text(time));
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(description));
    file.getTrailer().removeKey("/ID"); // random; the writer makes one from the content
    file.getRoot()
        .getKey("/Metadata")
        .replaceStreamData(metadata(document), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

// Qt's writer says `/SMask /None`, which is the default; without it nothing in the file speaks of masks.
void dropMasks(QPDF& file)
{
    for (QPDFObjectHandle object : file.getAllObjects())
        if (object.isDictionaryOfType("/ExtGState") && object.getKey("/SMask").isName())
            object.removeKey("/SMask");
}

// Qt tags a subset by the order in which a hash table of fonts is walked, which differs from run to run;
// here the tag follows the order in which fonts are first used, and all three names agree.
void nameFonts(QPDF& file)
{
    char last = 'A';
    for (QPDFObjectHandle font : file.getAllObjects()) {
        if (!font.isDictionaryOfType("/Font", "/Type0"))
            continue;
        QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
        const std::string face = font.getKey("/BaseFont").getName().substr(1);
        const auto name = QPDFObjectHandle::newName("/HOANH" + std::string(1, last++) + '+' + face);
        font.replaceKey("/BaseFont", name);
        descendant.replaceKey("/BaseFont", name);
        descendant.getKey("/FontDescriptor").replaceKey("/FontName", name);
    }
}

} // namespace

QByteArray finishPdf(const QByteArray& pdf, const OfficialDocument& document, const Pages& pages)
{
    QPDF file;
    file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("vi-VN"));
    root.replaceKey("/PageLabels", pageLabels(pages));
    addPdfOutline(file, pages);
    describe(file, document);
    dropMasks(file);
    nameFonts(file);

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(
        buffer->getBuffer() == nullptr ? nullptr : reinterpret_cast<const char*>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize()));
}

} // namespace hoanhap::document
