// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/transfer/TransferDialog.h"
#include "office/KeptPerson.h"
#include "support/ErrorPrinting.h"
#include "text/letters/SortKey.h"
#include "ui/OpenWindow.h"
#include "ui/people/asat/CountOnDayDialog.h"
#include "ui/people/asat/StatePane.h"
#include "ui/people/transfer/FormerPeopleDialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;

namespace {

Uuid officeOfLapVo()
{
    return Uuid::ofCode(u"unit", u"phong-ldtbxh-lap-vo");
}

Uuid personReleased(TestOffice& office)
{
    return tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
        domain::LegalStatus& status = file.statuses.emplace_back();
        status.kind = u"sentence_served"_s;
        status.fromDate = QDate(2021, 2, 1);
    }).person.id;
}

QString visibleFault(const QWidget& dialog, const char* name)
{
    const auto* label = dialog.findChild<QLabel*>(QLatin1String(name));
    return label && label->isVisibleTo(&dialog) ? label->text() : QString();
}

void transferOn(TestOffice& office, const Uuid& person, QDate day)
{
    ui::TransferDialog dialog(office.workspace(), {person}, u"Lê Văn An"_s, nullptr);
    auto* unit = dialog.findChild<QComboBox*>(u"toUnitBox"_s);
    unit->setCurrentIndex(unit->findData(officeOfLapVo().toString()));
    auto* first = dialog.findChild<QLineEdit*>(u"firstDayEdit"_s);
    first->setText(day.toString(u"d/M/yyyy"_s));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.outcome().contains(u"Lê Văn An"_s));
}

} // namespace

TEST_CASE("a transfer without a place to go says so beside the field, and moves nobody", "[ui][people]")
{
    TestOffice office;
    const Uuid person = personReleased(office);
    ui::TransferDialog dialog(office.workspace(), {person}, u"Lê Văn An"_s, nullptr);
    dialog.findChild<QLineEdit*>(u"firstDayEdit"_s)->setText(u"7/12/2021"_s);
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(visibleFault(dialog, "unitFaultLabel").isEmpty());
    CHECK_FALSE(visibleFault(dialog, "dayFaultLabel").isEmpty());
    dialog.findChild<QLineEdit*>(u"firstDayEdit"_s)->setText(u"31/2/2021"_s);
    dialog.accept();
    CHECK_FALSE(visibleFault(dialog, "dayFaultLabel").isEmpty());
}

TEST_CASE("where every unit has ended, a transfer says so and how to go on", "[ui][people]")
{
    TestOffice office(u"so-ldtbxh-dong-thap-2021"_s, QDate(2026, 11, 27));
    ui::TransferDialog dialog(office.workspace(), {personReleased(office)}, u"Lê Văn An"_s, nullptr);
    CHECK(dialog.findChild<QComboBox*>(u"toUnitBox"_s)->count() == 1);
    CHECK(visibleFault(dialog, "unitFaultLabel").contains(u"27/11/2026"_s));
    dialog.findChild<QLineEdit*>(u"firstDayEdit"_s)->setText(u"1/9/2021"_s); // when they still worked
    CHECK(dialog.findChild<QComboBox*>(u"toUnitBox"_s)->count() > 1);
    CHECK(visibleFault(dialog, "unitFaultLabel").isEmpty());
    TestOffice inItsTime;
    ui::TransferDialog usual(inItsTime.workspace(), {personReleased(inItsTime)}, u"Lê Văn An"_s, nullptr);
    CHECK(visibleFault(usual, "unitFaultLabel").isEmpty());
}

TEST_CASE("a transfer that is refused grows by its sentences, so that no field is cut", "[ui][people]")
{
    TestOffice office;
    ui::TransferDialog dialog(office.workspace(), {personReleased(office)}, u"Lê Văn An"_s, nullptr);
    dialog.show();
    const int before = dialog.height();
    dialog.findChild<QLineEdit*>(u"firstDayEdit"_s)->setText(u"7/12/2021"_s);
    dialog.accept();
    CHECK(dialog.height() > before);
    CHECK(dialog.height() >= dialog.layout()->totalHeightForWidth(dialog.width()));
}

TEST_CASE("fields stand as before once what was said of them is gone", "[ui][people]")
{
    TestOffice office;
    ui::TransferDialog dialog(office.workspace(), {personReleased(office)}, u"Lê Văn An"_s, nullptr);
    dialog.show();
    const auto* unit = dialog.findChild<QComboBox*>(u"toUnitBox"_s);
    const auto* reason = dialog.findChild<QLineEdit*>(u"moveReasonEdit"_s);
    const int before = reason->y() - unit->y();
    const int height = dialog.height();
    auto* day = dialog.findChild<QLineEdit*>(u"firstDayEdit"_s);
    day->setText(u"7/12/2021"_s);
    dialog.accept();
    CHECK(reason->y() - unit->y() > before);
    day->setText(u"6/12/2021"_s);
    QApplication::processEvents();
    CHECK(reason->y() - unit->y() == before);
    CHECK(dialog.height() == height);
}

TEST_CASE("who was transferred is in the new unit, and the day before in the old one", "[ui][people]")
{
    TestOffice office;
    const Uuid person = personReleased(office);
    transferOn(office, person, {2021, 10, 1});
    CHECK(services::PersonService(office.workspace()).load(person)->person.unitId == officeOfLapVo());
    tests::ScriptedPrompts prompts;
    ui::StatePane pane({office.workspace(), prompts});
    pane.showPerson(person);
    auto* day = pane.findChild<QLineEdit*>(u"stateDayEdit"_s);
    const auto* view = pane.findChild<QTableView*>(u"stateView"_s);
    const auto unitShown = [&] { return view->model()->index(0, 1).data().toString(); };
    CHECK(unitShown() == u"Phòng LĐTBXH huyện Lấp Vò"_s);
    CHECK(view->model()->rowCount() == 2);
    day->setText(u"30/9/2021"_s);
    CHECK(unitShown() == u"Sở LĐTBXH"_s);
    day->setText(u"31/1/2021"_s); // the status did not hold yet
    CHECK(view->model()->rowCount() == 1);
}

TEST_CASE("a past day is counted with the units of then", "[ui][people]")
{
    TestOffice office;
    transferOn(office, personReleased(office), {2021, 10, 1});
    personReleased(office);
    ui::CountOnDayDialog dialog(office.workspace(), nullptr);
    const auto* table = dialog.findChild<QTableWidget*>(u"countTable"_s);
    dialog.count();
    REQUIRE(table->rowCount() == 3); // two units and the sum
    CHECK(table->item(2, 1)->text() == u"2"_s);
    CHECK(table->item(2, 1)->textAlignment() == int(Qt::AlignRight | Qt::AlignVCenter));
    CHECK(text::sortKey(table->item(0, 0)->text()) < text::sortKey(table->item(1, 0)->text()));
    dialog.findChild<QLineEdit*>(u"countDayEdit"_s)->setText(u"30/9/2021"_s);
    dialog.count();
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(0, 0)->text() == u"Sở LĐTBXH"_s);
    CHECK(table->item(0, 1)->text() == u"2"_s);
    CHECK(table->item(1, 2)->text() == u"2"_s);
    dialog.findChild<QLineEdit*>(u"countDayEdit"_s)->setText(u"31/1/2021"_s);
    dialog.count();
    CHECK(table->rowCount() == 1);
}

TEST_CASE("the names of the units stay in sight while the counts are scrolled sideways", "[ui][people]")
{
    TestOffice office;
    personReleased(office);
    ui::CountOnDayDialog dialog(office.workspace(), nullptr);
    dialog.show();
    dialog.count();
    auto* table = dialog.findChild<QTableWidget*>(u"countTable"_s);
    table->setColumnWidth(1, 2000);
    const auto* names = dialog.findChild<QTableView*>(u"frozenView"_s);
    REQUIRE(names);
    CHECK_FALSE(names->isVisible());
    QApplication::processEvents();
    table->horizontalScrollBar()->setValue(table->horizontalScrollBar()->maximum());
    CHECK(names->isVisible());
    CHECK(names->model()->index(0, 0).data().toString() == u"Sở LĐTBXH"_s);
}

TEST_CASE("who left is listed with the unit of today, and the file shows as it was", "[ui][people]")
{
    TestOffice office;
    transferOn(office, personReleased(office), {2021, 10, 1});
    ui::FormerPeopleDialog dialog(office.workspace(), nullptr);
    const auto* list = dialog.findChild<QTableWidget*>(u"formerTable"_s);
    REQUIRE(list->rowCount() == 1);
    CHECK(list->item(0, 2)->text() == u"Phòng LĐTBXH huyện Lấp Vò"_s);
    dialog.show();
    CHECK(list->horizontalHeader()->sectionSize(3) >= list->horizontalHeader()->sectionSizeHint(3));
    dialog.showThen();
    const auto* then = dialog.findChild<QTableWidget*>(u"thenTable"_s);
    QStringList values;
    for (int row = 0; row < then->rowCount(); ++row)
        values << then->item(row, 2)->text();
    CHECK(values.contains(u"Lê Văn An"_s));
    CHECK(values.contains(u"01/02/2021"_s));
}
