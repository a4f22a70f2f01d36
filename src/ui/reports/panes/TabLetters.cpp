// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/panes/TabLetters.h"

#include <QEvent>
#include <QTabBar>

namespace hoanhap::ui {

QWidget* firstTabStopIn(QWidget& part)
{
    for (QWidget* next = part.nextInFocusChain(); part.isAncestorOf(next); next = next->nextInFocusChain())
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next;
    return nullptr;
}

TabLetters::TabLetters(QTabWidget& tabs) : QObject(&tabs), m_tabs(tabs)
{
    tabs.tabBar()->installEventFilter(this);
}

bool TabLetters::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut) // the bar opens the tab first
        QMetaObject::invokeMethod(this, &TabLetters::focusCurrent, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void TabLetters::focusCurrent()
{
    if (QWidget* tab = m_tabs.currentWidget())
        if (QWidget* first = firstTabStopIn(*tab))
            first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace hoanhap::ui
