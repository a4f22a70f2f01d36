// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenWindow.h"
#include "ui/rows/RowsEditor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

TEST_CASE("Enter goes from the last field of a person to the button that stores, not to one that leads away",
    "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* places = open.find<ui::RowsEditor>("residenceEditor")->findChild<QTableView*>();
    places->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // nothing is typed into the empty line
    QApplication::processEvents();
    CHECK(QApplication::focusWidget() == open.find<QPushButton>("saveButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == open.find<QPushButton>("saveNextButton"));
}

TEST_CASE("the form of a new person begins at its first field, wherever the last one was left", "[ui]")
{
    OpenWindow open;
    open.window.resize(1366, 640);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QScrollBar* bar = open.find<QScrollArea>("detailsPage")->verticalScrollBar();
    bar->setValue(bar->maximum());
    REQUIRE(bar->value() > 0);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(bar->value() == 0);
    CHECK(open.find<QLineEdit>("fullNameEdit")->hasFocus());
}

TEST_CASE("the key of a tab leads into the tab, from a button too", "[ui]")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    open.find<QPushButton>("newButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QApplication::processEvents();
    REQUIRE(QApplication::focusWidget());
    CHECK(open.find<QWidget>("statusEditor")->isAncestorOf(QApplication::focusWidget()));
}
