// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/flow/BodyLayout.h"

#include "document/layout/Measures.h"
#include "document/layout/TextSetter.h"

namespace hoanhap::document {

using namespace Qt::StringLiterals;

namespace {

class BodyLayout
{
public:
    BodyLayout(const PageSettings& page, QSizeF room, ParagraphMemory& memory)
        : m_page(page)
        , m_room(room)
        , m_memory(memory)
    {
    }

    FlowBlock operator()(const Heading& heading) const
    {
        const Runs runs = led(heading.number, heading.runs);
        FlowBlock block = set(runs, heading.level != HeadingLevel::Point);
        block.level = heading.level;
        block.heading = textOf(runs);
        block.keepTogether = true;
        block.keepWithNext = true;
        return block;
    }

    FlowBlock operator()(const Paragraph& paragraph) const
    {
        FlowBlock block = set(paragraph.runs, false, paragraph.centred);
        block.origin = paragraph.origin;
        block.keepWithNext = paragraph.centred;
        return block;
    }

    FlowBlock operator()(const ListPoint& point) const
    {
        FlowBlock block = set(led(u"-"_s, point.runs));
        block.origin = point.origin;
        block.look.led = true;
        return block;
    }

    FlowBlock operator()(const Table& table) const { return tableFlow(table, m_page, m_room, m_memory); }

private:
    static Runs led(const QString& mark, Runs runs)
    {
        if (!mark.isEmpty())
            runs.insert(runs.begin(), Run{mark + u' '});
        return runs;
    }

    FlowBlock set(const Runs& runs, bool bold = false, bool centred = false) const
    {
        TextStyle style;
        style.size = m_page.bodySize;
        style.bold = bold;
        style.alignment = centred ? Alignment::Centre : Alignment::Justify;
        style.firstLineIndent = centred ? 0 : m_page.firstLineIndent;
        style.lineSpacingPercent = m_page.lineSpacingPercent;
        FlowBlock block;
        block.strips = m_memory.lines(runs, style, m_room.width());
        block.spaceBefore = millimetres(m_page.paragraphSpacing);
        block.look = {style.size, style.firstLineIndent, style.lineSpacingPercent, false};
        return block;
    }

    const PageSettings& m_page;
    QSizeF m_room;
    ParagraphMemory& m_memory;
};

} // namespace

void appendBlocks(
    const Blocks& blocks, const PageSettings& page, QSizeF room, ParagraphMemory& memory, Flow& flow)
{
    const BodyLayout layout(page, room, memory);
    for (const Block& block : blocks)
        flow.push_back(std::visit(layout, block));
}

} // namespace hoanhap::document
