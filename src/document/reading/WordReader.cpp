// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reading/WordReader.h"

#include "document/reading/ReadingErrorCodes.h"
#include "zip/ZipReader.h"

#include <QXmlStreamReader>
#include <algorithm>

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 30'000'000; // of the file
constexpr qint64 mostUnpacked = 64'000'000; // of the text in it
constexpr int deepest = 256; // elements inside each other
constexpr size_t mostLines = 100'000;
constexpr qsizetype mostCells = 200; // in one row

bool isWordprocessing(QStringView name)
{
    return name == "http://schemas.openxmlformats.org/wordprocessingml/2006/main"_L1
        || name == "http://purl.oclc.org/ooxml/wordprocessingml/main"_L1;
}

Result<QByteArray> textOf(const QByteArray& docx)
{
    if (docx.size() > mostBytes)
        return Error{errors::reading::wordTooLarge};
    if (!docx.startsWith("PK\x03\x04"))
        return Error{errors::reading::notWord};
    const auto unpacked = zip::ZipReader::unpack(docx, u"word/document.xml"_s, mostUnpacked);
    if (const auto* xml = std::get_if<QByteArray>(&unpacked))
        return *xml;
    switch (std::get<zip::ZipReader::Fault>(unpacked)) {
    case zip::ZipReader::Fault::Damaged:
        return Error{errors::reading::wordDamaged};
    case zip::ZipReader::Fault::Missing:
        return Error{errors::reading::notWord};
    case zip::ZipReader::Fault::TooLarge:
        break;
    }
    return Error{errors::reading::wordTooLarge};
}

/// Goes through the elements one by one, never into itself.
class BodyReader
{
public:
    explicit BodyReader(const QByteArray& xml) : m_xml(xml) { }

    Result<WordText> read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD || m_depth > deepest)
                return Error{errors::reading::wordDamaged};
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && m_inText)
                m_paragraph += m_xml.text();
            if (m_lines.size() > mostLines || m_cells.size() > mostCells)
                return Error{errors::reading::wordTooLarge};
        }
        if (m_xml.hasError())
            return Error{errors::reading::wordDamaged};
        if (!m_hasBody)
            return Error{errors::reading::notWord};
        return std::move(m_lines);
    }

private:
    /// Taken out by a tracked change, or there a second time for older programs.
    static bool isPassedOver(QStringView name)
    {
        static const QStringList names{u"del"_s, u"moveFrom"_s, u"Fallback"_s, u"rPrChange"_s, u"pPrChange"_s,
            u"sectPr"_s, u"tblPr"_s, u"tblGrid"_s, u"trPr"_s, u"tcPr"_s};
        return names.contains(name);
    }

    void begin()
    {
        ++m_depth;
        const QStringView name = m_xml.name();
        if (m_passedOver == 0 && isPassedOver(name))
            m_passedOver = m_depth;
        if (m_passedOver > 0 || !isWordprocessing(m_xml.namespaceUri()))
            return;
        if (name == "body"_L1)
            m_hasBody = true;
        else if (name == "p"_L1)
            beginParagraph();
        else if (name == "tbl"_L1)
            ++m_tables;
        else if (name == "tc"_L1 && m_tables == 1)
            m_cells << QString();
        else if (name == "r"_L1)
            ++m_runs;
        else if (name == "t"_L1 && m_runs > 0)
            m_inText = true;
        else if (m_runs > 0)
            sign(name);
        else
            property(name);
    }
    void beginParagraph()
    {
        if (m_paragraphs++ == 0) { // one in a text box stands inside another
            m_paragraph.clear();
            m_isHeading = false;
        } else {
            m_paragraph += u' ';
        }
    }
    /// What stands for characters inside a run.
    void sign(QStringView name)
    {
        if (name == "tab"_L1 || name == "br"_L1 || name == "cr"_L1)
            m_paragraph += u' ';
        else if (name == "noBreakHyphen"_L1)
            m_paragraph += u'-';
    }
    void property(QStringView name)
    {
        const auto value = [&] {
            return m_xml.attributes().value(m_xml.namespaceUri().toString(), "val"_L1);
        };
        // The styles of headings are called so in every program, "Heading 1" by its identifier.
        if (name == "pStyle"_L1)
            m_isHeading = value().startsWith("Heading"_L1) || value().startsWith("heading"_L1);
        else if (name == "outlineLvl"_L1)
            m_isHeading = value() != "9"_L1; // 9: body text
    }
    void end()
    {
        const QStringView name = m_xml.name();
        const bool over = m_passedOver > 0;
        if (m_passedOver == m_depth)
            m_passedOver = 0;
        --m_depth;
        if (over || !isWordprocessing(m_xml.namespaceUri()))
            return;
        if (name == "p"_L1)
            endParagraph();
        else if (name == "tbl"_L1)
            --m_tables;
        else if (name == "tr"_L1 && m_tables == 1)
            endRow();
        else if (name == "r"_L1)
            --m_runs;
        else if (name == "t"_L1)
            m_inText = false;
    }
    void endParagraph()
    {
        if (--m_paragraphs > 0)
            return;
        if (m_tables == 0)
            m_lines.push_back({{m_paragraph}, m_isHeading});
        else if (!m_cells.isEmpty())
            m_cells.back() += (m_cells.back().isEmpty() ? QString() : u" "_s) + m_paragraph;
    }
    void endRow()
    {
        if (!m_cells.isEmpty())
            m_lines.push_back({m_cells, false});
        m_cells.clear();
    }

    QXmlStreamReader m_xml;
    WordText m_lines;
    QStringList m_cells; ///< of the row that is open
    QString m_paragraph;
    int m_depth = 0;
    int m_passedOver = 0; ///< depth of the element that is passed over; 0: none
    int m_tables = 0; ///< open inside each other
    int m_paragraphs = 0;
    int m_runs = 0;
    bool m_inText = false;
    bool m_isHeading = false;
    bool m_hasBody = false;
};

} // namespace

Result<WordText> readWord(const QByteArray& docx)
{
    const Result<QByteArray> xml = textOf(docx);
    if (!xml)
        return xml.errors();
    return BodyReader(*xml).read();
}

} // namespace hoanhap::document
