// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/UndoButton.h"

#include "ui/OpenWindow.h"

#include <QLineEdit>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void enterInto(OpenWindow& open, const QString& name)
{
    open.window.showPage(u"person"_s);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), name);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("Ctrl+Z outside of a text field takes the last entry back, and the button said so", "[ui]")
{
    OpenWindow open;
    CHECK_FALSE(open.window.findChild<QToolButton*>(u"undoLastButton"_s)->isVisible());
    enterInto(open, u"Le Van An"_s);
    CHECK(open.names() == QStringList{u"Le Van An"_s});
    CHECK(open.find<QToolButton>("undoLastButton")->text().contains(u"Le Van An"_s));
    open.find<QAbstractItemView>("listView")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(open.names().isEmpty());
    CHECK_FALSE(open.window.findChild<QToolButton*>(u"undoLastButton"_s)->isVisible());
}

TEST_CASE("Ctrl+Z in a text field takes back letters alone", "[ui]")
{
    OpenWindow open;
    enterInto(open, u"Le Van An"_s);
    auto* name = open.find<QLineEdit>("fullNameEdit");
    name->setFocus();
    QTest::keyClicks(name, u"h"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    CHECK(name->text() == u"Le Van An"_s);
    CHECK(open.names().size() == 1);
}

TEST_CASE("while something is typed and not stored nothing is taken back", "[ui]")
{
    OpenWindow open;
    enterInto(open, u"Le Van An"_s);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), u"h"_s);
    QTest::mouseClick(open.find<QToolButton>("undoLastButton"), Qt::LeftButton);
    CHECK(open.names().size() == 1);
    CHECK(open.prompts.asked.size() == 1);
}

TEST_CASE("what hangs on a person is taken back under its own name, not as the person", "[ui]")
{
    using services::UndoService;
    UndoService::Last last;
    last.what = services::UndoStep::What::Added;
    last.entity = u"attachment"_s;
    last.title = u"Lê Văn An"_s;
    last.ofPerson = true;
    const QString words = ui::undoWords(last);
    CHECK(words.contains(u"Lê Văn An"_s));
    CHECK_FALSE(words.startsWith(u"Lê Văn An"_s));
}

TEST_CASE("an ampersand in what was entered is no key of the button", "[ui]")
{
    OpenWindow open;
    enterInto(open, u"An & Binh"_s);
    CHECK(open.find<QToolButton>("undoLastButton")->text().contains(u"An && Binh"_s));
}
