// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonService.h"
#include "services/people/finding/SavedFilters.h"
#include "services/people/finding/SelectionService.h"
#include "services/people/transfer/PersonTransfer.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/papers/ListAsSeen.h"
#include "ui/people/PersonListModel.h"
#include "ui/people/filter/ConditionWords.h"
#include "ui/people/filter/FilterBar.h"
#include "ui/people/finding/ColumnMenu.h"
#include "ui/people/finding/SelectionBar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::PersonColumn;
using tests::OpenWindow;
using tests::TestOffice;

namespace {

void enterPersonBorn(TestOffice& office, const QString& name, const QString& sex, int born)
{
    services::PersonService service(office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    file.person.sex = sex;
    file.person.birth = text::PartialDate::ofYear(born);
    REQUIRE(service.save(service.blank(), file));
}

/// Three men and a woman, on a PC whose settings are as new.
struct PeopleWindow : OpenWindow
{
    PeopleWindow()
        : OpenWindow([](TestOffice& fresh) {
            QSettings().remove(u"people_list"_s);
            enterPersonBorn(fresh, u"Lê Văn An"_s, u"male"_s, 1990);
            enterPersonBorn(fresh, u"Trần Thị Bình"_s, u"female"_s, 1970);
            enterPersonBorn(fresh, u"Lê Văn Cảnh"_s, u"male"_s, 1985);
            enterPersonBorn(fresh, u"Phan Văn Dũng"_s, u"male"_s, 1960);
        })
    {
    }
    QTableView& list() { return *find<QTableView>("listView"); }
    ui::PersonListModel& model() { return *static_cast<ui::PersonListModel*>(list().model()); }
    QString given()
    {
        REQUIRE(QTest::qWaitFor([this] { return model().isWhole(); }));
        QString letters;
        for (int row = 0; row < model().rowCount(); ++row)
            letters += model().index(row, 0).data().toString().section(u' ', -1).front();
        return letters;
    }
    void filterBySex(const QString& sex)
    {
        domain::PersonCondition condition;
        condition.kind = domain::ConditionKind::Sex;
        condition.codes = {sex};
        window.findChild<ui::FilterBar*>()->setFilter({{condition}});
        QApplication::processEvents();
    }
    void chooseRows(int first, int last)
    {
        list().selectionModel()->select(QItemSelection(model().index(first, 0), model().index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QApplication::processEvents();
    }
};

const QTableView* peopleListOf(const QWidget& window)
{
    for (const QTableView* list : window.findChildren<QTableView*>(u"listView"_s))
        if (qobject_cast<ui::PersonListModel*>(list->model()))
            return list;
    return nullptr;
}

} // namespace

TEST_CASE("a condition narrows the list, stands there as a sentence and goes with its ×", "[ui]")
{
    PeopleWindow open;
    open.filterBySex(u"female"_s);
    CHECK(open.given() == u"B"_s);
    CHECK(open.find<QPushButton>("conditionButton")->text().endsWith(u": Nữ"_s));
    CHECK(open.find<QLabel>("countLabel")->text() == u"Tìm thấy 1 người"_s);
    open.find<QToolButton>("removeConditionButton")->click();
    CHECK(open.given() == u"ABCD"_s);
    CHECK(open.find<QLabel>("countLabel")->text() == u"4 người, xếp theo tên"_s);
}

TEST_CASE("after its sentence was changed a condition has the focus, not the button that undoes", "[ui]")
{
    PeopleWindow open;
    open.window.showPage(u"person"_s);
    open.filterBySex(u"female"_s);
    auto* sentence = open.find<QPushButton>("conditionButton");
    sentence->setFocus();
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QPushButton*>(u"acceptButton"_s)->click();
    });
    sentence->click();
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.window.activateWindow();
    QApplication::processEvents();
    REQUIRE(open.window.focusWidget());
    CHECK(open.window.focusWidget() == open.find<QPushButton>("conditionButton"));
}

TEST_CASE("a list that a condition leaves empty says so, not that nobody is entered", "[ui]")
{
    PeopleWindow open;
    open.filterBySex(u"unknown"_s);
    CHECK(open.given().isEmpty());
    CHECK(open.find<QLabel>("emptyLabel")->text().startsWith(u"Không có gì khớp"_s));
}

TEST_CASE("a condition that names many things takes the lines it needs and is not cut", "[ui]")
{
    PeopleWindow open;
    domain::PersonCondition condition;
    condition.kind = domain::ConditionKind::Status;
    for (const auto& choice : ui::ConditionWords(open.office.workspace()).choices(condition.kind))
        condition.codes << choice.code;
    condition.codes = condition.codes.first(3);
    open.window.showPage(u"person"_s);
    open.window.findChild<ui::FilterBar*>()->setFilter({{condition}});
    QApplication::processEvents();
    const auto* sentence = open.find<QPushButton>("conditionButton");
    CHECK(sentence->fontMetrics().horizontalAdvance(sentence->text()) > sentence->width());
    CHECK(sentence->height() >= sentence->heightForWidth(sentence->width()));
}

TEST_CASE("words typed and conditions hold together", "[ui]")
{
    PeopleWindow open;
    open.filterBySex(u"male"_s);
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"le"_s);
    CHECK(QTest::qWaitFor([&] { return open.given() == u"AC"_s; }));
}

TEST_CASE("the list is sorted by a click on a column's head, and the other way by another", "[ui]")
{
    PeopleWindow open;
    QHeaderView& header = *open.list().horizontalHeader();
    const int birth = static_cast<int>(PersonColumn::Birth);
    const QPoint place(header.sectionViewportPosition(birth) + 20, header.height() / 2);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    CHECK(open.given() == u"DBCA"_s);
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    CHECK(open.given() == u"ACBD"_s);
    CHECK(header.sortIndicatorSection() == birth);
}

TEST_CASE("chosen columns are shown where they were put, also in the next window", "[ui]")
{
    PeopleWindow open;
    auto& menu = *open.window.findChild<ui::ColumnMenu*>();
    Q_EMIT menu.aboutToShow();
    const int sex = static_cast<int>(PersonColumn::Sex);
    REQUIRE(open.list().isColumnHidden(sex));
    menu.actions().at(sex)->trigger();
    CHECK_FALSE(open.list().isColumnHidden(sex));
    CHECK(open.model().index(1, sex).data().toString() == u"Nữ"_s);
    open.list().horizontalHeader()->moveSection(open.list().horizontalHeader()->visualIndex(sex), 0);
    ui::MainWindow next({open.office.workspace(), open.prompts}, false);
    next.show();
    next.showPage(u"person"_s);
    const QTableView* list = peopleListOf(next);
    REQUIRE(list);
    CHECK_FALSE(list->isColumnHidden(sex));
    CHECK(list->horizontalHeader()->visualIndex(sex) == 0);
    QSettings().remove(u"people_list"_s);
}

TEST_CASE("the menu of columns stays open while several are ticked, by mouse and by keys", "[ui]")
{
    PeopleWindow open;
    auto& menu = *open.window.findChild<ui::ColumnMenu*>();
    menu.popup(open.window.mapToGlobal(QPoint(100, 100)));
    const auto hidden = [&](PersonColumn column) {
        return open.list().isColumnHidden(static_cast<int>(column));
    };
    QAction* sex = menu.actions().at(static_cast<int>(PersonColumn::Sex));
    REQUIRE(hidden(PersonColumn::Sex));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(sex).center());
    CHECK_FALSE(hidden(PersonColumn::Sex));
    CHECK(sex->isChecked());
    CHECK(menu.isVisible());
    menu.setActiveAction(sex);
    QTest::keyClick(&menu, Qt::Key_Space);
    CHECK(hidden(PersonColumn::Sex));
    CHECK(menu.isVisible());
    menu.close();
    QSettings().remove(u"people_list"_s);
}

TEST_CASE("every column ticked at first is in the list and on its paper, if only by scrolling", "[ui]")
{
    PeopleWindow open;
    open.window.resize(1366, 728);
    QApplication::processEvents();
    auto& menu = *open.window.findChild<ui::ColumnMenu*>();
    Q_EMIT menu.aboutToShow();
    QStringList ticked;
    for (int column = 0; column < open.model().columnCount(); ++column) {
        const QAction* action = menu.actions().at(column);
        CHECK(open.list().isColumnHidden(column) == !action->isChecked());
        if (action->isChecked())
            ticked << action->text();
    }
    REQUIRE(ticked.size() == 4);
    QStringList printed;
    for (const auto& column : ui::columnsAsSeen(open.list()).columns)
        printed << column.title;
    CHECK(printed == ticked);
    const QScrollBar* across = open.list().horizontalScrollBar();
    CHECK(
        across->isVisible() == (open.list().horizontalHeader()->length() > open.list().viewport()->width()));
}

TEST_CASE("several people chosen are not opened; something can be done with all of them", "[ui]")
{
    PeopleWindow open;
    open.list().selectRow(0);
    REQUIRE(open.find<QLabel>("headlineLabel")->text().startsWith(u"Lê Văn An"));
    auto* bar = open.window.findChild<ui::SelectionBar*>();
    CHECK_FALSE(bar->isVisible());
    open.chooseRows(1, 2);
    CHECK(open.find<QLabel>("headlineLabel")->text().startsWith(u"Lê Văn An"));
    CHECK(bar->isVisible());
    open.chooseRows(3, 3);
    CHECK(open.find<QLabel>("headlineLabel")->text().startsWith(u"Phan Văn Dũng"));
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("many go into the bin at once and come back by one click", "[ui]")
{
    PeopleWindow open;
    open.chooseRows(1, 3);
    open.window.findChild<ui::SelectionBar*>()->moveToBin();
    CHECK(open.prompts.asked.size() == 1);
    CHECK(open.given() == u"A"_s);
    QTest::mouseClick(open.find<QPushButton>("undoButton"), Qt::LeftButton);
    CHECK(open.given() == u"ABCD"_s);
}

TEST_CASE(
    "who was transferred together stays chosen, also when it is taken back, and the rest is told", "[ui]")
{
    PeopleWindow open;
    services::PersonTransfer::Move move;
    move.unit = Uuid::ofCode(u"unit", u"phong-ldtbxh-lap-vo");
    move.day = QDate(2021, 12, 6);
    REQUIRE(services::PersonTransfer(open.office.workspace()).move({open.model().idAt(1)}, move));
    open.chooseRows(1, 3);
    QTimer::singleShot(0, [&move] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        auto* unit = dialog->findChild<QComboBox*>(u"toUnitBox"_s);
        unit->setCurrentIndex(unit->findData(move.unit->toString()));
        dialog->findChild<QPushButton*>(u"transferButton"_s)->click();
    });
    open.window.findChild<ui::SelectionBar*>()->transfer();
    const auto chosen = [&] { return open.list().selectionModel()->selectedRows().size(); };
    CHECK(chosen() == 3);
    auto* notice = open.find<QLabel>("noticeLabel");
    CHECK(notice->text() == u"Đã chuyển: 2 người. 1 người đã ở đó từ trước."_s);
    open.chooseRows(2, 3);
    QApplication::processEvents(); // the button says what it takes back
    QTest::mouseClick(open.find<QToolButton>("undoLastButton"), Qt::LeftButton);
    CHECK(open.prompts.asked.isEmpty());
    CHECK_FALSE(notice->isVisible());
    CHECK(chosen() == 2);
}

TEST_CASE("a notice of something done goes when the clerk looks for something else", "[ui]")
{
    PeopleWindow open;
    open.chooseRows(1, 3);
    auto* bar = open.window.findChild<ui::SelectionBar*>();
    Q_EMIT bar->done(u"Đã chuyển: 3 người"_s, {});
    CHECK(open.find<QLabel>("noticeLabel")->isVisible());
    QTest::keyClicks(open.find<QLineEdit>("searchEdit"), u"binh"_s);
    const QLabel* notice = open.window.findChild<QLabel*>(u"noticeLabel"_s);
    CHECK(QTest::qWaitFor([&] { return !notice->isVisible(); }));
}

TEST_CASE("a filter kept by name is offered again", "[ui]")
{
    PeopleWindow open;
    open.filterBySex(u"female"_s);
    auto& bar = *open.window.findChild<ui::FilterBar*>();
    REQUIRE(services::SavedFilters(open.office.workspace()).keep(u"Nữ"_s, bar.filter(), false));
    bar.setFilter({});
    QMenu& menu = *open.find<QPushButton>("keptFiltersButton")->menu();
    Q_EMIT menu.aboutToShow();
    REQUIRE(menu.actions().front()->text() == u"Nữ"_s);
    menu.actions().front()->trigger();
    CHECK(open.given() == u"B"_s);
}

TEST_CASE("who was chosen stays chosen after a step, for the next one", "[ui]")
{
    PeopleWindow open;
    open.chooseRows(1, 3);
    auto* bar = open.window.findChild<ui::SelectionBar*>();
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QLineEdit*>(u"helperEdit"_s)->setText(u"Ông Tư"_s);
        dialog->findChild<QPushButton*>(u"acceptButton"_s)->click();
    });
    bar->take(ui::SelectionStepDialog::Step::AssignHelper);
    CHECK(open.list().selectionModel()->selectedRows().size() == 3);
    CHECK(bar->isVisible());
    CHECK(open.window.focusWidget() == &open.list());
    QApplication::processEvents();
    open.chooseRows(0, 0);
    QTest::mouseClick(open.find<QPushButton>("binButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK_FALSE(open.list().selectionModel()->hasSelection()); // those chosen before are forgotten
}
