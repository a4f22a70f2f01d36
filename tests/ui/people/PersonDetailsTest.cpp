// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/plan/PlanService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/faults/FaultMark.h"
#include "ui/people/details/CompletenessMark.h"
#include "ui/rows/RowsEditor.h"
#include "ui/rows/RowsView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::TestOffice;

namespace {

void showFirstPerson(OpenWindow& open)
{
    open.find<QTableView>("listView")->selectRow(0);
    QApplication::processEvents();
}

void chooseEntry(QComboBox* box, const QString& code)
{
    box->setCurrentIndex(box->findData(code));
    Q_EMIT box->activated(box->currentIndex());
    QApplication::processEvents();
}

void saveByKey(OpenWindow& open)
{
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
}

Uuid dispatchReceived(TestOffice& office)
{
    services::PlanService plans(office.workspace());
    const domain::Dispatch base = plans.blankDispatch();
    domain::Dispatch dispatch = base;
    dispatch.number = u"1842/CAT-THAHS&HTTP"_s;
    dispatch.issuer = u"Công an tỉnh"_s;
    dispatch.issuedOn = QDate(2021, 11, 23);
    dispatch.receivedOn = QDate(2021, 11, 24);
    const auto saved = plans.saveDispatch(base, dispatch);
    REQUIRE(saved);
    return saved->dispatch.id;
}

void makeReleased(domain::PersonFile& file)
{
    domain::LegalStatus& status = file.statuses.emplace_back();
    status.id = Uuid::ofCode(u"test"_s, u"status"_s);
    status.kind = u"sentence_served"_s;
    status.releasedOn = QDate(2021, 2, 1);
}

} // namespace

TEST_CASE("a personal identification number that is marked stands whole on its line", "[ui][people]")
{
    OpenWindow open([](TestOffice& fresh) { tests::storedPerson(fresh.workspace(), makeReleased); });
    showFirstPerson(open);
    const ui::RowsView& numbers = open.find<ui::RowsEditor>("identityEditor")->view();
    constexpr int marginsOfCell = 8;
    CHECK(numbers.columnWidth(0)
        >= numbers.fontMetrics().horizontalAdvance(ui::withSign(u"087085001234"_s)) + marginsOfCell);
}

TEST_CASE("what misses is told by number, and each thing missing leads to its field", "[ui][people]")
{
    OpenWindow open([](TestOffice& office) { tests::storedPerson(office.workspace()); });
    showFirstPerson(open);
    auto* mark = open.find<ui::CompletenessMark>("completenessMark");
    CHECK(mark->text().contains(u"0"_s));
    Q_EMIT mark->menu()->aboutToShow();
    REQUIRE(mark->menu()->actions().size() == 16);
    mark->menu()->actions().last()->trigger(); // work situation
    CHECK(open.find<QTabWidget>("pages")->currentIndex() == 2);
    mark->menu()->actions().at(6)->trigger();
    CHECK(QApplication::focusWidget() == open.find<QLineEdit>("familyCircumstancesEdit"));
    QTest::keyClicks(QApplication::focusWidget(), u"Me gia"_s);
    Q_EMIT mark->menu()->aboutToShow();
    CHECK(mark->menu()->actions().size() == 15);
}

TEST_CASE("family, consent, and the dispatch somebody is known from are entered and stored", "[ui][people]")
{
    Uuid dispatch;
    Uuid person;
    OpenWindow open([&](TestOffice& office) {
        dispatch = dispatchReceived(office);
        person = tests::storedPerson(office.workspace()).person.id;
    });
    showFirstPerson(open);
    QTest::keyClicks(open.find<QLineEdit>("familyCircumstancesEdit"), u"Con nho"_s);
    open.find<QCheckBox>("consentBox")->click();
    auto* source = open.find<QComboBox>("sourceDispatchBox");
    CHECK(source->itemText(1).contains(u"1842/CAT-THAHS&HTTP"_s));
    chooseEntry(source, dispatch.toString());
    saveByKey(open);
    const auto file = services::PersonService(open.office.workspace()).load(person);
    CHECK(file->person.familyCircumstances == u"Con nho"_s);
    CHECK(file->person.consent);
    CHECK(file->person.sourceDispatchId == dispatch);
}

TEST_CASE("a status shows the fields of its kind alone, and the reasons that may end it", "[ui][people]")
{
    OpenWindow open([](TestOffice& office) { tests::storedPerson(office.workspace(), makeReleased); });
    showFirstPerson(open);
    open.find<QTabWidget>("pages")->setCurrentIndex(1);
    QApplication::processEvents();
    const auto isShown = [&](const char* name) {
        return open.window.findChild<QWidget*>(QLatin1String(name))->isVisible();
    };
    CHECK(isShown("certificateNumberEdit"));
    CHECK_FALSE(isShown("probationMonthsEdit"));
    auto* reasons = open.find<QComboBox>("endReasonBox");
    const auto* entries = qobject_cast<QStandardItemModel*>(reasons->model());
    CHECK_FALSE(entries->item(reasons->findData(u"term_served"_s))->isEnabled());
    CHECK(entries->item(reasons->findData(u"expunged"_s))->isEnabled());
    chooseEntry(open.find<QComboBox>("kindBox"), u"suspended_sentence"_s);
    CHECK(isShown("probationMonthsEdit"));
    CHECK_FALSE(isShown("certificateNumberEdit"));
    CHECK(isShown("releasedOnEdit")); // it says something
    chooseEntry(open.find<QComboBox>("kindBox"), u"rehabilitation_trainee"_s);
    CHECK_FALSE(isShown("penaltySection"));
}

TEST_CASE("what a penalty forbids today stands at the head of the person's page", "[ui][people]")
{
    OpenWindow open([](TestOffice& office) {
        tests::storedPerson(office.workspace(), [](domain::PersonFile& file) {
            makeReleased(file);
            domain::AdditionalPenalty& penalty = file.penalties.emplace_back();
            penalty.legalStatusId = file.statuses.front().id;
            penalty.kind = u"profession_ban"_s;
            penalty.bannedOccupation = u"Lái xe"_s;
        });
    });
    showFirstPerson(open);
    const QString told = open.find<QLabel>("barsLabel")->text();
    CHECK(told.contains(u"Lái xe"_s));
    CHECK_FALSE(told.contains(u"2026"_s)); // five years after the release are the most, and nobody said them
}

TEST_CASE("a name without a blank is broken and does not widen the window", "[ui]")
{
    OpenWindow open([](TestOffice&) {});
    open.window.resize(1280, 728);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    QApplication::processEvents();
    open.find<QLineEdit>("fullNameEdit")->setText(u"Nguyen Van "_s + u"Dai"_s.repeated(100));
    Q_EMIT open.find<QLineEdit>("fullNameEdit")->textEdited({});
    QApplication::processEvents();
    const auto* headline = open.find<QLabel>("headlineLabel");
    REQUIRE(headline->text().contains(u"Nguyen Van"_s));
    CHECK(headline->minimumSizeHint().width() < 400); // else the window grows to hold it
    CHECK(open.window.width() == 1280);
}
