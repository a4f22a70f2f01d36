// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CellLines.h"

#include <algorithm>
#include <array>

namespace hoanhap::spreadsheet {

using namespace Qt::StringLiterals;

namespace {

// Thousandths of the height of the letters, as Times New Roman has them.
constexpr qsizetype figureWidth = 500;
constexpr qsizetype blankWidth = 250;
constexpr qsizetype hornWidth = 45; // of ơ and ư, beyond o and u
constexpr qsizetype broadestLetter = 1000;
constexpr qsizetype sidesOfCell = 312; // 5 pixels left free beside letters of 12 points
constexpr qsizetype surePartOfHundred = 97;

struct Breadth
{
    QStringView letters;
    qsizetype regular;
    qsizetype bold;
};

constexpr std::array breadths{Breadth{u".,", 250, 250}, Breadth{u"il/", 278, 278}, Breadth{u"jt:;", 278, 333},
    Breadth{u"f-()", 333, 333}, Breadth{u"I", 333, 389}, Breadth{u"r", 333, 444}, Breadth{u"s", 389, 389},
    Breadth{u"J", 389, 500}, Breadth{u"cez", 444, 444}, Breadth{u"a", 444, 500},
    Breadth{u"govxy0123456789–", figureWidth, figureWidth}, Breadth{u"bdhknpquđ", 500, 556},
    Breadth{u"S", 556, 556}, Breadth{u"FP", 556, 611}, Breadth{u"ELTZ", 611, 667}, Breadth{u"B", 667, 667},
    Breadth{u"CR", 667, 722}, Breadth{u"wADNUVXYĐ", 722, 722}, Breadth{u"GHKOQ", 722, 778},
    Breadth{u"+=", 564, 570}, Breadth{u"m", 778, 833}, Breadth{u"M", 889, 944}};

qsizetype widthOf(QChar letter, Weight weight)
{
    constexpr QChar horn(0x031B);
    if (letter == horn)
        return hornWidth;
    if (letter.category() == QChar::Mark_NonSpacing)
        return 0;
    for (const Breadth& breadth : breadths)
        if (breadth.letters.contains(letter))
            return weight == Weight::Bold ? breadth.bold : breadth.regular;
    return broadestLetter;
}

qsizetype widthOf(const QString& word, Weight weight)
{
    qsizetype width = 0;
    for (const QChar letter : word.normalized(QString::NormalizationForm_D))
        width += widthOf(letter, weight);
    return width;
}

} // namespace

qsizetype linesInCell(const QString& text, int figures, Weight weight)
{
    const qsizetype room =
        std::max(figures * figureWidth * surePartOfHundred / 100 - sidesOfCell, figureWidth);
    qsizetype lines = 0;
    for (const QString& line : text.split(u'\n')) {
        qsizetype used = 0;
        ++lines;
        for (const QString& word : line.split(u' ')) {
            const qsizetype width = widthOf(word, weight);
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
