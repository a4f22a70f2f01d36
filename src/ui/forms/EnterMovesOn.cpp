// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/EnterMovesOn.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace hoanhap::ui {

EnterMovesOn::EnterMovesOn(QWidget* form) : QObject(form)
{
    form->installEventFilter(this);
}

bool EnterMovesOn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    QWidget* field = QApplication::focusWidget();
    if (!enter || !plain || !field)
        return QObject::eventFilter(watched, event);
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QApplication::sendEvent(field, &tab);
    return true;
}

} // namespace hoanhap::ui
