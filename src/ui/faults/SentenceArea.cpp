// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faults/SentenceArea.h"

#include <QEvent>
#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr int aroundLines = 12; // pixels: the margins of the line inside

} // namespace

SentenceArea::SentenceArea(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidgetResizable(true);
    hide();
}

bool SentenceArea::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QScrollArea::viewportEvent(event);
}

bool SentenceArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget()
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        follow();
    return QScrollArea::eventFilter(watched, event);
}

void SentenceArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fit();
}

void SentenceArea::follow()
{
    setVisible(!widget()->isHidden());
    verticalScrollBar()->setValue(0);
    fit();
}

void SentenceArea::fit()
{
    if (!widget() || widget()->isHidden())
        return;
    const int wanted = std::max(0, widget()->heightForWidth(viewport()->width())); // -1: nothing said yet
    const int most = mostLines * widget()->fontMetrics().lineSpacing() + aroundLines;
    setFixedHeight(std::min(wanted, most));
    setFocusPolicy(wanted > most ? Qt::TabFocus : Qt::NoFocus); // for the keys that scroll
}

} // namespace hoanhap::ui
