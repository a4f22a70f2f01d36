// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/people/PersonForm.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

domain::PersonFile stored(OpenWindow& open, const QString& name)
{
    services::PersonService service(open.office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    const auto saved = service.save(service.blank(), file);
    REQUIRE(saved);
    open.window.showPage(u"person"_s);
    return saved->file;
}

void chooseFirst(OpenWindow& open)
{
    open.find<QTableView>("listView")->selectRow(0);
    QApplication::processEvents();
}

/// A new legal status of the person shown: released on 2 September 2021.
void typeReleasedStatus(OpenWindow& open)
{
    open.find<QTabWidget>("pages")->setCurrentIndex(1);
    QTest::mouseClick(open.find<QPushButton>("addButton"), Qt::LeftButton);
    auto* kind = open.find<QComboBox>("kindBox");
    kind->setCurrentIndex(kind->findData(u"sentence_served"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    QTest::keyClicks(open.find<QLineEdit>("releasedOnEdit"), u"2/9/2021"_s);
}

} // namespace

TEST_CASE("a whole person is typed with Enter from field to field and into the tables", "[ui]")
{
    OpenWindow open;
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Tran Van Be"_s);
    for (int field = 0; field < 3; ++field)
        press(Qt::Key_Return); // other names, sex, birth
    QTest::keyClicks(QApplication::focusWidget(), u"1985"_s);
    auto* identity = open.find<ui::RowsEditor>("identityEditor");
    identity->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), u"087085000123"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.names() == QStringList{u"Tran Van Be"_s});
    const auto row = services::PersonList(open.office.workspace()).page(0, 1)->front();
    CHECK(row.birth == u"1985"_s);
    CHECK(row.citizenNumber == u"087085000123"_s);
}

TEST_CASE("a legal status is entered with its penalty, which hangs on it", "[ui]")
{
    OpenWindow open;
    const Uuid id = stored(open, u"Lê Văn An"_s).person.id;
    chooseFirst(open);
    typeReleasedStatus(open);
    ui::RowsModel& penalties = open.find<ui::RowsEditor>("penaltyEditor")->model();
    REQUIRE(penalties.setData(penalties.index(0, 0), u"local_supervision"_s, Qt::EditRole));
    press(Qt::Key_S, Qt::ControlModifier);
    const auto file = services::PersonService(open.office.workspace()).load(id);
    REQUIRE(file->statuses.size() == 1);
    CHECK(file->statuses[0].releasedOn == QDate(2021, 9, 2));
    REQUIRE(file->penalties.size() == 1);
    CHECK(file->penalties[0].legalStatusId == file->statuses[0].id);
}

TEST_CASE("the earliest day of an expungement stands under the status as soon as it is known", "[ui]")
{
    OpenWindow open;
    stored(open, u"Lê Văn An"_s);
    chooseFirst(open);
    typeReleasedStatus(open);
    CHECK(open.find<QLabel>("hintLabel")->text().contains(u"02/9/2023"_s)); // Điều 70: two years
}

TEST_CASE("with two needs the line for another one is in sight on a small screen", "[ui]")
{
    OpenWindow open;
    domain::PersonFile file = stored(open, u"Lê Văn An"_s);
    const domain::PersonFile base = file;
    for (const QString& kind : {u"legal_papers"_s, u"job"_s}) {
        domain::Need& need = file.needs.emplace_back();
        need.kind = kind;
        need.surveyedOn = QDate(2021, 3, 22);
    }
    REQUIRE(services::PersonService(open.office.workspace()).save(base, file));
    open.window.resize(1366, 768);
    open.window.showPage(u"person"_s);
    chooseFirst(open);
    open.find<QTabWidget>("pages")->setCurrentIndex(2);
    QApplication::processEvents();
    const auto* view = open.find<ui::RowsEditor>("needEditor")->findChild<QTableView*>();
    REQUIRE(view->model()->rowCount() == 3);
    CHECK(view->visualRect(view->model()->index(2, 0)).bottom() <= view->viewport()->height());
}

TEST_CASE("somebody in the bin comes back by one click", "[ui]")
{
    OpenWindow open;
    stored(open, u"Lê Văn An"_s);
    chooseFirst(open);
    QTest::mouseClick(open.find<QPushButton>("binButton"), Qt::LeftButton);
    CHECK(open.names().isEmpty());
    QTest::mouseClick(open.find<QPushButton>("undoButton"), Qt::LeftButton);
    CHECK(open.names() == QStringList{u"Lê Văn An"_s});
}

TEST_CASE("the bin lists who is in it and gives them back", "[ui]")
{
    OpenWindow open;
    const Uuid id = stored(open, u"Lê Văn An"_s).person.id;
    REQUIRE(services::PersonService(open.office.workspace()).moveToBin(id));
    open.find<QPushButton>("showBinButton")->click();
    chooseFirst(open);
    CHECK(open.find<QLineEdit>("fullNameEdit")->isReadOnly());
    QTest::mouseClick(open.find<QPushButton>("restoreButton"), Qt::LeftButton);
    CHECK(open.names() == QStringList{u"Lê Văn An"_s});
    CHECK_FALSE(open.find<QLineEdit>("fullNameEdit")->isReadOnly());
}

TEST_CASE("where two people changed the same field, the rest of what was typed stays", "[ui]")
{
    OpenWindow open;
    const domain::PersonFile file = stored(open, u"Lê Văn An"_s);
    chooseFirst(open);
    domain::PersonFile theirs = file;
    theirs.person.occupation = u"Thợ hồ"_s;
    REQUIRE(services::PersonService(open.office.workspace()).save(file, theirs));
    auto* occupation = open.find<QLineEdit>("occupationEdit");
    QTest::keyClicks(occupation, u"Tho may"_s);
    QTest::keyClicks(open.find<QLineEdit>("helperNameEdit"), u"Ba Bay"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(occupation->text() == u"Thợ hồ"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto now = services::PersonService(open.office.workspace()).load(file.person.id);
    CHECK(now->person.occupation == u"Thợ hồ"_s);
    CHECK(now->person.helperName == u"Ba Bay"_s);
}

TEST_CASE("opening somebody is no change, and who stays is still marked in the list", "[ui]")
{
    OpenWindow open;
    stored(open, u"Lê Văn An"_s);
    stored(open, u"Lê Văn Bảo"_s);
    chooseFirst(open);
    CHECK(open.find<QLabel>("headlineLabel")->text() == u"Lê Văn An"_s);
    CHECK(open.window.maySwitchUser());
    CHECK(open.prompts.asked.isEmpty());
    QTest::keyClicks(open.find<QLineEdit>("otherNamesEdit"), u"Ut"_s);
    open.prompts.agree = false;
    auto* list = open.find<QTableView>("listView");
    list->selectRow(1);
    CHECK(list->currentIndex().row() == 0);
    CHECK(open.find<QLineEdit>("otherNamesEdit")->text() == u"Ut"_s);
}

TEST_CASE("Esc leads from the form back to the list, and asks where something is typed", "[ui]")
{
    OpenWindow open;
    stored(open, u"Lê Văn An"_s);
    chooseFirst(open);
    auto* names = open.find<QLineEdit>("otherNamesEdit");
    names->setFocus();
    press(Qt::Key_Escape);
    CHECK(open.find<QTableView>("listView")->hasFocus());
    CHECK(open.prompts.asked.isEmpty());
    QTest::keyClicks(names, u"Ut"_s);
    names->setFocus();
    open.prompts.agree = false;
    press(Qt::Key_Escape);
    CHECK(open.prompts.asked.size() == 1);
    CHECK(names->hasFocus());
    open.prompts.agree = true;
    press(Qt::Key_Escape);
    CHECK(names->text().isEmpty());
    CHECK(open.find<QTableView>("listView")->hasFocus());
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_Escape);
    CHECK_FALSE(open.window.findChild<ui::PersonForm*>()->isVisible());
}

TEST_CASE("a name of ten thousand letters is refused at its field, and the form stays in sight", "[ui]")
{
    OpenWindow open;
    press(Qt::Key_N, Qt::ControlModifier);
    open.find<QLineEdit>("fullNameEdit")->setText(u"Nguyễn Văn "_s.repeated(1000));
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.names().isEmpty());
    CHECK(open.find<QLabel>("headlineLabel")->text().size() < 120);
}

TEST_CASE("a fault in a table is named with its table and line, and its page comes to the front", "[ui]")
{
    OpenWindow open;
    stored(open, u"Lê Văn An"_s);
    chooseFirst(open);
    ui::RowsModel& needs = open.window.findChild<ui::RowsEditor*>(u"needEditor"_s)->model();
    REQUIRE(needs.setData(needs.index(0, 1), u"May công nghiệp"_s, Qt::EditRole)); // no kind chosen
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("summaryLabel")->text() == u"Nhu cầu, dòng 1: Hãy chọn loại."_s);
    CHECK(open.find<QTabWidget>("pages")->currentIndex() == 2);
}
