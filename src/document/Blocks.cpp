// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Blocks.h"

#include "text/numbers/Numbers.h"

namespace hoanhap::document {

Runs plain(const QString& text)
{
    return {Run{text}};
}

QString textOf(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.penRoom > 0 ? QStringLiteral(" ") : run.text;
    return text;
}

TableCell cell(const QString& words, Alignment alignment)
{
    return {plain(words), 1, alignment};
}

void numberHeadings(Blocks& blocks)
{
    int parts = 0;
    int items = 0;
    int points = 0;
    for (Block& block : blocks) {
        auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr)
            continue;
        switch (heading->level) {
        case HeadingLevel::Part:
            items = points = 0;
            heading->number = text::roman(++parts) + u'.';
            break;
        case HeadingLevel::Item:
            points = 0;
            heading->number = QString::number(++items) + u'.';
            break;
        case HeadingLevel::Point:
            heading->number = text::pointLetter(points++) + u')';
            break;
        }
    }
}

} // namespace hoanhap::document
