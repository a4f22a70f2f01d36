// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CellLines.h"

#include <algorithm>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// Thousandths of the height of the letters, as Times New Roman has them.
constexpr qsizetype figureWidth = 500;
constexpr qsizetype blankWidth = 250;
constexpr qsizetype surePartOfHundred = 92; // bold letters are broader

qsizetype widthOf(QChar letter)
{
    if (letter.category() == QChar::Mark_NonSpacing)
        return 0;
    if (u"iljtI',.;:/()|!"_s.contains(letter))
        return 278;
    if (u"frsJ-[]"_s.contains(letter))
        return 360;
    if (u"mwMWĐ"_s.contains(letter))
        return 830;
    if (letter.isUpper())
        return 690;
    return figureWidth;
}

qsizetype widthOf(const QString& word)
{
    qsizetype width = 0;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D))
        width += widthOf(letter);
    return width;
}

} // namespace

qsizetype linesInCell(const QString& text, int figures)
{
    const qsizetype room = std::max(figures, 1) * figureWidth * surePartOfHundred / 100;
    qsizetype lines = 0;
    for (const QString& line : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString& word : line.split(u' ')) {
            const qsizetype width = widthOf(word);
            if (used > 0 && used + blankWidth + width > room) {
                ++lines;
                used = 0;
            }
            used += width + (used > 0 ? blankWidth : 0);
            for (; used > room; used -= room) // a word longer than the cell is broken
                ++lines;
        }
    }
    return lines;
}

} // namespace hoanhap::spreadsheet
