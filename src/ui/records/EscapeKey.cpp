// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/EscapeKey.h"

#include <QKeyEvent>
#include <QWidget>

namespace hoanhap::ui {

EscapeKey::EscapeKey(QWidget* form) : QObject(form)
{
    form->installEventFilter(this);
}

/// A key reaches the form itself only when nothing in it took it.
bool EscapeKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Escape || key->modifiers() != Qt::NoModifier)
        return QObject::eventFilter(watched, event);
    Q_EMIT pressed();
    return true;
}

} // namespace hoanhap::ui
