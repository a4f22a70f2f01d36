// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/rendering/word/WordBlocks.h"

#include "document/layout/Measures.h"

#include <numeric>

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
        m_xml.spacing(above, twipsOf(ruleHeight), true);
        m_xml.end();
        m_xml.end();
        m_xml.begin("tbl");
        writeTableProperties();
        const double sum = std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0.0);
        m_columns.clear();
        m_xml.begin("tblGrid");
        for (const int share : table.columnWidths) {
            m_columns.push_back(twips(m_width * share / sum));
            m_xml.empty("gridCol", {{"w", QString::number(m_columns.back())}});
        }
        m_xml.end();
        for (const TableRow& row : table.header)
            writeRow(row, true);
        for (const TableRow& row : table.rows)
            writeRow(row, false);
        m_xml.end();
    }

private:
    void paragraph(const char* style, const Runs& runs, bool centred = false)
    {
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", QString::fromLatin1(style));
        if (m_keep)
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

    void writeTableProperties()
    {
        m_xml.begin("tblPr");
        m_xml.empty("tblW", {{"w", QString::number(twips(m_width))}, {"type", u"dxa"_s}});
        m_xml.begin("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
            m_xml.empty(
                side, {{"val", u"single"_s}, {"sz", u"4"_s}, {"space", u"0"_s}, {"color", u"000000"_s}});
        m_xml.end();
        m_xml.empty("tblLayout", {{"type", u"fixed"_s}});
        m_xml.begin("tblCellMar");
        const auto margin = [this](const char* side, HundredthMm width) {
            m_xml.empty(side, {{"w", QString::number(twips(width))}, {"type", u"dxa"_s}});
        };
        margin("top", cellPaddingAbove);
        margin("left", cellPaddingAcross);
        margin("bottom", cellPaddingAbove);
        margin("right", cellPaddingAcross);
        m_xml.end();
        m_xml.end();
    }

    // Rows are not split between pages, and rows of the header stand again on each: as in the PDF.
    void writeRow(const TableRow& row, bool header)
    {
        m_xml.begin("tr");
        m_xml.begin("trPr");
        m_xml.empty("cantSplit");
        if (header)
            m_xml.empty("tblHeader");
        m_xml.end();
        std::size_t column = 0;
        for (const TableCell& cell : row) {
            int width = 0;
            for (int i = 0; i < cell.columns && column < m_columns.size(); ++i)
                width += m_columns[column++];
            writeCell(cell, width, header);
        }
        m_xml.end();
    }

    void writeCell(const TableCell& cell, int width, bool header)
    {
        m_xml.begin("tc");
        m_xml.begin("tcPr");
        m_xml.empty("tcW", {{"w", QString::number(width)}, {"type", u"dxa"_s}});
        if (cell.columns > 1)
            m_xml.value("gridSpan", cell.columns);
        m_xml.end();
        m_xml.begin("p");
        m_xml.begin("pPr");
        m_xml.value("pStyle", header ? u"TableHeading"_s : u"TableText"_s);
        if (cell.centred)
            m_xml.value("jc", u"center"_s);
        m_xml.end();
        m_xml.runs(cell.runs);
        m_xml.end();
        m_xml.end();
    }

    WordXml& m_xml;
    double m_width;
    HalfPoints m_gap = 0;
    bool m_keep = false;
    std::vector<int> m_columns; // widths in twips
};

} // namespace

void writeBlocks(WordXml& xml, const Blocks& blocks, double width, HalfPoints gapAbove, bool keepLast)
{
    BlockWriter writer(xml, width);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        writer.setGapAbove(i == 0 ? gapAbove : 0);
        writer.setKeep(keepLast && i + 1 == blocks.size());
        std::visit(writer, blocks[i]);
    }
}

} // namespace hoanhap::document
