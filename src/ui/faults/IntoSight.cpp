// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/IntoSight.h"

#include <QScrollArea>
#include <QTimer>
#include <QVariant>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr const char* sentenceProperty = "sentenceAboutIt";
constexpr int roomAround = 8; // pixels

QRect placeIn(const QWidget& pane, const QWidget& widget)
{
    return {widget.mapTo(&pane, QPoint()), widget.size()};
}

void showIn(QScrollArea& area, const QWidget& field)
{
    const QWidget& pane = *area.widget();
    QRect place = placeIn(pane, field);
    const auto* sentence = field.property(sentenceProperty).value<QWidget*>();
    if (sentence && sentence->isVisibleTo(&pane))
        place |= placeIn(pane, *sentence);
    const QSize room = area.viewport()->size();
    area.ensureVisible(place.center().x(), place.center().y(), std::min(place.width(), room.width()) / 2,
        std::min(place.height() / 2 + roomAround, room.height() / 2));
}

} // namespace

void tieSentence(QWidget& field, QWidget& sentence)
{
    field.setProperty(sentenceProperty, QVariant::fromValue(&sentence));
}

void bringIntoSight(QWidget& field)
{
    QTimer::singleShot(0, &field, [&field] {
        for (QWidget* around = field.parentWidget(); around; around = around->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(around))
                showIn(*area, field);
    });
}

} // namespace hoanhap::ui
