// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxParts.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
</Types>
)";

constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
)";

constexpr auto workbookRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
</Relationships>
)";

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

QByteArray workbook(const Table& table, const SheetPlaces& places)
{
    const QString sheet = u'\'' + QString::fromUtf16(sheetName) + u"'!"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"workbook"_s);
    xml.writeDefaultNamespace(u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s);
    xml.writeNamespace(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s);
    xml.writeStartElement(u"sheets"_s);
    xml.writeEmptyElement(u"sheet"_s);
    xml.writeAttribute(u"name"_s, QString::fromUtf16(sheetName));
    xml.writeAttribute(u"sheetId"_s, u"1"_s);
    xml.writeAttribute(u"r:id"_s, u"rId1"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"definedNames"_s);
    const auto define = [&](const QString& name, const QString& place, bool hidden) {
        xml.writeStartElement(u"definedName"_s);
        xml.writeAttribute(u"name"_s, u"_xlnm."_s + name);
        xml.writeAttribute(u"localSheetId"_s, u"0"_s);
        if (hidden)
            xml.writeAttribute(u"hidden"_s, u"1"_s);
        xml.writeCharacters(sheet + place);
        xml.writeEndElement();
    };
    if (!table.rows.empty())
        define(u"_FilterDatabase"_s,
            u"$A$%1:$%2$%3"_s.arg(places.header).arg(places.lastColumn).arg(places.last), true);
    define(u"Print_Area"_s, u"$A$1:$%1$%2"_s.arg(places.lastColumn).arg(places.last), false);
    define(u"Print_Titles"_s, u"$%1:$%1"_s.arg(places.header), false);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QDateTime creationTime(const Table& table)
{
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::utc());
    return table.createdAt.isValid() ? std::max(table.createdAt.toUTC(), earliest) : earliest;
}

std::vector<XlsxPart> xlsxSurroundings(const Table& table, const SheetPlaces& places)
{
    return {{u"[Content_Types].xml"_s, contentTypes}, {u"_rels/.rels"_s, packageRelations},
        {u"docProps/core.xml"_s, properties(table)}, {u"xl/workbook.xml"_s, workbook(table, places)},
        {u"xl/_rels/workbook.xml.rels"_s, workbookRelations}};
}

} // namespace hoanhap::spreadsheet
