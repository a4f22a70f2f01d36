// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordBlocks.h"

#include "document/layout/Measures.h"
#include "document/layout/flow/KeptBlocks.h"
#include "document/rendering/word/WordTable.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

const char* styleOf(HeadingLevel level)
{
    switch (level) {
    case HeadingLevel::Part:
        return "Heading1";
    case HeadingLevel::Item:
        return "Heading2";
    case HeadingLevel::Point:
        break;
    }
    return "Heading3";
}

class BlockWriter
{
public:
    BlockWriter(WordXml& xml, double width) : m_xml(xml), m_width(width) { }

    void setGapAbove(HalfPoints gap) { m_gap = gap; }
    void setKeep(bool keep) { m_keep = keep; }

    void operator()(const Heading& heading)
    {
        Runs runs = heading.runs;
        if (heading.level == HeadingLevel::Point)
            runs.insert(runs.begin(), Run{heading.number + u' '});
        paragraph(styleOf(heading.level), runs);
    }
    void operator()(const Paragraph& text) { paragraph("BodyText", text.runs, text.centred); }
    void operator()(const ListPoint& point) { paragraph("ListBullet", point.runs); }

    void operator()(const Table& table)
    {
        // Tables know no space above; the paragraph takes a point of it itself.
        const int above = twipsOf(m_gap > 0 ? m_gap : gapAboveTable) - twipsOf(ruleHeight);
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", u"Rule"_s);
        if (table.keepTogether) // with its title, which stands above
            m_xml.empty("keepNext");
        m_xml.spacing(above, twipsOf(ruleHeight), true);
        m_xml.end();
        m_xml.end();
        // An empty table is no table to Word.
        if (columnsOf(table) > 0)
            WordTable(m_xml, table, m_width).write(m_keep);
    }

private:
    void paragraph(const char* style, const Runs& runs, bool centred = false)
    {
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", QString::fromLatin1(style));
        if (m_keep || centred)
            m_xml.empty("keepNext");
        if (m_gap > 0)
            m_xml.spacing(twipsOf(m_gap), -1);
        if (centred) {
            m_xml.empty("ind", {{"firstLine", u"0"_s}});
            m_xml.value("jc", u"center"_s);
        }
        m_xml.end();
        m_xml.runs(runs);
        m_xml.end();
    }

    WordXml& m_xml;
    double m_width;
    HalfPoints m_gap = 0;
    bool m_keep = false;
};

} // namespace

void writeBlocks(WordXml& xml, const Blocks& blocks, double width, HalfPoints gapAbove, bool isSigned)
{
    BlockWriter writer(xml, width);
    const std::vector<bool> kept = keptWithNotes(blocks, isSigned);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        writer.setGapAbove(i == 0 ? gapAbove : 0);
        writer.setKeep(kept[i] || (isSigned && i + 1 == blocks.size()));
        std::visit(writer, blocks[i]);
    }
}

} // namespace hoanhap::document
