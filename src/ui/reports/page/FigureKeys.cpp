// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page/FigureKeys.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

namespace hoanhap::ui {

namespace {

using Spots = std::vector<PagePreview::FigureSpot>;

/// The first figure below the paragraph that has the frame; the first of all where none has.
std::size_t firstBehind(const PagePreview& preview, const Spots& spots)
{
    const auto places = preview.places();
    const auto place = std::ranges::find(
        places, preview.current(), [](const auto& one) { return std::optional(one.origin); });
    if (place == places.end())
        return 0;
    const auto behind =
        std::ranges::find_if(spots, [&](const auto& spot) { return spot.rect.top() >= place->rect.top(); });
    return behind == spots.end() ? 0 : static_cast<std::size_t>(behind - spots.begin());
}

} // namespace

FigureKeys::FigureKeys(PagePreview& preview) : QObject(&preview), m_preview(preview)
{
    preview.installEventFilter(this);
}

bool FigureKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (takeKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool FigureKeys::takeKey(int key, Qt::KeyboardModifiers with)
{
    const auto current = m_preview.currentFigure();
    if (with == Qt::NoModifier && current) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            Q_EMIT m_preview.figureClicked(m_preview.figureSpots()[*current].figure);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_preview.setCurrentFigure(std::nullopt);
            return true;
        }
        return false;
    }
    if (with != Qt::ControlModifier)
        return false;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        step(key == Qt::Key_Right ? 1 : -1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        stepInColumn(key == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return false;
    }
}

void FigureKeys::step(int by)
{
    const Spots spots = m_preview.figureSpots();
    if (spots.empty())
        return;
    const auto current = m_preview.currentFigure();
    if (!current)
        return goTo(firstBehind(m_preview, spots));
    const auto wanted = static_cast<long>(*current) + by;
    if (wanted >= 0 && wanted < static_cast<long>(spots.size()))
        goTo(static_cast<std::size_t>(wanted));
}

/// To the nearest figure that stands below or above; where none does, as they are read.
void FigureKeys::stepInColumn(int by)
{
    const Spots spots = m_preview.figureSpots();
    const auto current = m_preview.currentFigure();
    if (!current)
        return step(by);
    const QRectF from = spots[*current].rect;
    std::optional<std::size_t> nearest;
    const auto distance = [&](std::size_t place) {
        return (spots[place].rect.center().y() - from.center().y()) * by;
    };
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const QRectF& rect = spots[i].rect;
        const bool inColumn = rect.left() < from.right() && rect.right() > from.left();
        if (inColumn && distance(i) > from.height() / 2 && (!nearest || distance(i) < distance(*nearest)))
            nearest = i;
    }
    if (nearest)
        goTo(*nearest);
    else
        step(by);
}

void FigureKeys::goTo(std::size_t figure)
{
    m_preview.setCurrentFigure(figure);
    Q_EMIT wanted(m_preview.figureSpots()[figure].rect.toAlignedRect());
}

} // namespace hoanhap::ui
