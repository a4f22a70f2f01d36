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
