// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonService.h"
#include "services/training/AttendanceService.h"
#include "services/training/ClassService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/rows/RowsEditor.h"
#include "ui/training/CertificateNumbers.h"
#include "ui/training/attendance/AttendanceView.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

domain::ClassFile onlyClass(OpenWindow& open)
{
    services::ClassService service(open.office.workspace());
    const auto rows = service.list({}, 10);
    REQUIRE(rows->size() == 1);
    return *service.load(rows->front().id);
}

/// A class of ten days that ended before today, with two learners.
void holdClassOfTwo(tests::TestOffice& office)
{
    services::ClassService classes(office.workspace());
    domain::ClassFile file = classes.blank();
    file.vocationalClass.name = u"Lop Han"_s;
    file.vocationalClass.occupation = u"Han dien"_s;
    file.vocationalClass.startsOn = QDate(2021, 11, 1);
    file.vocationalClass.endsOn = QDate(2021, 11, 10);
    file.vocationalClass.state = domain::ClassState::Completed;
    file.partners.resize(1);
    file.partners[0].role = u"organiser"_s;
    file.partners[0].name = u"Trung tam"_s;
    for (const QString& name : {u"Lê Văn An"_s, u"Lê Thị Tư"_s}) {
        services::PersonService people(office.workspace());
        domain::PersonFile person = people.blank();
        person.person.fullName = name;
        file.enrolments.emplace_back().personId = people.save(people.blank(), person)->file.person.id;
    }
    REQUIRE(classes.save(classes.blank(), file));
}

void openOnlyClass(OpenWindow& open, int tab)
{
    open.window.showPage(u"class"_s);
    open.chooseFirstRows();
    open.find<QTabWidget>("classTabs")->setCurrentIndex(tab);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a day of a class is marked down its column by letters, and taken back", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    grid->setCurrentIndex(grid->model()->index(0, 2)); // the first day
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_X);
    QTest::keyClick(grid, Qt::Key_V);
    const auto sheet = [&] {
        return *services::AttendanceService(open.office.workspace())
                    .sheet(onlyClass(open).vocationalClass.id);
    };
    const QDate first(2021, 11, 1);
    CHECK(sheet().learners[0].marks.value(first) == u"full"_s);
    CHECK(sheet().learners[1].marks.value(first) == u"absent"_s);
    QTest::keyClick(grid, Qt::Key_Z, Qt::ControlModifier);
    CHECK(sheet().learners[1].marks.isEmpty());
    grid->setCurrentIndex(grid->model()->index(1, 3));
    open.find<QPushButton>("allPresentButton")->click();
    CHECK(sheet().learners[0].daysWith("full"_L1) == 2);
    CHECK(sheet().learners[1].daysWith("full"_L1) == 1);
}

TEST_CASE(
    "marks typed at once after the keys of the attendance tab are stored, from the list and from a field",
    "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 0);
    const bool fromList = GENERATE(true, false);
    CAPTURE(fromList);
    if (fromList)
        open.find<QAbstractItemView>("listView")->setFocus();
    else
        open.find<QLineEdit>("nameEdit")->setFocus();
    press(Qt::Key_3, Qt::ControlModifier);
    tests::typeKeys(u"xv"_s);
    const auto sheet =
        *services::AttendanceService(open.office.workspace()).sheet(onlyClass(open).vocationalClass.id);
    const QDate first(2021, 11, 1);
    CHECK(sheet.learners[0].marks.value(first) == u"full"_s);
    CHECK(sheet.learners[1].marks.value(first) == u"absent"_s);
}

TEST_CASE("after the button of today or of all present the next letter is a mark again", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    for (const char* button : {"todayButton", "allPresentButton"}) {
        CAPTURE(button);
        open.find<QPushButton>(button)->setFocus();
        press(Qt::Key_Space);
        grid->goTo(0, 4);
        tests::typeKeys(u"n"_s);
        CHECK(grid->model()->index(0, 4).data().toString() == u"/"_s);
        press(Qt::Key_Z, Qt::ControlModifier);
    }
}

TEST_CASE("after a mark is taken back the next one goes where the hand was", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    grid->goToColumn(3);
    grid->setFocus();
    QTest::keyClick(grid, Qt::Key_X); // goes on to the second learner
    REQUIRE(grid->currentIndex().row() == 1);
    open.find<QToolButton>("undoLastButton")->click();
    QApplication::processEvents();
    CHECK(grid->currentIndex() == grid->model()->index(1, 3));
    CHECK(grid->model()->index(0, 3).data().toString().isEmpty());
}

TEST_CASE("a class that is over opens at the last day that was marked, else at the first", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    CHECK(grid->currentIndex().column() == 2);
    grid->setCurrentIndex(grid->model()->index(0, 5));
    QTest::keyClick(grid, Qt::Key_X);
    grid->goToColumn(9);
    open.find<QPushButton>("todayButton")->click();
    CHECK(grid->currentIndex().column() == 5);
}

TEST_CASE("going to a day while Ctrl is still held chooses that day alone", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    grid->setFocus();
    QTest::keyPress(grid, Qt::Key_Control, Qt::ControlModifier);
    grid->goToColumn(2);
    grid->goToColumn(5);
    CHECK(grid->selectionModel()->selectedIndexes() == QModelIndexList{grid->model()->index(0, 5)});
    QTest::keyRelease(grid, Qt::Key_Control);
}

TEST_CASE("who completed the class gets certificates with numbers that count on", "[ui]")
{
    OpenWindow open(holdClassOfTwo);
    openOnlyClass(open, 3);
    ui::RowsModel& lines = open.find<ui::RowsEditor>("resultEditor")->model();
    REQUIRE(lines.rowCount() == 2);
    REQUIRE(lines.setData(lines.index(0, 5), u"SC 009"_s, Qt::EditRole));
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(lines.index(0, 5).data(Qt::ToolTipRole).toString().contains(u"học xong"_s));
    CHECK(onlyClass(open).certificates.empty());

    open.find<QPushButton>("completeButton")->click();
    open.find<QPushButton>("numberButton")->click();
    press(Qt::Key_S, Qt::ControlModifier);
    const domain::ClassFile file = onlyClass(open);
    REQUIRE(file.certificates.size() == 2);
    CHECK(file.certificates[1].number == u"SC 010"_s);
    CHECK(file.enrolments[0].finishedOn == QDate(2021, 11, 10));
}

TEST_CASE("a guest is marked and gets a certificate beside the learners of the register", "[ui]")
{
    OpenWindow open([](tests::TestOffice& office) {
        holdClassOfTwo(office);
        services::ClassService classes(office.workspace());
        const domain::ClassFile held = *classes.load(classes.list({}, 10)->front().id);
        domain::ClassFile file = held;
        file.guests.emplace_back().fullName = u"Phạm Văn Ba"_s;
        REQUIRE(classes.save(held, file));
    });
    openOnlyClass(open, 2);
    auto* grid = open.find<ui::AttendanceView>("attendanceView");
    REQUIRE(grid->model()->rowCount() == 3);
    CHECK(grid->model()->headerData(1, Qt::Vertical).toString() == u"Phạm Văn Ba (khách)"_s);
    open.find<QTabWidget>("classTabs")->setCurrentIndex(3);
    ui::RowsModel& lines = open.find<ui::RowsEditor>("resultEditor")->model();
    REQUIRE(lines.rowCount() == 3);
    REQUIRE(lines.setData(lines.index(1, 5), u"SC 009"_s, Qt::EditRole));
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(lines.index(1, 5).data(Qt::ToolTipRole).toString().contains(u"học xong"_s));
    open.find<QPushButton>("completeButton")->click();
    press(Qt::Key_S, Qt::ControlModifier);
    const domain::ClassGuest guest = onlyClass(open).guests.front();
    CHECK(guest.state == domain::EnrolmentState::Completed);
    CHECK(guest.certificateNumber == u"SC 009"_s);
}

TEST_CASE("a long name leaves the days of the attendance grid their room", "[ui]")
{
    const QString name = u"Công Tằng Tôn Nữ "_s.repeated(5).trimmed();
    OpenWindow open([&](tests::TestOffice& office) {
        holdClassOfTwo(office);
        services::ClassService classes(office.workspace());
        const domain::ClassFile held = *classes.load(classes.list({}, 10)->front().id);
        domain::ClassFile file = held;
        file.guests.emplace_back().fullName = name;
        REQUIRE(classes.save(held, file));
    });
    openOnlyClass(open, 2);
    const auto* grid = open.find<ui::AttendanceView>("attendanceView");
    CHECK(grid->verticalHeader()->width() <= 220);
    QStringList tips;
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        tips << grid->model()->headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
    CHECK(tips.contains(name + u" (khách)"_s));
}

TEST_CASE("the next number of a certificate keeps its zeros and its letters", "[ui]")
{
    CHECK(ui::numberAfter(u"B 0099/SC"_s) == u"B 0100/SC"_s);
    CHECK(ui::numberAfter(u"999"_s) == u"1000"_s);
    CHECK(ui::numberAfter(u"SC"_s).isEmpty());
    CHECK(ui::numberAfter({}).isEmpty());
}

TEST_CASE("a class with partners in their order and a head count is typed by keyboard", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"class"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Han dien"_s);
    QTest::keyClicks(open.find<QLineEdit>("organiserEdit"), u"Trung tam Dich vu viec lam"_s);
    QTest::keyClicks(open.find<QLineEdit>("startsOnEdit"), u"1/6/2021"_s);
    auto* partners = open.find<ui::RowsEditor>("partnerEditor");
    partners->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"Hoi Nong dan"_s);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"Phong LDTBXH"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    open.find<QTabWidget>("classTabs")->setCurrentIndex(1);
    ui::RowsModel& heads = open.find<ui::RowsEditor>("headCountEditor")->model();
    REQUIRE(heads.setData(heads.index(0, 1), u"7"_s, Qt::EditRole));
    press(Qt::Key_S, Qt::ControlModifier);

    const domain::ClassFile file = onlyClass(open);
    REQUIRE(file.partners.size() == 3);
    CHECK(file.partners[0].name == u"Trung tam Dich vu viec lam"_s);
    CHECK(file.partners[1].name == u"Phong LDTBXH"_s);
    CHECK(file.partners[2].name == u"Hoi Nong dan"_s);
    CHECK(learnersOf(file) == 7);
    CHECK(open.find<QLabel>("headlineLabel")->text() == u"Han dien: 7 học viên"_s);
}

TEST_CASE("a class without organiser is refused beside the field and stays as typed", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"class"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Han dien"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(
        open.find<QLabel>("organiserFaultLabel")->text().contains(u"đơn vị tổ chức"_s, Qt::CaseInsensitive));
    CHECK(open.find<QLineEdit>("occupationEdit")->text() == u"Han dien"_s);
    CHECK(services::ClassService(open.office.workspace()).list({}, 10)->empty());
}
