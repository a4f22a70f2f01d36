// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/ReadinessPane.h"

#include "office/KeptPerson.h"
#include "services/needs/ReadinessService.h"
#include "ui/OpenWindow.h"
#include "ui/forms/CodeBox.h"
#include "ui/needs/ObstacleDialog.h"
#include "ui/needs/ReadinessDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;

namespace {

domain::ReadinessNote blankNote(tests::TestOffice& office, const Uuid& person)
{
    return *services::ReadinessService(office.workspace()).blank(person);
}

template <typename Field>
Field& fieldOf(QDialog& dialog, const char* name)
{
    auto* field = dialog.findChild<Field*>(QLatin1String(name));
    REQUIRE(field);
    return *field;
}

} // namespace

TEST_CASE("declining is refused beside the reasons until one is ticked", "[ui]")
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    const Uuid person = tests::storedPerson(office.workspace()).person.id;
    ui::ReadinessDialog dialog({office.workspace(), prompts}, blankNote(office, person), nullptr);
    dialog.show();
    fieldOf<ui::CodeBox>(dialog, "stateBox").setCode(u"declined"_s);
    dialog.accept();
    CHECK(fieldOf<QLabel>(dialog, "reasonsFaultLabel").isVisible());
    CHECK(dialog.isVisible());
    fieldOf<QListWidget>(dialog, "reasonList").item(0)->setCheckState(Qt::Checked);
    fieldOf<QLineEdit>(dialog, "changeEdit").setText(u"Có việc gần nhà"_s);
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    const auto file = services::ReadinessService(office.workspace()).load(person);
    REQUIRE(file->notes.size() == 1);
    CHECK(file->notes[0].reasons == QStringList{u"has_work"_s});
    CHECK(file->notes[0].readiness.notedOn == QDate(2021, 12, 6));
}

TEST_CASE("a hold without a reason is told at the reason", "[ui]")
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    const Uuid person = tests::storedPerson(office.workspace()).person.id;
    ui::ReadinessDialog dialog({office.workspace(), prompts}, blankNote(office, person), nullptr);
    dialog.show();
    fieldOf<ui::CodeBox>(dialog, "stateBox").setCode(u"ready"_s);
    fieldOf<QLineEdit>(dialog, "holdEdit").setText(u"1/3/2022"_s);
    dialog.accept();
    CHECK(fieldOf<QLabel>(dialog, "on_hold_reasonFaultLabel").isVisible());
    CHECK(services::ReadinessService(office.workspace()).load(person)->notes.empty());
}

TEST_CASE("who leaves a note of readiness by Escape is asked what becomes of what is typed", "[ui]")
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    prompts.agree = false;
    const Uuid person = tests::storedPerson(office.workspace()).person.id;
    ui::ReadinessDialog dialog({office.workspace(), prompts}, blankNote(office, person), nullptr);
    dialog.show();
    auto& change = fieldOf<QLineEdit>(dialog, "changeEdit");
    QTest::keyClicks(&change, u"Co xe dua don"_s);
    QTest::keyClick(&change, Qt::Key_Escape);
    CHECK(prompts.asked.size() == 1);
    CHECK(dialog.isVisible());
    CHECK(change.text() == u"Co xe dua don"_s);
    dialog.close();
    CHECK(prompts.asked.size() == 2);
    CHECK(dialog.isVisible());
    prompts.agree = true; // throws it away
    QTest::keyClick(&change, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a note of readiness into which nothing is typed is left without a question", "[ui]")
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    const Uuid person = tests::storedPerson(office.workspace()).person.id;
    ui::ReadinessDialog dialog({office.workspace(), prompts}, blankNote(office, person), nullptr);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(prompts.asked.isEmpty());
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("the page of readiness says what stands and that the person is on hold", "[ui]")
{
    tests::OpenWindow open([](tests::TestOffice& fresh) {
        auto note = blankNote(fresh, tests::storedPerson(fresh.workspace()).person.id);
        note.readiness.state = u"ready"_s;
        note.readiness.onHoldUntil = QDate(2022, 3, 1);
        note.readiness.onHoldReason = u"Nằm viện"_s;
        REQUIRE(services::ReadinessService(fresh.workspace()).note({}, note));
    });
    open.chooseFirstRows();
    auto* tabs = open.find<QTabWidget>("pages");
    auto* pane = open.window.findChild<ui::ReadinessPane*>();
    REQUIRE(pane);
    tabs->setCurrentWidget(pane);
    CHECK(open.find<QTableView>("noteView")->model()->rowCount() == 1);
    CHECK(open.find<QLabel>("standingLabel")->text().contains(u"06/12/2021"_s));
    CHECK(open.find<QLabel>("holdLabel")->text().contains(u"Nằm viện"_s));
    CHECK(open.find<QPushButton>("noteButton")->isEnabled());
}

TEST_CASE("an obstacle is entered with its step, the same one not twice", "[ui]")
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    domain::WorkObstacle obstacle;
    obstacle.personId = tests::storedPerson(office.workspace()).person.id;
    for (const bool first : {true, false}) {
        ui::ObstacleDialog dialog({office.workspace(), prompts}, obstacle, nullptr);
        dialog.show();
        fieldOf<ui::CodeBox>(dialog, "kindBox").setCode(u"bank_account"_s);
        dialog.accept();
        CHECK(dialog.isVisible() != first);
    }
    CHECK(services::ReadinessService(office.workspace()).load(obstacle.personId)->obstacles.size() == 1);
}

TEST_CASE("who is done with an obstacle stays in the list, not at a button that is gone", "[ui]")
{
    tests::OpenWindow open([](tests::TestOffice& fresh) {
        domain::WorkObstacle obstacle;
        obstacle.personId = tests::storedPerson(fresh.workspace()).person.id;
        obstacle.kind = u"bank_account"_s;
        obstacle.state = u"not_started"_s;
        REQUIRE(services::ReadinessService(fresh.workspace()).saveObstacle({}, obstacle));
    });
    open.chooseFirstRows();
    open.find<QTabWidget>("pages")->setCurrentWidget(open.window.findChild<ui::ReadinessPane*>());
    auto* obstacles = open.find<QTableView>("obstacleView");
    obstacles->setCurrentIndex(obstacles->model()->index(0, 0));
    auto* done = open.find<QPushButton>("doneButton");
    done->setFocus();
    done->click();
    CHECK(open.window.focusWidget() == obstacles);
    CHECK(obstacles->currentIndex().row() == 0);
    CHECK_FALSE(done->isEnabled());
}
