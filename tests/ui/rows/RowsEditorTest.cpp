// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/RowsEditor.h"

#include "domain/people/IdentityNumber.h"
#include "domain/plan/Plan.h"
#include "office/TestOffice.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"
#include "ui/forms/CodeBox.h"
#include "ui/rows/RowsView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::IdentityNumber;
using Kind = ui::RowColumn::Kind;

namespace {

/// A field, a table of identity numbers, a field: as on a form.
struct TableOnForm
{
    tests::TestOffice office;
    QWidget form;
    QLineEdit before;
    ui::RowsEditor table;
    QLineEdit after;

    TableOnForm()
    {
        auto* layout = new QVBoxLayout(&form);
        for (QWidget* widget :
            {static_cast<QWidget*>(&before), static_cast<QWidget*>(&table), static_cast<QWidget*>(&after)})
            layout->addWidget(widget);
        table.setUp(office.workspace(),
            {{u"number"_s, u"Số"_s}, {u"issued_on"_s, u"Ngày cấp"_s, Kind::PartialDate},
                {u"issued_by"_s, u"Nơi cấp"_s}},
            {{u"kind"_s, u"cccd"_s}});
        form.resize(500, 300);
        form.show();
        form.activateWindow();
        before.setFocus();
        QApplication::processEvents();
    }
    ~TableOnForm()
    {
        for (QWidget* widget :
            {static_cast<QWidget*>(&before), static_cast<QWidget*>(&table), static_cast<QWidget*>(&after)})
            widget->setParent(nullptr);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QApplication::processEvents();
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    std::vector<IdentityNumber> records(Errors& unread)
    {
        ui::RowsEditor::takeOpenCell(form);
        return table.records(std::vector<IdentityNumber>(), unread);
    }
};

} // namespace

TEST_CASE("rows are typed by keyboard alone, Enter goes on, the empty line lets go", "[ui]")
{
    TableOnForm on;
    on.press(Qt::Key_Tab);
    on.type(u"087085000123"_s);
    on.press(Qt::Key_Return);
    on.type(u"12/3/2020"_s);
    on.press(Qt::Key_Return);
    on.type(u"Cong an"_s);
    on.press(Qt::Key_Return);
    on.press(Qt::Key_Return); // nothing is typed into the empty line: on to the next field
    CHECK(on.after.hasFocus());
    Errors unread;
    const auto rows = on.records(unread);
    REQUIRE(unread.empty());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].number == u"087085000123"_s);
    CHECK(rows[0].kind == u"cccd"_s);
    CHECK(rows[0].issuedOn == text::PartialDate::ofDay(QDate(2020, 3, 12)));
    CHECK(rows[0].issuedBy == u"Cong an"_s);
}

TEST_CASE("Tab and Shift+Tab pass through a table and leave it at both ends", "[ui]")
{
    TableOnForm on;
    on.press(Qt::Key_Tab);
    on.press(Qt::Key_Tab);
    CHECK(on.after.hasFocus());
    on.press(Qt::Key_Backtab, Qt::ShiftModifier);
    on.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(on.before.hasFocus());
    Errors unread;
    CHECK(on.records(unread).empty());
}

TEST_CASE("a cell that is opened comes into sight on a form that scrolls", "[ui]")
{
    TableOnForm on;
    for (int row = 0; row < 4; ++row) {
        on.press(row == 0 ? Qt::Key_Tab : Qt::Key_Return);
        on.type(u"08708500012%1"_s.arg(row));
        for (int key = 0; key < 2; ++key)
            on.press(Qt::Key_Return);
    }
    QScrollArea scroll;
    on.form.setMinimumHeight(800);
    scroll.setWidget(&on.form);
    scroll.resize(520, 120);
    scroll.show();
    scroll.activateWindow();
    on.before.setFocus();
    QApplication::processEvents();
    on.press(Qt::Key_Tab);
    for (int key = 0; key < 9; ++key)
        on.press(Qt::Key_Return);
    const QWidget* cell = QApplication::focusWidget();
    REQUIRE(on.table.isAncestorOf(cell));
    const QRect seen(cell->mapTo(scroll.viewport(), QPoint()), cell->size());
    CHECK(scroll.viewport()->rect().contains(seen));
    scroll.takeWidget();
}

TEST_CASE("Tab passes over a number that is not known", "[ui]")
{
    TableOnForm on;
    on.table.setUp(on.office.workspace(),
        {{u"number"_s, u"Số"_s}, {u"issued_on"_s, u"Năm cấp"_s, Kind::Year}, {u"issued_by"_s, u"Nơi cấp"_s}},
        {{u"kind"_s, u"cccd"_s}});
    on.press(Qt::Key_Tab);
    on.type(u"087085000123"_s);
    on.press(Qt::Key_Tab);
    on.press(Qt::Key_Tab); // no year
    on.type(u"Cong an"_s);
    Errors unread;
    const auto rows = on.records(unread);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].issuedBy == u"Cong an"_s);
}

TEST_CASE("a date that is none stays in its cell and is named, until it is put right", "[ui]")
{
    TableOnForm on;
    on.press(Qt::Key_Tab);
    on.type(u"087085000123"_s);
    on.press(Qt::Key_Return);
    on.type(u"31/2/2020"_s);
    Errors unread;
    on.records(unread);
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].code == text::errors::dateImpossible);
    CHECK(unread[0].field == u"identity_number[0].issued_on"_s);
    const ui::RowsModel& model = on.table.model();
    CHECK(model.data(model.index(0, 1), Qt::DisplayRole).toString().contains(u"31/2/2020"_s));
    REQUIRE(on.table.model().setData(model.index(0, 1), u"2020-02-28"_s, Qt::EditRole));
    unread.clear();
    on.records(unread);
    CHECK(unread.empty());
}

TEST_CASE("Ctrl+Delete removes the row, also while a cell is being typed in", "[ui]")
{
    TableOnForm on;
    IdentityNumber number;
    number.number = u"340123456"_s;
    on.table.setRecords(std::vector<IdentityNumber>{number, number});
    on.press(Qt::Key_Tab);
    on.press(Qt::Key_Delete, Qt::ControlModifier);
    Errors unread;
    CHECK(on.records(unread).size() == 1);
}

TEST_CASE("a syllable composed in a cell arrives whole", "[ui]")
{
    TableOnForm on;
    on.press(Qt::Key_Tab);
    on.type(u"1"_s);
    on.press(Qt::Key_Return);
    on.press(Qt::Key_Return);
    QWidget* cell = QApplication::focusWidget();
    QInputMethodEvent composing(u"Cô"_s, {});
    QApplication::sendEvent(cell, &composing);
    QInputMethodEvent done;
    done.setCommitString(u"Công an Tỉnh"_s);
    QApplication::sendEvent(cell, &done);
    Errors unread;
    CHECK(on.records(unread).front().issuedBy == u"Công an Tỉnh"_s);
}

TEST_CASE("rows whose order counts are moved by key", "[ui]")
{
    TableOnForm on;
    on.table.letRowsMove();
    IdentityNumber first;
    first.number = u"1"_s;
    IdentityNumber second;
    second.number = u"2"_s;
    on.table.setRecords(std::vector<IdentityNumber>{first, second});
    QAbstractItemModelTester tester(&on.table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    on.press(Qt::Key_Tab);
    on.press(Qt::Key_Down, Qt::AltModifier);
    Errors unread;
    const auto rows = on.records(unread);
    CHECK(rows[0].number == u"2"_s);
    CHECK(rows[1].number == u"1"_s);
}

TEST_CASE("Down goes from a cell of choices to the row below and changes nothing", "[ui]")
{
    TableOnForm on;
    on.table.setUp(on.office.workspace(), {{u"kind"_s, u"Loại"_s, Kind::Code, u"sexes"_s}});
    std::vector<IdentityNumber> rows(2);
    rows[0].kind = u"male"_s;
    rows[1].kind = u"female"_s;
    on.table.setRecords(rows);
    on.press(Qt::Key_Tab);
    REQUIRE(qobject_cast<ui::CodeBox*>(QApplication::focusWidget()));
    on.press(Qt::Key_Down);
    CHECK(on.table.view().currentIndex().row() == 1);
    on.press(Qt::Key_Up);
    CHECK(on.table.view().currentIndex().row() == 0);
    Errors unread;
    const auto read = on.records(unread);
    CHECK(read[0].kind == u"male"_s);
    CHECK(read[1].kind == u"female"_s);
}

TEST_CASE("who jumps to a table by key is on its empty line, not in a row that stands", "[ui]")
{
    TableOnForm on;
    on.table.setRecords(std::vector<IdentityNumber>(2));
    on.table.view().setFocus(Qt::ShortcutFocusReason);
    QApplication::processEvents();
    CHECK(on.table.view().currentIndex().row() == 2);
    on.type(u"087085000123"_s);
    Errors unread;
    CHECK(on.records(unread).size() == 3);
}

TEST_CASE("a table that may only be read takes nothing and shows no empty line", "[ui]")
{
    TableOnForm on;
    on.table.setRecords(std::vector<IdentityNumber>(1));
    on.table.setReadOnly(true);
    CHECK(on.table.model().rowCount() == 1);
    on.table.model().removeRowAt(0);
    CHECK(on.table.model().rowCount() == 1);
    CHECK_FALSE(on.table.model().setData(on.table.model().index(0, 0), u"9"_s, Qt::EditRole));
}

TEST_CASE("a target that is no number stays in its cell and is named", "[ui]")
{
    TableOnForm on;
    on.table.setUp(on.office.workspace(),
        {{u"year"_s, u"Năm"_s, Kind::Year}, {u"value"_s, u"Chỉ tiêu"_s, Kind::Number}});
    on.press(Qt::Key_Tab);
    on.type(u"2021"_s);
    on.press(Qt::Key_Return);
    on.type(u"abc"_s);
    ui::RowsEditor::takeOpenCell(on.form);
    Errors unread;
    on.table.records(std::vector<domain::TaskTarget>(), unread);
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].code == text::errors::numberUnreadable);
    CHECK(unread[0].field == u"task_target[0].value"_s);
    const ui::RowsModel& model = on.table.model();
    CHECK(model.data(model.index(0, 1), Qt::DisplayRole).toString().contains(u"abc"_s));
    REQUIRE(on.table.goToFault());
    CHECK(on.table.view().currentIndex() == model.index(0, 1));
}

TEST_CASE("a year that is none is told with an example of a year, and Delete takes it away", "[ui]")
{
    TableOnForm on;
    on.table.setUp(on.office.workspace(),
        {{u"year"_s, u"Năm"_s, Kind::Year}, {u"value"_s, u"Chỉ tiêu"_s, Kind::Number}});
    on.press(Qt::Key_Tab);
    on.type(u"nam nay"_s);
    ui::RowsEditor::takeOpenCell(on.form);
    Errors unread;
    on.table.records(std::vector<domain::TaskTarget>(), unread);
    REQUIRE_FALSE(unread.empty());
    CHECK(unread[0].code == text::errors::yearUnreadable);
    ui::RowsView& view = on.table.view();
    view.setEditTriggers(QAbstractItemView::NoEditTriggers); // the cell is chosen, not open
    view.setFocus();
    view.setCurrentIndex(on.table.model().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Delete);
    CHECK(view.currentIndex().data().toString().isEmpty());
}

TEST_CASE("a number that is taken away is asked for, not kept in silence", "[ui]")
{
    TableOnForm on;
    on.table.setUp(on.office.workspace(), {{u"value"_s, u"Chỉ tiêu"_s, Kind::Number}});
    domain::TaskTarget target;
    target.value = 5;
    on.table.setRecords(std::vector<domain::TaskTarget>{target});
    ui::RowsModel& model = on.table.model();
    REQUIRE(model.setData(model.index(0, 0), QString(), Qt::EditRole));
    Errors unread;
    on.table.records(std::vector<domain::TaskTarget>{target}, unread);
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].field == u"task_target[0].value"_s);
}
