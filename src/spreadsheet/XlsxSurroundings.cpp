// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxParts.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentTypesOpening = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
)";
constexpr auto sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
)";

constexpr auto relationsOpening = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
)";
constexpr auto relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray contentTypes(size_t sheets)
{
    QString all = QString::fromLatin1(contentTypesOpening);
    for (size_t i = 0; i < sheets; ++i)
        all += u"<Override PartName=\"/%1\" ContentType=\"%2\"/>\n"_s.arg(
            sheetPartName(i), QString::fromLatin1(sheetType));
    return (all + u"</Types>\n"_s).toUtf8();
}

/// The styles after the sheets, so that sheet n is rIdn.
QByteArray workbookRelations(size_t sheets)
{
    QString all = QString::fromLatin1(relationsOpening);
    const auto add = [&](size_t number, const QString& type, const QString& target) {
        all += u"<Relationship Id=\"rId%1\" Type=\"%2\" Target=\"%3\"/>\n"_s.arg(number).arg(
            QString::fromLatin1(relationTypes) + type, target);
    };
    for (size_t i = 0; i < sheets; ++i)
        add(i + 1, u"worksheet"_s, sheetPartName(i).mid(3)); // from xl/ on
    add(sheets + 1, u"styles"_s, u"styles.xml"_s);
    return (all + u"</Relationships>\n"_s).toUtf8();
}

QByteArray properties(const Table& table)
{
    const QString elements = u"http://purl.org/dc/elements/1.1/"_s;
    const QString terms = u"http://purl.org/dc/terms/"_s;
    const QString instance = u"http://www.w3.org/2001/XMLSchema-instance"_s;
    const QString core = u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeNamespace(core, u"cp"_s);
    xml.writeNamespace(elements, u"dc"_s);
    xml.writeNamespace(terms, u"dcterms"_s);
    xml.writeNamespace(instance, u"xsi"_s);
    xml.writeStartElement(core, u"coreProperties"_s);
    xml.writeTextElement(elements, u"title"_s, table.title);
    xml.writeStartElement(terms, u"created"_s);
    xml.writeAttribute(instance, u"type"_s, u"dcterms:W3CDTF"_s);
    xml.writeCharacters(creationTime(table).toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

void defineNames(QXmlStreamWriter& xml, const PlacedSheet& sheet, size_t position)
{
    const SheetPlaces& places = sheet.places;
    const auto define = [&](const QString& name, const QString& place, bool hidden) {
        xml.writeStartElement(u"definedName"_s);
        xml.writeAttribute(u"name"_s, u"_xlnm."_s + name);
        xml.writeAttribute(u"localSheetId"_s, QString::number(position));
        if (hidden)
            xml.writeAttribute(u"hidden"_s, u"1"_s);
        xml.writeCharacters(u'\'' + QString(sheet.name).replace(u'\'', u"''"_s) + u"'!"_s + place);
        xml.writeEndElement();
    };
    if (places.filtered)
        define(u"_FilterDatabase"_s,
            u"$A$%1:$%2$%3"_s.arg(places.header).arg(places.lastColumn).arg(places.lastRecord), true);
    define(u"Print_Area"_s, u"$A$1:$%1$%2"_s.arg(places.lastColumn).arg(places.last), false);
    define(u"Print_Titles"_s, u"$%1:$%2"_s.arg(places.firstHeader).arg(places.header), false);
}

QByteArray workbook(const std::vector<PlacedSheet>& sheets)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"workbook"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s);
    xml.writeStartElement(u"sheets"_s);
    for (size_t i = 0; i < sheets.size(); ++i) {
        xml.writeEmptyElement(u"sheet"_s);
        xml.writeAttribute(u"name"_s, sheets[i].name);
        xml.writeAttribute(u"sheetId"_s, QString::number(i + 1));
        xml.writeAttribute(u"r:id"_s, u"rId%1"_s.arg(i + 1));
    }
    xml.writeEndElement();
    xml.writeStartElement(u"definedNames"_s);
    for (size_t i = 0; i < sheets.size(); ++i)
        defineNames(xml, sheets[i], i);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QDateTime creationTime(const Table& table)
{
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    return table.createdAt.isValid() ? std::max(table.createdAt.toUTC(), earliest) : earliest;
}

QString sheetPartName(size_t position)
{
    return u"xl/worksheets/sheet%1.xml"_s.arg(position + 1);
}

std::vector<zip::PackedFile> xlsxSurroundings(const std::vector<PlacedSheet>& sheets)
{
    return {{u"[Content_Types].xml"_s, contentTypes(sheets.size())}, {u"_rels/.rels"_s, packageRelations},
        {u"docProps/core.xml"_s, properties(sheets.front().table)}, {u"xl/workbook.xml"_s, workbook(sheets)},
        {u"xl/_rels/workbook.xml.rels"_s, workbookRelations(sheets.size())}};
}

} // namespace hoanhap::spreadsheet
