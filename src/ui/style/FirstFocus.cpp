// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FirstFocus.h"

#include <QDialog>
#include <QEvent>

namespace hoanhap::ui {

bool FirstFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        if (auto* dialog = qobject_cast<QDialog*>(watched))
            dialog->setAttribute(Qt::WA_KeyboardFocusChange);
    return QObject::eventFilter(watched, event);
}

} // namespace hoanhap::ui
