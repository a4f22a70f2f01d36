// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TabOrder.h"

#include <QWidget>

namespace hoanhap::ui {

QWidget* followInTabOrder(QWidget& before, const QWidget& added)
{
    QWidget* last = &before;
    for (QWidget* child : added.findChildren<QWidget*>())
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->window() == before.window()) {
            QWidget::setTabOrder(last, child);
            last = child;
        }
    return last;
}

} // namespace hoanhap::ui
