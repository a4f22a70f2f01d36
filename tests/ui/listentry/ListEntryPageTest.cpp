// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listentry/OpenList.h"

#include "services/people/PersonService.h"
#include "ui/forms/Letters.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenList;
using tests::press;
using tests::typeKeys;
using Column = services::ListColumn;

TEST_CASE("Tab goes right, Enter down to where Tab began, and at the end of a row on to the next", "[ui]")
{
    OpenList list;
    typeKeys(u"Lê Văn An"_s);
    press(Qt::Key_Tab);
    typeKeys(u"Út"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Return);
    CHECK(list.current() == list.model().index(1, 0));
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn An"_s);
    CHECK(list.cell(0, Column::OtherNames) == u"Út"_s);
    list.goTo(1, Column::Note);
    typeKeys(u"ghi"_s);
    press(Qt::Key_Tab);
    CHECK(list.current() == list.model().index(2, 0));
    press(Qt::Key_Return);
    CHECK(list.current() == list.model().index(3, 0));
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(list.current() == list.model().index(2, 0));
}

TEST_CASE(
    "F2 opens a cell as it stands, Escape leaves it so, Delete empties it, Ctrl+Z brings it back", "[ui]")
{
    OpenList list;
    typeKeys(u"Lê Văn An"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    press(Qt::Key_End);
    typeKeys(u"h"_s);
    press(Qt::Key_Return);
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn Anh"_s);
    press(Qt::Key_Up);
    typeKeys(u"x"_s);
    press(Qt::Key_Escape);
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn Anh"_s);
    press(Qt::Key_Delete);
    CHECK(list.cell(0, Column::FullName).isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn Anh"_s);
}

TEST_CASE("a cell takes what an input method composes, from the first letter on", "[ui]")
{
    OpenList list;
    tests::typeComposed(u"Nguyễn Văn Hòa"_s);
    press(Qt::Key_Return);
    tests::typeAsUniKey(u"Nguyễn Văn Hòa"_s);
    press(Qt::Key_Return);
    list.goTo(0, Column::Commune);
    tests::typeAsUniKey(u"Tân Hội"_s);
    CHECK(QTest::qWaitFor([] { return tests::somethingPoppedUp(); }));
    press(Qt::Key_Return); // nothing was gone to: what was typed stays
    CHECK(list.cell(0, Column::FullName) == u"Nguyễn Văn Hòa"_s);
    CHECK(list.cell(1, Column::FullName) == u"Nguyễn Văn Hòa"_s);
    CHECK(list.cell(0, Column::Commune) == u"Tân Hội"_s);
    CHECK(list.current() == list.model().index(1, static_cast<int>(Column::Commune)));
}

TEST_CASE("a commune that was gone to in the suggestions is taken", "[ui]")
{
    OpenList list;
    list.goTo(0, Column::Commune);
    typeKeys(u"phuong 1"_s);
    REQUIRE(QTest::qWaitFor([] { return tests::somethingPoppedUp(); }));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(list.cell(0, Column::Commune).startsWith(u"Phường 1"_s));
    CHECK(list.current().row() == 1);
}

TEST_CASE("a row is checked as it is left, its fault is said under the grid and offered by key", "[ui]")
{
    OpenList list;
    typeKeys(u"Lê Văn An"_s);
    list.goTo(0, Column::IdentityNumber);
    typeKeys(u"87085000123"_s);
    press(Qt::Key_Return);
    CHECK(list.hasFault(0, Column::IdentityNumber));
    press(Qt::Key_F8);
    CHECK(list.current() == list.model().index(0, static_cast<int>(Column::IdentityNumber)));
    CHECK(list.find<QLabel>("faultLabel")->text().contains(u"87085000123"_s));
    press(Qt::Key_Return, Qt::AltModifier);
    press(Qt::Key_Return);
    CHECK(list.cell(0, Column::IdentityNumber) == u"087085000123"_s);
    CHECK(list.model().counts().clean == 1);
}

TEST_CASE("a day that is marked as wrong stands whole in its cell", "[ui]")
{
    OpenList list;
    const auto* grid = list.find<QTableView>("gridView");
    const int marked = grid->fontMetrics().horizontalAdvance(u"⚠ 31/12/1985"_s);
    constexpr int marginsOfCell = 8;
    for (const Column column : {Column::Birth, Column::FromDate, Column::ReleasedOn})
        CHECK(grid->columnWidth(static_cast<int>(column)) >= marked + marginsOfCell);
}

TEST_CASE("rows from Excel are pasted from the current cell on and checked at once", "[ui]")
{
    OpenList list;
    list.paste(
        u"STT\tHọ và tên\tNăm sinh\tXã\n1\tLê Văn An\t1985\tTân Hội\n2\tTrần Bé\t31/2/1990\tTân Hội\n"_s);
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn An"_s);
    CHECK(list.hasFault(1, Column::Birth));
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(list.names() == QStringList{u"Lê Văn An"_s});
    CHECK(list.cell(1, Column::FullName) == u"Trần Bé"_s);
    list.goTo(1, Column::Birth);
    press(Qt::Key_Return, Qt::AltModifier);
    press(Qt::Key_Return); // 2/1990
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(list.names() == QStringList{u"Lê Văn An"_s, u"Trần Bé"_s});
    CHECK(list.window.hasUnstored() == false);
}

TEST_CASE("rows that are only to be looked at are counted apart from those with faults", "[ui]")
{
    OpenList list;
    list.paste(u"Họ và tên\tNăm sinh\nLê Văn An\t31/2/1990\nTrần Bé 2\t1985\n"_s); // no such day; a digit
    CHECK(list.model().counts().faulty == 1);
    CHECK(list.model().counts().doubtful == 1);
    CHECK(list.find<QLabel>("countLabel")->text().contains(u"Có lỗi: 1   Cần xem: 1"_s));
    list.goTo(1, Column::FullName);
    press(Qt::Key_Return, Qt::AltModifier);
    press(Qt::Key_Return); // right as it stands
    CHECK(list.model().counts().doubtful == 0);
    CHECK(list.model().counts().clean == 1);
}

TEST_CASE("a block is copied and pasted as in a spreadsheet", "[ui]")
{
    OpenList list;
    list.paste(u"Lê Văn An\tÚt\nTrần Bé\tTư"_s);
    list.grid().selectAll();
    list.grid().setFocus();
    press(Qt::Key_C, Qt::ControlModifier);
    list.goTo(2, Column::FullName);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(list.cell(3, Column::FullName) == u"Trần Bé"_s);
    CHECK(list.cell(3, Column::OtherNames) == u"Tư"_s);
}

TEST_CASE("whoever leaves with rows that are not stored is asked", "[ui]")
{
    OpenList list;
    typeKeys(u"Lê Văn An"_s);
    press(Qt::Key_Return);
    CHECK(list.window.hasUnstored());
    list.prompts.agree = false;
    list.find<QPushButton>("closeButton")->click();
    CHECK(list.prompts.asked.size() == 1);
    CHECK(list.cell(0, Column::FullName) == u"Lê Văn An"_s);
    list.prompts.stores = true;
    list.find<QPushButton>("closeButton")->click();
    QApplication::processEvents();
    CHECK(list.find<QLineEdit>("searchEdit")->hasFocus());
    CHECK(list.names() == QStringList{u"Lê Văn An"_s});
}

TEST_CASE("what all rows share stands in every row that says nothing else", "[ui]")
{
    OpenList list;
    auto* status = list.find<QComboBox>("statusBox");
    status->setCurrentIndex(status->findData(u"amnesty"_s));
    list.goTo(0, Column::FullName);
    typeKeys(u"Lê Văn An"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto row = services::PersonList(list.office.workspace()).page(0, 1)->front();
    CHECK(row.statusKinds == QStringList{u"amnesty"_s});
}

TEST_CASE("each letter with Alt leads to one thing over the grid", "[ui]")
{
    OpenList list;
    tests::checkLetters(list.window);
}

TEST_CASE("closing the list gives the page back as wide as it was", "[ui]")
{
    OpenList list;
    list.window.resize(1366, 700);
    QApplication::processEvents();
    list.find<QPushButton>("closeButton")->click();
    QApplication::processEvents();
    CHECK(list.window.width() == 1366);
    CHECK(list.find<QTableView>("listView")->isVisible());
}

TEST_CASE("the name stays in sight while the list is scrolled sideways", "[ui]")
{
    OpenList list;
    typeKeys(u"Lê Văn An"_s);
    auto* names = list.grid().findChild<QTableView*>(u"frozenView"_s);
    REQUIRE(names);
    CHECK(names->isHidden());
    list.goTo(0, Column::Note);
    CHECK(names->isVisible());
    CHECK(names->geometry().left() == list.grid().viewport()->geometry().left());
    CHECK(names->indexAt({5, 5}).data().toString() == u"Lê Văn An"_s);
    list.goTo(0, Column::OtherNames); // not under the names
    const int left = list.grid().columnViewportPosition(static_cast<int>(Column::OtherNames));
    CHECK((names->isHidden() || left >= names->width()));
    list.goTo(0, Column::Note);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, {5, 5});
    CHECK(list.current() == list.model().index(0, 0));
    CHECK(names->isHidden());
}

TEST_CASE("Alt+Enter is offered at a fault only where it offers something", "[ui]")
{
    OpenList list;
    const auto* said = list.window.findChild<QLabel*>(u"faultLabel"_s);
    list.paste(u"Lê Văn An\t\tnam\t44000\t8.7E+10\nLê Văn Ba\t\tnam\t1985\t8.7085000123E+10"_s);
    list.goTo(0, Column::Birth);
    CHECK(said->text().contains(u"Alt+Enter"_s));
    list.goTo(0, Column::IdentityNumber);
    CHECK_FALSE(said->text().isEmpty());
    CHECK_FALSE(said->text().contains(u"Alt+Enter"_s));
    list.goTo(1, Column::IdentityNumber);
    CHECK(said->text().contains(u"Alt+Enter"_s));
}

TEST_CASE("storing a list in which nothing can be stored says so, not that nobody was", "[ui]")
{
    OpenList list;
    list.goTo(0, Column::Note);
    typeKeys(u"ghi"_s);
    list.page().save();
    CHECK(list.window.findChild<QStatusBar*>()->currentMessage().startsWith(u"Chưa lưu ai"_s));
}

TEST_CASE("when what all rows share changes, rows nobody goes to are checked anew too", "[ui]")
{
    OpenList list;
    list.paste(u"Họ và tên\tNhu cầu\nLê Văn An\tHọc nghề\nTrần Bé\tHọc nghề\nVõ Tư\tHọc nghề\n"_s);
    CHECK(list.hasFault(2, Column::NeedKind)); // the day of the survey is missing
    list.model().setTexts({list.model().index(0, static_cast<int>(Column::Note))}, u"ghi"_s);
    list.model().checkRow(0);
    auto* day = list.find<QLineEdit>("surveyedEdit");
    day->setFocus();
    typeKeys(u"1/3/2021"_s);
    list.goTo(0, Column::FullName);
    CHECK(QTest::qWaitFor([&] { return list.model().counts().clean == 3; }));
    CHECK_FALSE(list.hasFault(2, Column::NeedKind));
    CHECK(list.find<QLabel>("countLabel")->text().contains(u"Chưa kiểm tra: 0"_s));
    list.model().undoStack().undo(); // to what was checked before there was a day
    CHECK(list.cell(0, Column::Note).isEmpty());
    CHECK(QTest::qWaitFor([&] { return list.model().counts().clean == 3; }));
}
