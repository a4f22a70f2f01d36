// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/SurveyView.h"

#include <QKeyEvent>

namespace hoanhap::ui {

void SurveyView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool marks = event->key() == Qt::Key_Space || event->key() == Qt::Key_X;
    if (plain && marks && state() != EditingState && m_isKind(currentIndex().column()))
        return Q_EMIT markWanted();
    ListEntryView::keyPressEvent(event);
}

} // namespace hoanhap::ui
