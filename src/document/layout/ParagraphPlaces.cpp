// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/ParagraphPlaces.h"

#include <algorithm>

namespace hoanhap::document {

namespace {

QRectF inMillimetres(const QRectF& box)
{
    return {box.topLeft() / unitsPerMillimetre, box.size() / unitsPerMillimetre};
}

template <typename Place>
std::optional<Place> under(const std::vector<Place>& places, int page, QPointF mm)
{
    const auto found = std::ranges::find_if(
        places, [&](const Place& place) { return place.page == page && place.mm.contains(mm); });
    return found == places.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<ParagraphPlace> placesOf(const Pages& pages)
{
    std::vector<ParagraphPlace> places;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const OriginMark& mark : pages[page].origins) {
            const ParagraphLook& look = mark.look;
            if (!mark.begins && !places.empty())
                places.back().ends = false;
            places.push_back({mark.origin, static_cast<int>(page), inMillimetres(mark.box), look.size,
                mark.begins ? look.firstLineIndent / unitsPerMillimetre : 0, look.lineSpacingPercent,
                look.led && mark.begins, mark.begins});
        }
    return places;
}

std::vector<FigurePlace> figurePlacesOf(const Pages& pages)
{
    std::vector<FigurePlace> places;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const FigureMark& mark : pages[page].figures)
            places.push_back({mark.figure, static_cast<int>(page), inMillimetres(mark.box)});
    return places;
}

std::optional<ParagraphPlace> placeAt(const Pages& pages, int page, QPointF mm)
{
    return under(placesOf(pages), page, mm);
}

std::optional<FigurePlace> figureAt(const Pages& pages, int page, QPointF mm)
{
    return under(figurePlacesOf(pages), page, mm);
}

} // namespace hoanhap::document
