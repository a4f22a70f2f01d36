// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/forms/Letters.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <functional>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

bool isTypedInto(const QWidget* widget)
{
    const bool part =
        qobject_cast<const QComboBox*>(widget->parentWidget()) // the field of a list to choose from
        || widget->objectName().startsWith("qt_"_L1);
    return !part
        && (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget));
}

struct FilledWindow : OpenWindow
{
    FilledWindow()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({40, 2021, 3}, [](int) { return true; }));
    }
};

} // namespace

TEST_CASE("each letter with Alt leads to one thing on what is seen", "[ui]")
{
    FilledWindow open;
    open.onEachTab([&open] { tests::checkLetters(open.window); });
}

TEST_CASE("every field has a name that a screen reader can say", "[ui]")
{
    FilledWindow open;
    int fields = 0;
    open.onEachTab([&open, &fields] {
        for (const QWidget* widget : open.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !isTypedInto(widget))
                continue;
            ++fields;
            INFO(widget->objectName().toStdString());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    });
    CHECK(fields > 50);
}

TEST_CASE("every field of a form is led to by its label", "[ui]")
{
    FilledWindow open;
    open.onEachTab([&open] {
        QSet<const QWidget*> led;
        for (const QLabel* label : open.window.findChildren<QLabel*>())
            led.insert(label->buddy());
        for (const QWidget* widget : open.window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !isTypedInto(widget) || !widget->property("field").isValid())
                continue;
            INFO(widget->objectName().toStdString());
            CHECK(led.contains(widget));
        }
    });
}

TEST_CASE("the tab key goes down a column of fields, never up", "[ui]")
{
    FilledWindow open;
    open.onEachTab([&open] {
        QHash<const QWidget*, QPair<QWidget*, QPoint>> last;
        QWidget* first = open.window.nextInFocusChain();
        for (QWidget* widget = first; widget->nextInFocusChain() != first;
             widget = widget->nextInFocusChain()) {
            if (!widget->isVisible() || !isTypedInto(widget) || !widget->property("field").isValid())
                continue;
            const QPoint place = widget->mapTo(&open.window, QPoint());
            const auto [above, was] = last.value(widget->parentWidget());
            INFO(widget->objectName().toStdString());
            CHECK((!above || place.y() >= was.y() || place.x() > was.x()));
            last.insert(widget->parentWidget(), {widget, place});
        }
    });
}

TEST_CASE("Tab leads out of every list that is only read", "[ui]")
{
    FilledWindow open;
    int lists = 0;
    open.onEachTab([&open, &lists] {
        for (const QTableView* list : open.window.findChildren<QTableView*>()) {
            if (!list->isVisible() || list->editTriggers() != QAbstractItemView::NoEditTriggers)
                continue;
            ++lists;
            INFO(list->objectName().toStdString());
            CHECK_FALSE(list->tabKeyNavigation());
        }
    });
    CHECK(lists > 10);
}
