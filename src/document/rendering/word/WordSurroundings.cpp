// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordParts.h"
#include "document/rendering/word/WordXml.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

const QString office = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString package = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;

class PackageXml
{
public:
    PackageXml(const QString& root, const QString& space)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(root);
        m_xml.writeDefaultNamespace(space);
    }
    void empty(const QString& element, std::initializer_list<std::pair<QString, QString>> attributes)
    {
        m_xml.writeStartElement(element);
        for (const auto& [name, value] : attributes)
            m_xml.writeAttribute(name, value);
        m_xml.writeEndElement();
    }
    QByteArray bytes()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

QByteArray contentTypes(const OfficialDocument& document)
{
    PackageXml xml(u"Types"_s, package + u"content-types"_s);
    const auto byEnding = [&](const QString& ending, const QString& type) {
        xml.empty(u"Default"_s, {{u"Extension"_s, ending}, {u"ContentType"_s, type}});
    };
    const auto byName = [&](const QString& name, const QString& type) {
        xml.empty(u"Override"_s, {{u"PartName"_s, name}, {u"ContentType"_s, type}});
    };
    byEnding(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    byEnding(u"xml"_s, u"application/xml"_s);
    byName(u"/word/document.xml"_s, wordType + u"document.main+xml"_s);
    for (const QString& part : {u"styles"_s, u"numbering"_s, u"settings"_s})
        byName(u"/word/"_s + part + u".xml"_s, wordType + part + u"+xml"_s);
    byName(u"/word/header1.xml"_s, wordType + u"header+xml"_s);
    if (document.draftMark)
        byName(u"/word/header2.xml"_s, wordType + u"header+xml"_s);
    if (!document.signature.picture.isNull())
        byName(u"/word/"_s + QString::fromUtf16(signatureMedia), u"image/png"_s);
    byName(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    return xml.bytes();
}

using Relations = std::vector<std::pair<QString, QString>>;

QByteArray relations(const Relations& typesAndTargets)
{
    PackageXml xml(u"Relationships"_s, package + u"relationships"_s);
    int id = 0;
    for (const auto& [type, target] : typesAndTargets)
        xml.empty(u"Relationship"_s,
            {{u"Id"_s, u"rId"_s + QString::number(++id)}, {u"Type"_s, type}, {u"Target"_s, target}});
    return xml.bytes();
}

QByteArray settings()
{
    WordXml xml("settings");
    xml.begin("compat");
    xml.empty("compatSetting",
        {{"name", u"compatibilityMode"_s}, {"uri", u"http://schemas.microsoft.com/office/word"_s},
            {"val", u"15"_s}});
    xml.end();
    return xml.bytes();
}

QByteArray properties(const OfficialDocument& document)
{
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString schema = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    const QString core = package + u"metadata/core-properties"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(schema, u"xsi"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(dc, u"title"_s, titleOf(document));
    xml.writeTextElement(dc, u"language"_s, u"vi-VN"_s);
    for (const QString& name : {u"created"_s, u"modified"_s}) {
        xml.writeStartElement(terms, name);
        xml.writeAttribute(schema, u"type"_s, u"dcterms:W3CDTF"_s);
        xml.writeCharacters(creationTime(document).toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QString signatureRelation(const OfficialDocument& document)
{
    return document.draftMark ? u"rId6"_s : u"rId5"_s;
}

std::vector<zip::PackedFile> wordSurroundings(const OfficialDocument& document)
{
    const QString properType = package + u"relationships/metadata/core-properties"_s;
    Relations parts{{office + u"styles"_s, u"styles.xml"_s}, {office + u"numbering"_s, u"numbering.xml"_s},
        {office + u"header"_s, u"header1.xml"_s}, {office + u"settings"_s, u"settings.xml"_s}};
    if (document.draftMark)
        parts.emplace_back(office + u"header"_s, u"header2.xml"_s);
    if (!document.signature.picture.isNull())
        parts.emplace_back(office + u"image"_s, QString::fromUtf16(signatureMedia));
    return {
        {u"[Content_Types].xml"_s, contentTypes(document)},
        {u"_rels/.rels"_s,
            relations({{office + u"officeDocument"_s, u"word/document.xml"_s},
                {properType, u"docProps/core.xml"_s}})},
        {u"docProps/core.xml"_s, properties(document)},
        {u"word/_rels/document.xml.rels"_s, relations(parts)},
        {u"word/settings.xml"_s, settings()},
    };
}

} // namespace hoanhap::document
