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
    words.figure.clear(); // the whole cell bears its mark
    return m_memory.lines({words}, style, width);
}

} // namespace hoanhap::document
