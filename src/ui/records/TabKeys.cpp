// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/TabKeys.h"

#include "ui/records/TabOrder.h"
#include "ui/rows/RowsView.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTabWidget>
#include <algorithm>

namespace hoanhap::ui {

namespace {

bool isEmptyList(const QWidget& widget)
{
    const auto* list = qobject_cast<const QAbstractItemView*>(&widget);
    return list && list->model() && list->model()->rowCount() == 0;
}

/// A list without a row takes no keys: what stands after it, such as the button that adds one, does.
QWidget* firstToWorkIn(QWidget& tab)
{
    QWidget* first = firstInTabOrder(tab);
    for (QWidget* next = first; next && tab.isAncestorOf(next); next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled() && next->isVisible()
            && !isEmptyList(*next))
            return next;
    return first;
}

/// A table that takes new rows is entered at the line for one, so that nothing that stands there is typed
/// over.
bool goToNewRow(QWidget& field)
{
    auto* table = qobject_cast<RowsView*>(&field);
    if (!table || table->model()->rowCount() == 0)
        return false;
    table->setFocus(Qt::ShortcutFocusReason);
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    return true;
}

/// Qt takes the keys along only from one tab to the other, not from a button or a list beside the tabs.
void goInto(QWidget& tab)
{
    const QWidget* before = QApplication::focusWidget();
    QWidget* first = firstToWorkIn(tab);
    if (!first || goToNewRow(*first) || !before || tab.isAncestorOf(before))
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
