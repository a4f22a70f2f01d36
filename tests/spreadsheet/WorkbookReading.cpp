// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/WorkbookReading.h"

#include "support/ZipReading.h"

#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::spreadsheet::tests {

using namespace Qt::StringLiterals;

Workbook::Workbook(const QByteArray& xlsx) : m_xlsx(xlsx)
{
    readFormats();
    readCells();
}

QByteArray Workbook::part(const QString& name) const
{
    return hoanhap::tests::fileInZip(m_xlsx, name);
}

void Workbook::readFormats()
{
    QHash<QString, QByteArray> codes{{u"49"_s, "@"}}; // 49 is built in
    QList<bool> underlined; // by font
    bool ofCells = false;
    QXmlStreamReader xml(part(u"xl/styles.xml"_s));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1)
            codes.insert(xml.attributes().value("numFmtId"_L1).toString(),
                xml.attributes().value("formatCode"_L1).toUtf8());
        if (xml.name() == "font"_L1)
            underlined << false;
        if (xml.name() == "u"_L1)
            underlined.back() = true;
        if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyles"_L1)
            ofCells = xml.name() == "cellXfs"_L1;
        if (xml.name() == "xf"_L1 && ofCells)
            m_underlined << underlined.value(xml.attributes().value("fontId"_L1).toInt());
        if (xml.name() == "xf"_L1 && ofCells)
            m_formats << codes.value(xml.attributes().value("numFmtId"_L1).toString());
    }
}

void Workbook::readCells()
{
    QXmlStreamReader xml(sheet());
    QByteArray name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "c"_L1) {
            name = xml.attributes().value("r"_L1).toUtf8();
            m_cells[name] = {
                xml.attributes().value("t"_L1).toUtf8(), {}, xml.attributes().value("s"_L1).toInt()};
        } else if (xml.name() == "v"_L1 || xml.name() == "t"_L1) {
            m_cells[name].value = xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
}

QString Workbook::text(const char* cell) const
{
    return type(cell) == "inlineStr" ? value(cell) : QString();
}

bool Workbook::isUnderlined(const char* cell) const
{
    return m_underlined.value(m_cells.value(cell).style);
}

QByteArray Workbook::format(const char* cell) const
{
    return m_formats.value(m_cells.value(cell).style);
}

} // namespace hoanhap::spreadsheet::tests
