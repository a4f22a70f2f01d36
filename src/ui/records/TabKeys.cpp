// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TabKeys.h"

#include "ui/records/TabOrder.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTabWidget>
#include <algorithm>

namespace hoanhap::ui {

namespace {

/// Qt takes the keys along only from one tab to the other, not from a button or a list beside the tabs.
void goInto(QWidget& tab)
{
    const QWidget* before = QApplication::focusWidget();
    QWidget* first = firstInTabOrder(tab);
    if (!first || !before || tab.isAncestorOf(before))
        return;
    // As if by Tab a text would be chosen whole, and the next letter would take its place.
    first->setFocus(qobject_cast<QLineEdit*>(first) ? Qt::OtherFocusReason : Qt::ShortcutFocusReason);
}

} // namespace

void giveTabKeys(QTabWidget& tabs)
{
    constexpr int digits = 9;
    for (int place = 0; place < std::min(tabs.count(), digits); ++place) {
        const QKeySequence keys(Qt::CTRL | Qt::Key(Qt::Key_1 + place));
        tabs.setTabToolTip(place, keys.toString(QKeySequence::NativeText));
        // Its parent is the tabs: out of sight they take no key.
        QObject::connect(new QShortcut(keys, &tabs), &QShortcut::activated, &tabs, [&tabs, place] {
            if (!tabs.isTabVisible(place) || !tabs.isTabEnabled(place))
                return;
            tabs.setCurrentIndex(place);
            goInto(*tabs.currentWidget());
        });
    }
}

} // namespace hoanhap::ui
