// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/needs/SurveyPage.h"

#include "domain/needs/NeedErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "office/KeptPerson.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/needs/SurveyModel.h"
#include "ui/needs/SurveyView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::press;
using tests::typeKeys;

namespace surveyed = hoanhap::domain::errors::needs;

namespace {

QString sentenceOf(ErrorCode code)
{
    return messages::sentenceFor(Error{code});
}

void enterVillage(tests::TestOffice& office, int people)
{
    for (int i = 0; i < people; ++i)
        tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
            file.person.fullName = u"Lê Văn %1"_s.arg(QChar(u'A' + i));
            file.residences.emplace_back().areaCode = u"2021:29890"_s;
            file.residences.back().kind = u"permanent"_s;
        });
}

/// The main window with the survey of a village open.
struct OpenSurvey : tests::OpenWindow
{
    explicit OpenSurvey(int people)
        : OpenWindow([people](tests::TestOffice& fresh) { enterVillage(fresh, people); })
    {
        find<QPushButton>("surveyButton")->click();
        QApplication::processEvents();
    }
    ui::SurveyPage& page() { return *window.findChild<ui::SurveyPage*>(); }
    ui::SurveyModel& model() { return page().model(); }
    QModelIndex current() { return find<ui::SurveyView>("surveyView")->currentIndex(); }
    /// By keys from the field of the commune to the people in the grid.
    void showVillage()
    {
        typeKeys(u"Tân Thuận Tây"_s);
        press(Qt::Key_Tab);
        find<QPushButton>("peopleButton")->setFocus();
        press(Qt::Key_Space);
        QApplication::processEvents();
    }
    std::vector<domain::Need> stored() { return office.workspace().stores().of<domain::Need>().all(); }
    void right(int columns)
    {
        for (int i = 0; i < columns; ++i)
            press(Qt::Key_Right);
    }
};

} // namespace

TEST_CASE("the needs of a village are surveyed by keys alone and stored in one step", "[ui]")
{
    OpenSurvey open(3);
    CHECK(QApplication::focusWidget()->objectName() == u"communeEdit"_s);
    open.showVillage();
    REQUIRE(open.model().rowCount() == 3);
    CHECK(open.current() == open.model().index(0, 0)); // training
    press(Qt::Key_Space);
    open.right(open.model().occupationColumn());
    typeKeys(u"May"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Home);
    open.right(open.model().columnOf(u"job"_s));
    typeKeys(u"x"_s);
    CHECK(open.model().counts().asked == 2);
    CHECK(open.stored().empty());
    open.page().save();
    const std::vector<domain::Need> needs = open.stored();
    REQUIRE(needs.size() == 2);
    CHECK(needs[0].kind == u"training"_s);
    CHECK(needs[0].occupation == u"May"_s);
    CHECK(needs[0].surveyedOn == QDate(2021, 12, 6));
    CHECK(needs[1].kind == u"job"_s);
    CHECK_FALSE(open.page().isModified());
}

TEST_CASE("what contradicts itself in a survey is told, found by F8, taken back by Ctrl+Z", "[ui]")
{
    OpenSurvey open(3);
    open.showVillage();
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    open.right(open.model().columnOf(u"none"_s));
    press(Qt::Key_Space);
    CHECK(open.model().counts().faulty == 1);
    CHECK(open.find<QLabel>("faultLabel")->text().contains(sentenceOf(surveyed::noneBesideOthers)));
    open.page().save();
    CHECK(open.stored().empty());
    press(Qt::Key_Up);
    press(Qt::Key_F8);
    CHECK(open.current().row() == 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.model().counts().faulty == 0);
    CHECK(open.model().answers()[1].kinds == QStringList{u"training"_s});
}

TEST_CASE("a survey that is not stored is asked for before it is left", "[ui]")
{
    OpenSurvey open(1);
    open.showVillage();
    press(Qt::Key_Space);
    open.prompts.agree = false;
    open.find<QPushButton>("closeButton")->click();
    CHECK(open.prompts.asked == QStringList{u"leaving"_s});
    CHECK(open.page().isModified());
    open.prompts.agree = true;
    open.find<QPushButton>("closeButton")->click();
    CHECK(open.find<QTableView>("listView")->isVisible());
}

TEST_CASE("Escape leads back from a survey to the register", "[ui]")
{
    OpenSurvey open(1);
    open.showVillage();
    press(Qt::Key_Escape);
    CHECK(open.prompts.asked.isEmpty());
    CHECK(open.find<QTableView>("listView")->isVisible());
}

TEST_CASE("a day of the survey that is none is told as soon as it is left", "[ui]")
{
    OpenSurvey open(1);
    auto* day = open.find<QLineEdit>("surveyedEdit");
    day->setFocus();
    day->selectAll();
    typeKeys(u"31/2/2026"_s);
    press(Qt::Key_Tab);
    auto* told = open.find<QLabel>("surveyed_onFaultLabel");
    CHECK(told->text().contains(u"31/2/2026"_s));
    day->setFocus();
    typeKeys(u"1"_s);
    CHECK(told->isHidden());
}

TEST_CASE("a survey without a commune says so beside the field", "[ui]")
{
    OpenSurvey open(1);
    open.find<QPushButton>("peopleButton")->click();
    CHECK(open.find<QLabel>("area_codeFaultLabel")->text().contains(sentenceOf(surveyed::communeMissing)));
    CHECK(open.model().rowCount() == 0);
}

TEST_CASE("a thousand people are marked in one column at once and taken back at once", "[ui]")
{
    tests::TestOffice office;
    ui::SurveyModel model(office.workspace(), nullptr);
    std::vector<services::NeedSurvey::Row> people(1000);
    for (size_t i = 0; i < people.size(); ++i)
        people[i].person = Uuid::ofCode(u"village"_s, QString::number(i));
    people[0].openNeeds = {u"job"_s};
    model.setPeople(people);
    QModelIndexList column;
    for (int row = 0; row < model.rowCount(); ++row)
        column << model.index(row, model.columnOf(u"job"_s));
    model.toggle(column);
    CHECK(model.counts().asked == 999); // who has the need open already is not marked again
    model.undoStack().undo();
    CHECK(model.counts().notAsked == 1000);
}
