// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/PaneArea.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <algorithm>

namespace hoanhap::ui {

namespace {

constexpr int roomForSentence = 60; // pixels

} // namespace

PaneArea::PaneArea(QWidget* pane, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(pane);
    pane->installEventFilter(this);
}

QSize PaneArea::viewportSizeHint() const
{
    return widget()->sizeHint();
}

void PaneArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool PaneArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        const int before = widget()->height();
        fit();
        // A sentence about the field that is typed into comes below it.
        if (QWidget* field = widget()->focusWidget();
            field && field->hasFocus() && widget()->height() > before)
            ensureWidgetVisible(field, 0, roomForSentence);
    }
    return QScrollArea::eventFilter(watched, event);
}

void PaneArea::fit()
{
    const QSize room = maximumViewportSize();
    const int least = widget()->minimumSizeHint().width();
    int width = std::max(room.width(), least);
    int height = leastHeight(width);
    if (height > room.height()) {
        width = std::max(room.width() - verticalScrollBar()->sizeHint().width(), least);
        height = leastHeight(width);
    }
    widget()->resize(width, std::max(height, room.height()));
}

int PaneArea::leastHeight(int width) const
{
    const QLayout* layout = widget()->layout();
    return layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                       : layout->totalMinimumSize().height();
}

} // namespace hoanhap::ui
