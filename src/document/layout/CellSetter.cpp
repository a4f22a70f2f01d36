// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/CellSetter.h"

namespace hoanhap::document {

namespace {

constexpr qsizetype longestKept = 60; // letters; longer texts hardly stand twice in a table

} // namespace

Strips CellSetter::lines(const TableCell& cell, Alignment alignment, bool bold, double width)
{
    const bool simple = cell.runs.size() == 1 && cell.runs.front().penRoom == 0
        && cell.runs.front().text.size() <= longestKept;
    if (!simple)
        return set(cell.runs, alignment, bold, width);
    Run run = cell.runs.front();
    const QString figure = std::exchange(run.figure, {});
    const int style = (bold || run.bold ? 1 : 0) + (run.italic ? 2 : 0) + 4 * static_cast<int>(alignment);
    const QString key = run.text + QChar(u'\n') + QString::number(style) + QChar(u' ')
        + QString::number(static_cast<int>(width));
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        known = m_known.insert(key, set({run}, alignment, bold, width));
    Strips lines = *known;
    if (!figure.isEmpty())
        for (Strip& line : lines)
            for (const PlacedText& text : line.texts)
                if (!text.text.isEmpty())
                    line.figures.push_back({text.box, figure});
    return lines;
}

Strips CellSetter::set(const Runs& runs, Alignment alignment, bool bold, double width) const
{
    TextStyle style;
    style.size = m_size;
    style.bold = bold;
    style.alignment = alignment == Alignment::Justify ? Alignment::Left : alignment;
    return setText(runs, style, width);
}

} // namespace hoanhap::document
