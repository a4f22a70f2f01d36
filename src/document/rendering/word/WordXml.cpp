// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordXml.h"

#include "document/layout/Measures.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

QString qualified(const char* name)
{
    return u"w:"_s + QLatin1String(name);
}

bool isInnerHyphen(const QString& text, qsizetype at)
{
    return text.at(at) == u'-' && at > 0 && at + 1 < text.size() && !text.at(at - 1).isSpace()
        && !text.at(at + 1).isSpace();
}

} // namespace

WordXml::WordXml(const char* root)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(qualified(root));
    m_xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    m_xml.writeAttribute(
        u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    if (QLatin1String(root) == "hdr"_L1) {
        m_xml.writeAttribute(u"xmlns:v"_s, u"urn:schemas-microsoft-com:vml"_s);
        m_xml.writeAttribute(u"xmlns:o"_s, u"urn:schemas-microsoft-com:office:office"_s);
    }
}

void WordXml::begin(const char* element, Attributes attributes)
{
    m_xml.writeStartElement(qualified(element));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(
            QLatin1String(name).contains(u':') ? QString::fromLatin1(name) : qualified(name), value);
}

void WordXml::beginForeign(const char* element, Attributes attributes)
{
    m_xml.writeStartElement(QString::fromLatin1(element));
    for (const auto& [name, value] : attributes)
        m_xml.writeAttribute(QString::fromLatin1(name), value);
}

void WordXml::empty(const char* element, Attributes attributes)
{
    begin(element, attributes);
    end();
}

void WordXml::run(const Run& run)
{
    begin("r");
    if (run.bold || run.italic || run.penRoom > 0 || m_size > 0) {
        begin("rPr");
        if (run.bold)
            empty("b");
        if (run.italic)
            empty("i");
        // One space, widened: room for the pen that reads back as a space.
        if (run.penRoom > 0)
            value("spacing", twips(run.penRoom));
        if (m_size > 0) {
            value("sz", m_size);
            value("szCs", m_size);
        }
        end();
    }
    text(run.penRoom > 0 ? u" "_s : run.text);
    end();
}

void WordXml::runs(const Runs& runs)
{
    for (const Run& each : runs)
        run(each);
}

void WordXml::text(const QString& text)
{
    const auto write = [this](const QString& part) {
        if (part.isEmpty())
            return;
        begin("t", {{"xml:space", u"preserve"_s}});
        m_xml.writeCharacters(part);
        end();
    };
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isInnerHyphen(text, at))
            continue;
        write(text.mid(from, at - from));
        empty("noBreakHyphen");
        from = at + 1;
    }
    write(text.mid(from));
}

void WordXml::paragraph(const char* style, const Runs& content, int before)
{
    begin("p");
    begin("pPr");
    value("pStyle", QString::fromLatin1(style));
    if (before >= 0)
        spacing(before, -1);
    end();
    runs(content);
    end();
}

void WordXml::narrowParagraph(const char* style, const Runs& content, double width, double narrow)
{
    const QString side = QString::number(twips((width - narrow) / 2));
    begin("p");
    begin("pPr");
    value("pStyle", QString::fromLatin1(style));
    empty("ind", {{"left", side}, {"right", side}});
    end();
    runs(content);
    end();
}

void WordXml::rule(double columnWidth, double length)
{
    const QString side = QString::number(twips((columnWidth - length) / 2));
    begin("p");
    begin("pPr");
    value("pStyle", u"Rule"_s);
    begin("pBdr");
    const QString halfPoint = u"4"_s; // in eighths
    empty("top", {{"val", u"single"_s}, {"sz", halfPoint}, {"space", u"0"_s}, {"color", u"000000"_s}});
    end();
    spacing(twipsOf(gapAboveRule), twipsOf(ruleHeight), true);
    empty("ind", {{"left", side}, {"right", side}, {"firstLine", u"0"_s}});
    end();
    end();
}

void WordXml::spacing(int before, int line, bool exact)
{
    begin("spacing", {{"after", u"0"_s}});
    if (before >= 0)
        m_xml.writeAttribute(u"w:before"_s, QString::number(before));
    if (line >= 0) {
        m_xml.writeAttribute(u"w:line"_s, QString::number(line));
        m_xml.writeAttribute(u"w:lineRule"_s, exact ? u"exact"_s : u"auto"_s);
    }
    end();
}

void WordXml::smallestText()
{
    begin("rPr");
    value("sz", u"2"_s);
    end();
}

QByteArray WordXml::bytes()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace hoanhap::document
