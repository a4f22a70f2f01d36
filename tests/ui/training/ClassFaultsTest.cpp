// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "domain/training/TrainingErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "office/KeptPerson.h"
#include "services/training/ClassService.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/rows/RowsEditor.h"
#include "ui/training/ClassForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

domain::ClassFile plannedClass(services::Workspace& workspace, const QString& name, QDate from, QDate to)
{
    domain::ClassFile file = services::ClassService(workspace).blank();
    file.vocationalClass.name = name;
    file.vocationalClass.occupation = u"May công nghiệp"_s;
    file.vocationalClass.startsOn = from;
    file.vocationalClass.endsOn = to;
    file.vocationalClass.state = domain::ClassState::Completed;
    file.partners.emplace_back().role = u"organiser"_s;
    file.partners[0].name = u"Trung tâm"_s;
    return file;
}

/// Lê Văn An learnt, supported, in October 2021 and sits in a second class that began before its end.
void holdTwoClasses(tests::TestOffice& office)
{
    services::ClassService classes(office.workspace());
    const Uuid an = tests::storedPerson(office.workspace()).person.id;
    domain::ClassFile first =
        plannedClass(office.workspace(), u"Lớp May"_s, QDate(2021, 10, 1), QDate(2021, 10, 30));
    first.enrolments.emplace_back().personId = an;
    first.enrolments[0].supported = true;
    first.enrolments[0].supportGround = u"rural"_s;
    REQUIRE(classes.save(classes.blank(), first));
    domain::ClassFile second =
        plannedClass(office.workspace(), u"Lớp Hàn"_s, QDate(2021, 10, 20), QDate(2021, 11, 10));
    second.enrolments.emplace_back().personId = an;
    second.guests.emplace_back().fullName = u"Bùi Văn Tám"_s;
    REQUIRE(classes.save(classes.blank(), second));
}

/// The second class on the screen.
struct OverlappingClass : OpenWindow
{
    OverlappingClass() : OpenWindow(holdTwoClasses)
    {
        window.showPage(u"class"_s);
        auto* list = find<QTableView>("listView");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data().toString() == u"Lớp Hàn"_s)
                list->setCurrentIndex(list->model()->index(row, 0));
        showTab(1);
    }
    void showTab(int tab)
    {
        find<QTabWidget>("classTabs")->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    ui::RowsModel& table(const char* name) { return find<ui::RowsEditor>(name)->model(); }
    void set(const char* name, int column, const QString& value)
    {
        REQUIRE(table(name).setData(table(name).index(0, column), value, Qt::EditRole));
        press(Qt::Key_S, Qt::ControlModifier);
    }
    QString toldAt(const char* name, int column)
    {
        return table(name).index(0, column).data(Qt::ToolTipRole).toString();
    }
    domain::ClassFile stored()
    {
        services::ClassService classes(office.workspace());
        const auto rows = classes.list(u"Lớp Hàn"_s, 10);
        REQUIRE(rows->size() == 1);
        return *classes.load(rows->front().id);
    }
};

QString said(ErrorCode code, const QStringList& arguments)
{
    return messages::sentenceFor(Error{code, {}, arguments});
}

} // namespace

TEST_CASE("a learner of two classes at the same time is told at the learner, and stored", "[ui]")
{
    OverlappingClass open;
    open.set("enrolmentEditor", 5, u"ghi chú"_s);
    CHECK(open.toldAt("enrolmentEditor", 0)
        == said(domain::errors::training::classesOverlap, {u"Lớp May"_s, u"01/10/2021"_s, u"30/10/2021"_s}));
    CHECK(open.stored().enrolments[0].note == u"ghi chú"_s);
}

TEST_CASE("a second support is refused at the learner, and stays as typed", "[ui]")
{
    OverlappingClass open;
    open.set("enrolmentEditor", 2, u"1"_s);
    CHECK(open.toldAt("enrolmentEditor", 2) == said(domain::errors::training::supportTwice, {u"Lớp May"_s}));
    CHECK(open.table("enrolmentEditor").index(0, 2).data(Qt::EditRole).toString() == u"1"_s);
    CHECK_FALSE(open.stored().enrolments[0].supported);
}

TEST_CASE("more learners than seats are told beside the seats, and stored", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    auto* seats = open.find<QLineEdit>("seatsEdit");
    seats->setFocus();
    tests::typeKeys(u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const QString told = open.find<QLabel>("seatsFaultLabel")->text();
    CHECK(told.contains(u"2"_s)); // An and the guest
    CHECK(told.contains(u"1"_s));
    CHECK(open.stored().vocationalClass.seats == 1);
}

TEST_CASE("a certificate for somebody who has not completed is refused by the learner's name", "[ui]")
{
    OverlappingClass open;
    open.showTab(3);
    open.set("resultEditor", 5, u"ĐT.01"_s);
    const QString told = open.find<QLabel>("summaryLabel")->text();
    CAPTURE(told.toStdString());
    CHECK(told.contains(u"Lê Văn An: "_s));
    CHECK(open.stored().certificates.empty());
}

TEST_CASE("what is told on another tab is signed at the name of the tab", "[ui]")
{
    OverlappingClass open;
    open.set("enrolmentEditor", 5, u"ghi chú"_s);
    const auto* tabs = open.find<QTabWidget>("classTabs");
    CHECK(tabs->tabText(1).startsWith(u"⚠"_s));
    CHECK_FALSE(tabs->tabText(0).startsWith(u"⚠"_s));
    open.showTab(0);
    open.find<QLineEdit>("seatsEdit")->setFocus();
    tests::typeKeys(u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(tabs->tabText(0).startsWith(u"⚠"_s));
    CHECK(tabs->tabText(0).count(u'⚠') == 1);
}

TEST_CASE("a learner's last day outside the class is told at that day", "[ui]")
{
    OverlappingClass open;
    open.showTab(3);
    open.set("resultEditor", 2, u"2021-11-30"_s);
    CHECK(open.toldAt("resultEditor", 2)
        == said(domain::errors::training::dayOutsideClass, {u"20/10/2021"_s, u"10/11/2021"_s}));
}

TEST_CASE("a class that ends before it begins is refused beside its last day", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    auto* end = open.find<QLineEdit>("endsOnEdit");
    end->setFocus();
    end->selectAll();
    tests::typeKeys(u"1/10/2021"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(open.find<QLabel>("ends_onFaultLabel")->text().isEmpty());
    CHECK(open.stored().vocationalClass.endsOn == QDate(2021, 11, 10));
}

TEST_CASE("a refused class takes the keyboard to what is wrong, and still tells what is doubtful", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    open.find<QLineEdit>("seatsEdit")->setFocus();
    tests::typeKeys(u"1"_s);
    auto* end = open.find<QLineEdit>("endsOnEdit");
    end->setFocus();
    end->selectAll();
    tests::typeKeys(u"1/10/2021"_s);
    open.showTab(1);
    open.find<ui::RowsEditor>("enrolmentEditor")->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QTabWidget>("classTabs")->currentIndex() == 0);
    CHECK(open.window.focusWidget() == end);
    CHECK_FALSE(open.find<QLabel>("seatsFaultLabel")->text().isEmpty());
}

TEST_CASE("all completed before the class has ended is told in words on that very tab", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    auto* ends = open.find<QLineEdit>("endsOnEdit");
    ends->setFocus();
    ends->selectAll();
    tests::typeKeys(u"30/12/2021"_s); // today is the 6th
    open.showTab(3);
    open.find<QPushButton>("completeButton")->click();
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("summaryLabel")
              ->text()
              .contains(said(domain::errors::training::completedAhead, {u"2"_s, u"30/12/2021"_s})));
    CHECK(open.stored().enrolments[0].state == domain::EnrolmentState::Completed);
}

TEST_CASE("what is doubtful on a tab out of sight is said above the tabs as well", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    open.find<QLineEdit>("seatsEdit")->setFocus();
    tests::typeKeys(u"1"_s);
    open.showTab(4);
    press(Qt::Key_S, Qt::ControlModifier);
    const QString told = said(domain::errors::moreLearnersThanSeats, {u"2"_s, u"1"_s});
    CHECK(open.find<QLabel>("summaryLabel")->text().contains(told));
    open.showTab(0);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(open.find<QTabWidget>("classTabs")
                    ->parentWidget()
                    ->findChild<QLabel*>(u"summaryLabel"_s)
                    ->text()
                    .contains(told));
}

TEST_CASE("a class that is opened again tells what is doubtful at once", "[ui]")
{
    OverlappingClass open;
    CHECK(open.toldAt("enrolmentEditor", 0)
        == said(domain::errors::training::classesOverlap, {u"Lớp May"_s, u"01/10/2021"_s, u"30/10/2021"_s}));
    CHECK(open.find<QTabWidget>("classTabs")->tabText(1).startsWith(u"⚠"_s));
}

TEST_CASE("certificates are numbered in the order of the papers, guests among the others", "[ui]")
{
    OverlappingClass open;
    const domain::ClassFile base = open.stored();
    domain::ClassFile file = base;
    file.guests[0].fullName = u"Bùi Văn Ân"_s;
    file.guests.emplace_back().fullName = u"Đỗ Thị Ái"_s;
    REQUIRE(services::ClassService(open.office.workspace()).save(base, file));
    open.find<QTableView>("listView")->clearSelection();
    auto* form = open.window.findChild<ui::ClassForm*>();
    form->setFile(open.stored());
    open.showTab(3);
    ui::RowsModel& lines = open.table("resultEditor");
    REQUIRE(lines.rowCount() == 3);
    CHECK(lines.index(0, 0).data().toString().startsWith(u"Đỗ Thị Ái"_s));
    CHECK(lines.index(1, 0).data().toString() == u"Lê Văn An"_s);
    open.find<QPushButton>("completeButton")->click();
    REQUIRE(lines.setData(lines.index(0, 5), u"ĐT.09"_s, Qt::EditRole));
    open.find<QPushButton>("numberButton")->click();
    CHECK(lines.index(1, 5).data(Qt::EditRole).toString() == u"ĐT.10"_s);
    CHECK(lines.index(2, 5).data(Qt::EditRole).toString() == u"ĐT.11"_s);
}

TEST_CASE("what is wrong with a partner of a class stands in the partner's own row", "[ui]")
{
    OverlappingClass open;
    open.showTab(0);
    ui::RowsModel& partners = open.table("partnerEditor");
    REQUIRE(partners.setData(partners.index(0, 0), u"Hội Phụ nữ"_s, Qt::EditRole));
    open.window.findChild<ui::ClassForm*>()->showErrors(
        {{domain::errors::dayMissing, u"class_partner[1].name"_s, {}}}, {});
    CHECK(open.toldAt("partnerEditor", 0) == said(domain::errors::dayMissing, {}));
    CHECK(open.find<QLabel>("summaryLabel")->text().startsWith(u"Đơn vị phối hợp, dòng 1"_s));
}

TEST_CASE("the costs have no sum while one of them cannot be read", "[ui]")
{
    OverlappingClass open;
    open.showTab(4);
    ui::RowsModel& costs = open.table("fundingEditor");
    REQUIRE(costs.setData(costs.index(0, 2), u"25000000"_s, Qt::EditRole));
    auto* sum = open.find<QLabel>("costLabel");
    CHECK(sum->text().contains(u"25.000.000"_s));
    costs.setUnread(costs.index(0, 2), u"abc"_s, {domain::errors::dayMissing, {}, {}});
    CHECK(sum->text().isEmpty());
}
