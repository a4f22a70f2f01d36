// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the sheets what is written, counted or framed stands.
#include "ui/reports/PagePreview.h"

#include "document/layout/ParagraphPlaces.h"

#include <algorithm>

namespace hoanhap::ui {

std::vector<PagePreview::Place> PagePreview::places() const
{
    std::vector<Place> places;
    for (const document::ParagraphPlace& place : document::placesOf(m_pages)) {
        const auto page = static_cast<size_t>(place.page);
        const QPointF corner = sheetOf(page).topLeft();
        const double pixels = scale(page) * document::unitsPerMillimetre;
        places.push_back(
            {place.origin, page, QRectF(place.mm.topLeft() * pixels + corner, place.mm.size() * pixels)});
    }
    return places;
}

std::vector<PagePreview::FigureSpot> PagePreview::figureSpots() const
{
    std::vector<FigureSpot> spots;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        const QPointF corner = sheetOf(page).topLeft();
        for (const document::FigureMark& mark : m_pages[page].figures)
            spots.push_back({mark.figure,
                QRectF(mark.box.topLeft() * scale(page) + corner, mark.box.size() * scale(page))});
    }
    return spots;
}

QRectF PagePreview::frame() const
{
    if (m_currentFigure) {
        const std::vector<FigureSpot> spots = figureSpots();
        return *m_currentFigure < spots.size() ? spots[*m_currentFigure].rect : QRectF();
    }
    const std::vector<Place> all = places();
    const auto place =
        std::ranges::find(all, m_current, [](const Place& one) { return std::optional(one.origin); });
    return place == all.end() ? QRectF() : place->rect;
}

QVariant PagePreview::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle)
        return QWidget::inputMethodQuery(query);
    const QRectF framed = frame();
    return framed.isNull() ? QRect(visibleRegion().boundingRect().topLeft(), QSize(1, 1))
                           : framed.toAlignedRect();
}

} // namespace hoanhap::ui
