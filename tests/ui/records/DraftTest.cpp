// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/drafts/DraftService.h"
#include "services/exchange/demo/DemoRegister.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/drafts/DraftKeeper.h"
#include "ui/drafts/DraftOffer.h"
#include "ui/listentry/ListEntryModel.h"
#include "ui/listentry/ListEntryPage.h"
#include "ui/people/PersonForm.h"
#include "ui/people/status/LegalStatusEditor.h"
#include "ui/rows/RowsEditor.h"
#include "ui/rows/RowsView.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::TestOffice;

namespace {

/// The window on one register, closed without a word as a killed program leaves it, and opened again.
struct CrashingWindow
{
    TestOffice office;
    tests::ScriptedPrompts prompts;
    std::unique_ptr<ui::MainWindow> window;

    void start(const QString& page)
    {
        window =
            std::make_unique<ui::MainWindow>(ui::PageContext{office.workspace(), prompts}, false, nullptr);
        window->show();
        window->showPage(page);
        QApplication::processEvents();
    }
    void crash(const QString& page)
    {
        window.reset();
        office.reopen();
        start(page);
    }
    template <typename Widget>
    Widget* find(const char* name)
    {
        for (Widget* widget : window->findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        FAIL("no visible " << name);
        return nullptr;
    }
    /// As the timer does after some seconds.
    void keep()
    {
        for (ui::DraftKeeper* keeper : window->findChildren<ui::DraftKeeper*>())
            keeper->keep();
    }
    bool isOffered()
    {
        for (const ui::DraftOffer* offer : window->findChildren<ui::DraftOffer*>())
            if (offer->isVisible())
                return true;
        return false;
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("what was typed of somebody new comes back after the program was killed", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    QTest::keyClick(open.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), u"Le Van An"_s);
    QTest::keyClicks(open.find<QLineEdit>("birthEdit"), u"31/2/1985"_s); // is no day
    open.keep();
    open.crash(u"person"_s);
    REQUIRE(open.isOffered());
    const QDateTime kept(QDate(2021, 12, 6), QTime(8, 0), Qt::UTC);
    CHECK(open.find<QLabel>("draftLabel")->text().contains(kept.toLocalTime().toString(u"HH:mm"_s)));
    CHECK(open.find<QLabel>("draftLabel")->text().endsWith(u": Le Van An"_s));
    open.click("takeDraftButton");
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Le Van An"_s);
    CHECK(open.find<QLineEdit>("birthEdit")->text() == u"31/2/1985"_s);
    CHECK(open.find<QLineEdit>("fullNameEdit")->hasFocus());
    CHECK_FALSE(open.isOffered());
}

TEST_CASE("the first page tells of whom there is a draft after a crash, and leads there", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    QTest::keyClick(open.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), u"Le Van An"_s);
    open.keep();
    open.crash(u"overview"_s);
    CHECK(open.find<QLabel>("draftsLabel")->text().endsWith(u": Le Van An"_s));
    open.click("showDraftButton");
    REQUIRE(open.isOffered());
    open.click("dropDraftButton");
    open.window->showPage(u"overview"_s);
    CHECK_FALSE(open.window->findChild<QLabel*>(u"draftsLabel"_s)->isVisible());
}

TEST_CASE("a draft of somebody stored is saved upon what stands, and is gone then", "[ui][drafts]")
{
    CrashingWindow open;
    const auto stored = tests::storedPerson(open.office.workspace());
    open.start(u"person"_s);
    open.find<QTableView>("listView")->selectRow(0);
    QTest::keyClicks(open.find<QLineEdit>("occupationEdit"), u"Tho han"_s);
    open.keep();
    open.crash(u"person"_s);
    tests::editedPerson(open.office.workspace(),
        *services::PersonService(open.office.workspace()).load(stored.person.id),
        [](domain::PersonFile& file) { file.person.note = u"của người khác"_s; });
    open.click("takeDraftButton");
    QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier);
    const auto saved = *services::PersonService(open.office.workspace()).load(stored.person.id);
    CHECK(saved.person.occupation == u"Tho han"_s);
    CHECK(saved.person.note == u"của người khác"_s);
    CHECK(services::DraftService(open.office.workspace()).of(u"person"_s).empty());
}

TEST_CASE("a draft that nobody wants is thrown away", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    QTest::keyClick(open.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("fullNameEdit"), u"Le"_s);
    open.keep();
    open.crash(u"person"_s);
    open.click("dropDraftButton");
    CHECK_FALSE(open.isOffered());
    open.crash(u"person"_s);
    CHECK_FALSE(open.isOffered());
}

TEST_CASE("what is being typed into an open cell comes back after the program was killed", "[ui][drafts]")
{
    CrashingWindow open;
    tests::storedPerson(open.office.workspace());
    open.start(u"person"_s);
    open.find<QTableView>("listView")->selectRow(0);
    auto* numbers = open.find<ui::RowsEditor>("identityEditor");
    const int line = numbers->model().rowCount() - 1; // the empty one
    numbers->view().setFocus();
    numbers->view().setCurrentIndex(numbers->model().index(line, 0));
    QTest::keyClick(&numbers->view(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"087085"_s);
    REQUIRE(numbers->model().rowCount() == line + 1); // nothing went into the table yet
    open.keep();
    open.crash(u"person"_s);
    REQUIRE(open.isOffered());
    open.click("takeDraftButton");
    CHECK(open.find<ui::RowsEditor>("identityEditor")->model().shownAt(line, u"number"_s) == u"087085"_s);
}

TEST_CASE("what was typed into a cell and left with Escape is no draft", "[ui][drafts]")
{
    CrashingWindow open;
    tests::storedPerson(open.office.workspace());
    open.start(u"person"_s);
    open.find<QTableView>("listView")->selectRow(0);
    auto* numbers = open.find<ui::RowsEditor>("identityEditor");
    numbers->view().setFocus();
    numbers->view().setCurrentIndex(numbers->model().index(numbers->model().rowCount() - 1, 0));
    QTest::keyClick(&numbers->view(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"087"_s);
    open.keep();
    CHECK(services::DraftService(open.office.workspace()).of(u"person"_s).size() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    open.keep();
    CHECK(services::DraftService(open.office.workspace()).of(u"person"_s).empty());
}

TEST_CASE("each form keeps its draft, and none where nothing was typed", "[ui][drafts]")
{
    CrashingWindow open;
    REQUIRE(services::DemoRegister(open.office.workspace()).fill({30, 2021, 3}, [](int) { return true; }));
    const QStringList kinds{u"person"_s, u"class"_s, u"referral"_s};
    const std::array fields{"occupationEdit", "placeEdit", "jobTitleEdit"};
    const QStringList pages{u"person"_s, u"class"_s, u"job"_s};
    for (int i = 0; i < 3; ++i) {
        const QString& page = pages[i];
        INFO(page.toStdString());
        open.start(page);
        open.find<QTableView>("listView")->selectRow(0);
        open.keep();
        CHECK(services::DraftService(open.office.workspace()).of(kinds[i]).empty());
        auto* field = open.find<QLineEdit>(fields[static_cast<size_t>(i)]);
        field->selectAll();
        QTest::keyClicks(field, u"Moi"_s);
        open.keep();
        open.crash(page);
        open.click("takeDraftButton");
        CHECK(open.find<QLineEdit>(fields[static_cast<size_t>(i)])->text() == u"Moi"_s);
        QTest::keyClick(open.window.get(), Qt::Key_S, Qt::ControlModifier);
        CHECK(services::DraftService(open.office.workspace()).of(kinds[i]).empty());
    }
}

TEST_CASE(
    "a day that cannot be read stands again beside the second legal status, not the first", "[ui][drafts]")
{
    CrashingWindow open;
    tests::storedPerson(open.office.workspace(), [](domain::PersonFile& file) {
        for (const QString& kind : {u"amnesty"_s, u"residence_ban"_s}) {
            domain::LegalStatus status;
            status.kind = kind;
            file.statuses.push_back(status);
        }
    });
    open.start(u"person"_s);
    open.find<QTableView>("listView")->selectRow(0);
    auto* editor = open.window->findChild<ui::LegalStatusEditor*>();
    REQUIRE(editor);
    editor->showRow(1);
    auto* day = editor->findChild<QLineEdit*>(u"fromDateEdit"_s);
    REQUIRE(day);
    auto* form = open.window->findChild<ui::PersonForm*>();
    form->pages().setCurrentWidget(&form->legalPage());
    QTest::keyClicks(day, u"31/2/2020"_s);
    open.keep();
    open.crash(u"person"_s);
    open.click("takeDraftButton");
    editor = open.window->findChild<ui::LegalStatusEditor*>();
    CHECK(editor->shownRow() == 1);
    CHECK(editor->findChild<QLineEdit*>(u"fromDateEdit"_s)->text() == u"31/2/2020"_s);
}

TEST_CASE("a list that was being entered comes back row by row after the program was killed", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    open.click("listEntryButton");
    auto* page = open.window->findChild<ui::ListEntryPage*>();
    REQUIRE(page);
    open.find<QLineEdit>("sourceEdit")->setText(u"Danh sách xã Tân Hội"_s);
    open.find<QLineEdit>("surveyedEdit")->setText(u"31/2/2021"_s); // is no day
    page->model().paste(
        page->model().index(0, 0), {{u"Lê Văn An"_s}, {u"Trần Thị Bé"_s, {}, {}, u"30/2/1985"_s}});
    open.keep();
    open.crash(u"person"_s);
    REQUIRE(open.isOffered());
    open.click("takeDraftButton");
    page = open.window->findChild<ui::ListEntryPage*>();
    REQUIRE(page);
    REQUIRE(page->model().rows().size() == 2);
    CHECK(page->model().rows()[0].at(services::ListColumn::FullName) == u"Lê Văn An"_s);
    CHECK(page->model().rows()[1].at(services::ListColumn::Birth) == u"30/2/1985"_s);
    CHECK(open.find<QLineEdit>("sourceEdit")->text() == u"Danh sách xã Tân Hội"_s);
    CHECK(open.find<QLineEdit>("surveyedEdit")->text() == u"31/2/2021"_s);
}

TEST_CASE("rows that were stored are no draft any more, those with faults are", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    open.click("listEntryButton");
    auto* page = open.window->findChild<ui::ListEntryPage*>();
    page->model().paste(page->model().index(0, 0),
        {{u"Lê Văn An"_s, {}, {}, u"1985"_s}, {u"Trần Thị Bé"_s, {}, {}, u"30/2/1985"_s}});
    open.keep();
    page->save();
    open.crash(u"person"_s);
    open.click("takeDraftButton");
    page = open.window->findChild<ui::ListEntryPage*>();
    REQUIRE(page->model().rows().size() == 1);
    CHECK(page->model().rows()[0].at(services::ListColumn::FullName) == u"Trần Thị Bé"_s);
    page->dropAll();
    CHECK(services::DraftService(open.office.workspace()).of(u"list_entry"_s).empty());
}

TEST_CASE("rows stored before the program was killed in the middle do not come back", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    open.click("listEntryButton");
    auto* page = open.window->findChild<ui::ListEntryPage*>();
    auto& model = page->model();
    model.paste(model.index(0, 0),
        {{u"Lê Văn An"_s, {}, {}, u"30/2/1985"_s}, {u"Trần Thị Bé"_s, {}, {}, u"30/2/1986"_s}});
    page->save(); // nobody: both have a fault
    for (int row = 0; row < 2; ++row)
        model.setData(
            model.index(row, static_cast<int>(services::ListColumn::Birth)), u"1985"_s, Qt::EditRole);
    open.keep();
    std::vector<services::ListEntry::Outcome> outcomes;
    model.entry().storeClean(model.rows(), outcomes, [](double) { return false; });
    open.crash(u"person"_s);
    open.click("takeDraftButton");
    page = open.window->findChild<ui::ListEntryPage*>();
    REQUIRE(page->model().rows().size() == 1);
    CHECK(page->model().rows()[0].at(services::ListColumn::FullName) == u"Trần Thị Bé"_s);
    page->save();
    CHECK(*services::PersonList(open.office.workspace()).count() == 2);
    open.crash(u"person"_s);
    CHECK_FALSE(open.isOffered());
}

TEST_CASE(
    "what is being typed into a cell of a list comes back, and what Escape gave up does not", "[ui][drafts]")
{
    CrashingWindow open;
    open.start(u"person"_s);
    open.click("listEntryButton");
    tests::typeKeys(u"Lê Văn An"_s);
    open.keep();
    tests::press(Qt::Key_Escape);
    CHECK(services::DraftService(open.office.workspace()).of(u"list_entry"_s).empty());
    tests::typeKeys(u"Trần Thị Bé"_s);
    open.keep();
    CHECK(open.window->findChild<ui::ListEntryPage*>()->model().rows().empty()); // the cell stays open
    open.crash(u"person"_s);
    open.click("takeDraftButton");
    const auto& rows = open.window->findChild<ui::ListEntryPage*>()->model().rows();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at(services::ListColumn::FullName) == u"Trần Thị Bé"_s);
}
