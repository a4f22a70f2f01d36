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

QWidget* lastInTabOrder(QWidget& group)
{
    QWidget* last = &group;
    for (QWidget* next = group.nextInFocusChain(); next != &group; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && group.isAncestorOf(next))
            last = next;
    return last;
}

QWidget* firstInTabOrder(QWidget& group)
{
    for (QWidget* next = group.nextInFocusChain(); next != &group; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && group.isAncestorOf(next) && next->isEnabled()
            && next->isVisible())
            return next;
    return nullptr;
}

} // namespace hoanhap::ui
