// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonService.h"
#include "services/plan/PlanService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

struct WindowWithRecords : OpenWindow
{
    WindowWithRecords()
        : OpenWindow([](tests::TestOffice& fresh) {
            REQUIRE(services::DemoRegister(fresh.workspace()).fill({40, 2021, 3}, [](int) { return true; }));
            services::PlanService plans(fresh.workspace());
            domain::Dispatch dispatch = plans.blankDispatch();
            dispatch.number = u"7777/CAT-PX01"_s;
            dispatch.issuer = u"Công an huyện Thủy Tiên"_s;
            dispatch.issuedOn = QDate(2021, 11, 23);
            REQUIRE(plans.saveDispatch(domain::Dispatch(), dispatch));
        })
    {
    }
    QTableView* list() { return find<QTableView>("listView"); }
    int rows() { return list()->model()->rowCount(); }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// Opens the page; of the plan the tab of its dispatches.
    void show(const QString& page)
    {
        window.showPage(page);
        if (page == u"plan"_s)
            find<QTabWidget>("tabs")->setCurrentIndex(1);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("what goes into the bin comes back by one click, whatever it is", "[ui]")
{
    WindowWithRecords open;
    for (const QString& page : {u"person"_s, u"class"_s, u"job"_s, u"plan"_s}) {
        INFO(page.toStdString());
        open.show(page);
        const int before = open.rows();
        REQUIRE(before > 0);
        open.list()->selectRow(0);
        open.click("binButton");
        CHECK(open.rows() == before - 1);
        open.click("undoButton");
        CHECK(open.rows() == before);
        CHECK(open.find<QPushButton>("saveButton")->isEnabled());
    }
}

TEST_CASE("the bin of each page lists what was thrown away, not to be edited, and gives it back", "[ui]")
{
    WindowWithRecords open;
    for (const QString& page : {u"person"_s, u"class"_s, u"job"_s, u"plan"_s}) {
        INFO(page.toStdString());
        open.show(page);
        const int before = open.rows();
        open.list()->selectRow(0);
        open.click("binButton");
        open.click("showBinButton");
        REQUIRE(open.rows() == 1);
        open.list()->selectRow(0);
        CHECK_FALSE(open.find<QPushButton>("saveButton")->isEnabled());
        open.click("restoreButton");
        CHECK(open.rows() == before);
        CHECK_FALSE(open.find<QPushButton>("showBinButton")->isChecked());
    }
}

TEST_CASE(
    "after something went into the bin or came back the keys go to the list, to no other button", "[ui]")
{
    WindowWithRecords open;
    open.show(u"person"_s);
    open.list()->selectRow(0);
    open.click("binButton");
    CHECK(open.list()->hasFocus());
    open.click("showBinButton");
    CHECK(open.list()->hasFocus());
    open.list()->selectRow(0);
    open.find<QPushButton>("restoreButton")->setFocus();
    open.click("restoreButton");
    CHECK(open.list()->hasFocus());
    open.click("binButton");
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(open.list()->hasFocus());
}

TEST_CASE("what was thrown away on leaving a page is not stored by the next save", "[ui]")
{
    WindowWithRecords open;
    open.show(u"class"_s);
    open.list()->selectRow(0);
    const QString name = open.list()->model()->index(0, 0).data().toString();
    auto* place = open.find<QLineEdit>("placeEdit");
    const QString before = place->text();
    place->selectAll();
    QTest::keyClicks(place, u"Noi khac"_s);
    open.window.showPage(u"person"_s);
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.prompts.left == name); // the class, not only that something is
    open.show(u"class"_s);
    CHECK(place->text() == before);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(place->text() == before);
}

TEST_CASE(
    "what somebody else moved to the bin while it was typed into is told so and closed on dropping", "[ui]")
{
    WindowWithRecords open;
    open.show(u"person"_s);
    const int before = open.rows();
    open.list()->selectRow(0);
    const QString name = open.list()->model()->index(0, 0).data().toString();
    const Uuid person = services::PersonList(open.office.workspace()).page(0, 1)->front().id;
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Tho may"_s);
    REQUIRE(services::PersonService(open.office.workspace()).moveToBin(person));
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("noticeLabel")->text().contains(u"thùng rác"_s));
    CHECK(open.find<QLineEdit>("occupationEdit")->text().endsWith(u"Tho may"_s)); // nothing typed is lost
    QTest::keyRelease(&open.window, Qt::Key_Control);
    QTest::keyClick(open.find<QLineEdit>("occupationEdit"), Qt::Key_Escape); // and drop it
    CHECK(open.prompts.asked.last() == u"leaving"_s);
    CHECK_FALSE(open.find<QPushButton>("saveButton")->isEnabled());
    CHECK(open.rows() == before - 1);
    CHECK(open.find<QLabel>("noticeLabel")->text().contains(name));
    open.click("undoButton");
    CHECK(open.rows() == before);
    CHECK(open.find<QPushButton>("saveButton")->isEnabled());
}

TEST_CASE("the filter of dispatches finds words without marks", "[ui]")
{
    WindowWithRecords open;
    open.show(u"plan"_s);
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"khong co"_s);
    CHECK(QTest::qWaitFor([&] { return open.rows() == 0; }));
    open.find<QLineEdit>("searchEdit")->clear();
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"thuy tien"_s);
    CHECK(QTest::qWaitFor([&] { return open.rows() == 1; }));
    CHECK(open.find<QLabel>("countLabel")->text() == u"1 công văn"_s);
}

TEST_CASE("a list in which nothing matches says so, and not that nothing was entered yet", "[ui]")
{
    WindowWithRecords open;
    open.show(u"plan"_s);
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"khong co cong van nay"_s);
    CHECK(QTest::qWaitFor([&] { return open.rows() == 0; }));
    CHECK(open.find<QLabel>("emptyLabel")->text()
        == QApplication::translate(
            "hoanhap::ui::RecordPage", "Nothing matches what is typed or chosen above the list."));
}

TEST_CASE("what was typed can be stored on leaving a page", "[ui]")
{
    WindowWithRecords open;
    open.show(u"class"_s);
    open.list()->selectRow(0);
    auto* place = open.find<QLineEdit>("placeEdit");
    place->selectAll();
    QTest::keyClicks(place, u"Noi khac"_s);
    open.prompts.stores = true;
    open.window.showPage(u"person"_s);
    open.show(u"class"_s);
    open.list()->selectRow(0);
    CHECK(place->text() == u"Noi khac"_s);
}

TEST_CASE(
    "keys lead out of the filter: Down into the list, Return to what was found, Escape empties it", "[ui]")
{
    WindowWithRecords open;
    open.show(u"class"_s);
    auto* filter = open.find<QLineEdit>("searchEdit");
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(open.list()->hasFocus());
    CHECK(open.list()->currentIndex().row() == 0);
    CHECK(open.list()->selectionModel()->isRowSelected(0));
    filter->setFocus();
    QTest::keyClicks(filter, u"khong co lop nay"_s);
    CHECK(QTest::qWaitFor([&] { return open.rows() == 0; }));
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    CHECK(QTest::qWaitFor([&] { return open.rows() > 0; }));
}
