// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/table/CellSetter.h"

namespace hoanhap::document {

Strips CellSetter::lines(const TableCell& cell, Alignment alignment, bool bold, double width)
{
    TextStyle style;
    style.size = m_size;
    style.bold = bold;
    style.alignment = alignment == Alignment::Justify ? Alignment::Left : alignment;
    if (cell.runs.size() != 1 || cell.runs.front().figure.isEmpty())
        return m_memory.lines(cell.runs, style, width);
    Run words = cell.runs.front();
    const QString figure = std::exchange(words.figure, {});
    Strips lines = m_memory.lines({words}, style, width);
    for (Strip& line : lines)
        for (const PlacedText& text : line.texts)
            if (!text.text.isEmpty())
                line.figures.push_back({text.box, figure});
    return lines;
}

} // namespace hoanhap::document
