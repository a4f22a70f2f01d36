// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Strip.h"

#include "document/layout/Measures.h"

#include <algorithm>

namespace hoanhap::document {

namespace {

template <typename Target>
void copyMarks(const Strip& from, QPointF corner, Target& to)
{
    for (PlacedText text : from.texts) {
        text.baseline += corner;
        text.box.translate(corner);
        to.texts.push_back(std::move(text));
    }
    for (PlacedRule rule : from.rules) {
        rule.line.translate(corner);
        to.rules.push_back(rule);
    }
    for (PlacedPicture picture : from.pictures) {
        picture.box.translate(corner);
        to.pictures.push_back(std::move(picture));
    }
    for (FigureMark mark : from.figures) {
        mark.box.translate(corner);
        to.figures.push_back(std::move(mark));
    }
}

} // namespace

void Strip::add(const Strip& other, QPointF corner)
{
    copyMarks(other, corner, *this);
    height = std::max(height, corner.y() + other.height);
}

void Strip::addRule(QPointF from, QPointF to)
{
    rules.push_back({QLineF(from, to)});
}

void Strip::addBar(QPointF from, double length, int grey)
{
    rules.push_back({QLineF(from, from + QPointF(length, 0)), barHeight, grey});
}

double Strip::inkWidth() const
{
    double width = 0;
    for (const PlacedText& text : texts)
        width = std::max(width, text.box.width());
    return width;
}

Strip stacked(const Strips& strips)
{
    Strip all;
    for (const Strip& strip : strips)
        all.add(strip, {0, all.height});
    return all;
}

void place(const Strip& strip, QPointF corner, Page& page)
{
    copyMarks(strip, corner, page);
}

} // namespace hoanhap::document
