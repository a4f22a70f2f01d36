// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/roster/RosterDialog.h"

#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "ui/ScriptedPrompts.h"
#include "ui/forms/CodeBox.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("who is only likely waits for a yes, and what is chosen counts at once", "[ui][training]")
{
    tests::TestOffice office;
    tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        file.person.fullName = u"Trần Thị Bé"_s;
        file.person.birth = text::PartialDate::ofYear(1985);
    });
    tests::ScriptedPrompts prompts;
    QGuiApplication::clipboard()->clear(); // a list from another test would be read at once
    ui::RosterDialog dialog({office.workspace(), prompts}, ui::RosterDialog::For::Class, {}, nullptr);
    dialog.show();
    dialog.findChild<QPlainTextEdit*>(u"listEdit"_s)->setPlainText(u"Tran Thi Be, 1985"_s);
    dialog.findChild<QPushButton*>(u"findButton"_s)->click();
    QApplication::processEvents();
    const auto* take = dialog.findChild<QPushButton*>(u"takeButton"_s);
    CHECK_FALSE(take->isEnabled());
    auto* box = dialog.findChild<QTableView*>(u"rosterView"_s)->findChild<ui::CodeBox*>();
    REQUIRE(box); // the first line that waits is open
    box->setCurrentIndex(1);
    Q_EMIT box->activated(1);
    CHECK(take->isEnabled());
    CHECK(dialog.learners().size() == 1);
}

TEST_CASE("lines that wait for a choice are marked and found by F8, and Down goes to the next line",
    "[ui][training]")
{
    tests::TestOffice office;
    tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        file.person.fullName = u"Trần Thị Bé"_s;
        file.person.birth = text::PartialDate::ofYear(1985);
    });
    tests::ScriptedPrompts prompts;
    QGuiApplication::clipboard()->clear();
    ui::RosterDialog dialog({office.workspace(), prompts}, ui::RosterDialog::For::Class, {}, nullptr);
    dialog.show();
    dialog.findChild<QPlainTextEdit*>(u"listEdit"_s)
        ->setPlainText(u"Tran Thi Be, 1985\nVõ Thị Lài, 1990\nTran Thi Be, 1985"_s);
    dialog.findChild<QPushButton*>(u"findButton"_s)->click();
    QApplication::processEvents();
    auto* view = dialog.findChild<QTableView*>(u"rosterView"_s);
    const auto taken = [&](int row) { return view->model()->index(row, 2).data().toString(); };
    CHECK(taken(0).startsWith(u"⚠"_s));
    const QString new1 = taken(1);
    CHECK_FALSE(new1.startsWith(u"⚠"_s));
    REQUIRE(view->indexWidget(view->currentIndex()));
    QTest::keyClick(view->indexWidget(view->currentIndex()), Qt::Key_Down);
    CHECK(view->currentIndex().row() == 1);
    CHECK(taken(1) == new1);
    view->setCurrentIndex(view->model()->index(0, 2));
    QTest::keyClick(&dialog, Qt::Key_F8);
    CHECK(view->currentIndex().row() == 2);
    CHECK(QApplication::activePopupWidget() == nullptr);
}
