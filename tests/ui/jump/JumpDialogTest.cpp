// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jump/JumpDialog.h"

#include "office/KeptPerson.h"
#include "text/letters/Fold.h"
#include "ui/OpenWindow.h"
#include "ui/needs/SurveyPage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// The window with two people in the register, and Ctrl+K pressed.
struct OpenJump : OpenWindow
{
    ui::JumpDialog* dialog = nullptr;

    OpenJump()
        : OpenWindow([](tests::TestOffice& fresh) {
            tests::storedPerson(fresh.workspace());
            tests::storedPerson(fresh.workspace(),
                [](domain::PersonFile& file) { file.person.fullName = u"Trần Thị Bưởi"_s; });
        })
    {
        window.showPage(u"report"_s);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        dialog = window.findChild<ui::JumpDialog*>();
        REQUIRE(dialog);
        QApplication::processEvents();
    }
    QLineEdit* edit() { return dialog->findChild<QLineEdit*>(u"jumpEdit"_s); }
    QTableView* list() { return dialog->findChild<QTableView*>(u"jumpView"_s); }
    int events(const QString& action)
    {
        int count = 0;
        office.workspace().audit().read(
            [&](const storage::AuditEvent& event) { count += event.action == action; });
        return count;
    }
};

} // namespace

TEST_CASE("Ctrl+K, a few letters without marks and Enter open a person from any page", "[ui]")
{
    OpenJump open;
    QTest::keyClicks(open.edit(), u"buoi"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Trần Thị Bưởi"_s);
    CHECK(open.events(u"people.searched"_s) == 1);
    CHECK(open.events(u"person.viewed"_s) == 1);
}

TEST_CASE("with nothing typed every command stands there, and a word of it finds it", "[ui]")
{
    OpenJump open;
    CHECK(open.list()->model()->rowCount() > open.window.pageCount());
    open.edit()->setText(QCoreApplication::translate("RecordKind", "New person"));
    QTest::keyClick(open.edit(), Qt::Key_Return);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text().isEmpty());
    CHECK(open.events(u"person.viewed"_s) == 0);
}

TEST_CASE("where nothing is found the next keys go on with the search", "[ui]")
{
    OpenJump open;
    QTest::keyClicks(open.edit(), u"buoizz"_s);
    QTest::qWait(400); // as long as a clerk looks at the empty list
    REQUIRE(open.list()->model()->rowCount() == 0);
    QTest::keyClick(open.edit(), Qt::Key_PageDown);
    QTest::keyClick(open.edit(), Qt::Key_Down);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    QTest::keyClick(open.edit(), Qt::Key_Backspace);
    QTest::keyClick(open.edit(), Qt::Key_Backspace);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Trần Thị Bưởi"_s);
}

TEST_CASE("arrows choose a line while the letters typed stay", "[ui]")
{
    OpenJump open;
    QTest::keyClicks(open.edit(), u"t"_s);
    QTest::qWait(150);
    QTest::keyClick(open.edit(), Qt::Key_Down);
    CHECK(open.list()->currentIndex().row() == 1);
    CHECK(open.edit()->hasFocus());
    QTest::keyClick(open.edit(), Qt::Key_Up);
    QTest::keyClick(open.edit(), Qt::Key_Up);
    CHECK(open.list()->currentIndex().row() == 0);
    CHECK(open.edit()->text() == u"t"_s);
    QTest::keyClick(open.edit(), Qt::Key_Escape);
    CHECK_FALSE(open.dialog->isVisible());
}

TEST_CASE("what is typed elsewhere is asked about before another record opens", "[ui]")
{
    OpenJump open;
    open.dialog->reject();
    open.window.showPage(u"person"_s);
    QTest::mouseClick(open.find<QPushButton>("newButton"), Qt::LeftButton);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), u"Le Van Moi"_s);
    open.prompts.agree = false; // stay here
    open.window.showFound(u"dispatch"_s, open.office.workspace().newId());
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Le Van Moi"_s);
}

TEST_CASE("every command is found by its words without marks", "[ui]")
{
    OpenJump open;
    QStringList commands;
    for (int row = 0; row < open.list()->model()->rowCount(); ++row)
        commands << open.list()->model()->index(row, 0).data().toString();
    REQUIRE(commands.size() > 30);
    for (const QString& command : commands) {
        INFO(command.toStdString());
        open.edit()->setText(text::fold(command));
        QTest::keyClick(open.edit(), Qt::Key_Down); // searched at once
        QStringList found;
        CHECK(QTest::qWaitFor([&] {
            found.clear();
            for (int row = 0; row < open.list()->model()->rowCount(); ++row)
                found << open.list()->model()->index(row, 0).data().toString();
            return found.contains(command) && found.size() < commands.size();
        }));
    }
}

TEST_CASE("the survey of needs and the tabs of pages are opened by Ctrl+K", "[ui]")
{
    OpenJump open;
    open.edit()->setText(u"khao sat"_s);
    QTest::keyClick(open.edit(), Qt::Key_Return);
    CHECK(open.window.findChild<ui::SurveyPage*>());
    OpenJump other;
    other.edit()->setText(u"nop so lieu"_s);
    QTest::keyClick(other.edit(), Qt::Key_Return);
    CHECK(other.find<QWidget>("gridView"));
}
