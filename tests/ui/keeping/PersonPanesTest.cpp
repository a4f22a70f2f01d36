// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/audit/PersonHistory.h"
#include "services/people/attachments/PersonAttachments.h"
#include "services/people/closing/PersonClosing.h"
#include "services/users/AccountService.h"
#include "ui/OpenWindow.h"
#include "ui/keeping/FieldWords.h"
#include "ui/people/status/LegalStatusEditor.h"
#include "ui/rows/RowsEditor.h"
#include "ui/rows/RowsView.h"

#include <QBuffer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

enum Tab
{
    Details,
    Legal,
    Needs,
    Readiness,
    Support,
    Papers,
    History
};

/// A window in which one person stands and is chosen.
struct WindowWithPerson : OpenWindow
{
    explicit WindowWithPerson(const std::function<void(domain::PersonFile&)>& fill = [](auto&) {})
        : OpenWindow([&](tests::TestOffice& fresh) { tests::storedPerson(fresh.workspace(), fill); })
    {
        window.showPage(u"person"_s);
        find<QTableView>("listView")->selectRow(0);
        QApplication::processEvents();
    }
    Uuid person() { return services::PersonList(office.workspace()).page(0, 1)->front().id; }
    void go(Tab tab)
    {
        find<QTabWidget>("pages")->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString cell(const char* view, int row, int column)
    {
        const auto* model = find<QTableView>(view)->model();
        return model->index(row, column).data().toString();
    }
    int lookedAt()
    {
        int views = 0;
        office.workspace().audit().readOf(person(),
            [&](const storage::AuditEvent& event) { views += event.action == u"person.viewed"_s ? 1 : 0; });
        return views;
    }
};

QByteArray invented(int width, int height, const char* format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QString written(OpenWindow& open, const QString& name, const QByteArray& content)
{
    QFile file(open.office.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

void convict(domain::PersonFile& file)
{
    domain::LegalStatus status;
    status.kind = u"sentence_served"_s;
    status.offence = u"Trộm cắp tài sản"_s;
    status.releasedOn = QDate(2018, 2, 9);
    status.expungedOn = QDate(2021, 2, 9);
    file.statuses.push_back(status);
}

} // namespace

TEST_CASE("a former value comes back from the history by one click", "[ui][people]")
{
    WindowWithPerson open([](domain::PersonFile& file) { file.person.occupation = u"Thợ hàn"_s; });
    auto* occupation = open.find<QLineEdit>("occupationEdit");
    occupation->selectAll();
    QTest::keyClicks(occupation, u"Phu ho"_s);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    open.go(History);
    CHECK(open.cell("historyView", 0, 4) == u"Thợ hàn"_s);
    CHECK(open.cell("historyView", 0, 5) == u"Phu ho"_s);
    open.find<QTableView>("historyView")->selectRow(0);
    open.click("restoreValueButton");
    CHECK(open.find<QTableView>("historyView")->hasFocus());
    const QString told = open.window.findChild<QStatusBar*>()->currentMessage();
    CHECK(told == u"Đã lấy lại Nghề nghiệp: Thợ hàn"_s);
    open.go(Details);
    CHECK(occupation->text() == u"Thợ hàn"_s);
    CHECK(services::PersonService(open.office.workspace()).load(open.person())->person.occupation
        == u"Thợ hàn"_s);
}

TEST_CASE("an older birth that does not fit is refused by the date that is in its way", "[ui][people]")
{
    WindowWithPerson open(
        [](domain::PersonFile& file) { file.person.birth = text::PartialDate::ofYear(2000); });
    tests::editedPerson(open.office.workspace(),
        *services::PersonService(open.office.workspace()).load(open.person()), [](domain::PersonFile& file) {
            file.person.birth = text::PartialDate::ofYear(1980);
            domain::LegalStatus& status = file.statuses.emplace_back();
            status.kind = u"suspended_sentence"_s;
            status.judgmentDate = QDate(1999, 5, 4);
        });
    open.go(History);
    const QAbstractItemModel* lines = open.find<QTableView>("historyView")->model();
    for (int row = 0; row < lines->rowCount(); ++row)
        if (lines->index(row, 4).data().toString() == u"2000"_s)
            open.find<QTableView>("historyView")->selectRow(row);
    open.click("restoreValueButton");
    CHECK(open.prompts.asked
        == QStringList{u"Tình trạng pháp lý 1, Ngày tuyên án: Ngày 04/5/1999 trước ngày sinh (2000)."_s});
}

TEST_CASE("the history says nothing of how the program keeps its lines and files", "[ui][people]")
{
    WindowWithPerson open(convict);
    open.go(History);
    const QAbstractItemModel* lines = open.find<QTableView>("historyView")->model();
    REQUIRE(lines->rowCount() > 0);
    for (int row = 0; row < lines->rowCount(); ++row) {
        const QString field = lines->index(row, 3).data().toString();
        CHECK(field != u"Place in the list"_s);
        CHECK_FALSE(field.endsWith(u"_id"_s));
    }
    CHECK_FALSE(ui::FieldWords::speaks(u"media_type"_s));
    CHECK(ui::FieldWords::speaks(u"assigned_unit_id"_s));
    CHECK(ui::FieldWords::speaks(u"name"_s));
}

TEST_CASE("what is typed is asked about before an older value is put back", "[ui][people]")
{
    WindowWithPerson open([](domain::PersonFile& file) { file.person.occupation = u"Thợ hàn"_s; });
    tests::editedPerson(open.office.workspace(),
        *services::PersonService(open.office.workspace()).load(open.person()),
        [](domain::PersonFile& file) { file.person.occupation = u"Phụ hồ"_s; });
    QTest::keyClicks(open.find<QLineEdit>("otherNamesEdit"), u"Tu"_s);
    open.prompts.agree = false; // stays with what is typed
    open.go(History);
    open.find<QTableView>("historyView")->selectRow(0);
    open.click("restoreValueButton");
    CHECK(open.prompts.asked == QStringList{u"leaving"_s});
    open.go(Details);
    CHECK(open.find<QLineEdit>("otherNamesEdit")->text() == u"Tu"_s);
}

TEST_CASE("the keys of the needs lead to the line for another, not onto one that stands", "[ui][people]")
{
    WindowWithPerson open([](domain::PersonFile& file) {
        domain::Need& need = file.needs.emplace_back();
        need.kind = u"job"_s;
        need.surveyedOn = QDate(2021, 10, 1);
    });
    open.find<QLineEdit>("otherNamesEdit")->setFocus();
    for (int times = 0; times < 2; ++times) { // from another tab, and within
        QTest::keyClick(open.window.focusWidget(), Qt::Key_3, Qt::ControlModifier);
        QApplication::processEvents();
        const ui::RowsView& table = open.find<ui::RowsEditor>("needEditor")->view();
        CHECK(table.isAncestorOf(QApplication::focusWidget()) != table.hasFocus());
        CHECK(table.model()->rowCount() == 2);
        CHECK(table.currentIndex().row() == 1);
    }
}

TEST_CASE("the tab of support lists what was done, newest first", "[ui][people]")
{
    WindowWithPerson open([](domain::PersonFile& file) {
        domain::Need need;
        need.kind = u"training"_s;
        need.surveyedOn = QDate(2021, 3, 1);
        need.state = domain::NeedState::Met;
        need.closedOn = QDate(2021, 6, 5);
        file.needs.push_back(need);
    });
    open.go(Support);
    CHECK(open.cell("timeLineView", 1, 0) == u"05/6/2021"_s); // after the entry into the register
    CHECK(open.cell("timeLineView", 2, 0) == u"01/3/2021"_s);
}

TEST_CASE("somebody new has no tabs of support, papers and history yet", "[ui][people]")
{
    WindowWithPerson open;
    open.go(History);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    auto* pages = open.find<QTabWidget>("pages");
    for (const Tab tab : {Readiness, Support, Papers, History})
        CHECK_FALSE(pages->isTabEnabled(tab));
    CHECK(pages->currentIndex() == Details);
}

TEST_CASE("each look at a person's page is recorded before the page shows", "[ui][people]")
{
    WindowWithPerson open;
    CHECK(open.lookedAt() == 1);
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    open.find<QTableView>("listView")->selectRow(0);
    CHECK(open.lookedAt() == 2);
}

TEST_CASE("a photo gets its small picture, a paper a sheet, and both can be thrown away and brought back",
    "[ui][people]")
{
    WindowWithPerson open;
    open.go(Papers);
    open.prompts.file = written(open, u"ảnh.jpg"_s, invented(3000, 2000, "JPG"));
    open.click("addPaperButton");
    auto* list = open.find<QListWidget>("paperList");
    REQUIRE(list->count() == 1);
    const auto hasPicture = [&] {
        const QImage icon = list->item(0)->icon().pixmap(112, 112).toImage();
        return qGreen(icon.pixel(icon.width() / 2, icon.height() / 2)) > 100
            && qRed(icon.pixel(icon.width() / 2, icon.height() / 2)) < 40;
    };
    CHECK(QTest::qWaitFor(hasPicture));
    CHECK(list->item(0)->icon().actualSize({112, 112}) == QSize(112, 112)); // as the sheet that stood there
    open.prompts.file = written(open, u"giấy.pdf"_s, "%PDF-1.4\n%%EOF");
    open.click("addPaperButton");
    CHECK(list->count() == 2);
    list->setCurrentRow(1);
    open.click("removePaperButton");
    CHECK(list->count() == 1);
    CHECK(list->hasFocus());
    CHECK(open.find<QLabel>("paperSummaryLabel")->text().endsWith(u": giấy.pdf"_s));
    open.click("undoRemovalButton");
    CHECK(list->count() == 2);
    CHECK(list->hasFocus());
    CHECK(list->currentItem()->text() == u"giấy.pdf"_s);
}

TEST_CASE("a scan that was written out is confirmed with the place it went to", "[ui][people]")
{
    WindowWithPerson open;
    open.go(Papers);
    open.prompts.file = written(open, u"ảnh.png"_s, invented(30, 20, "PNG"));
    open.click("addPaperButton");
    open.find<QListWidget>("paperList")->setCurrentRow(0);
    open.prompts.file = open.office.file(u"xuất.png"_s);
    open.click("copyPaperButton");
    CHECK(QFile::exists(open.prompts.file));
    CHECK(open.find<QLabel>("paperSummaryLabel")->text().contains(u"xuất.png"_s));
}

TEST_CASE("who may not see an identity card reads who may, when it is chosen", "[ui][people]")
{
    OpenWindow open([](tests::TestOffice& fresh) {
        const Uuid person = tests::storedPerson(fresh.workspace(), [](auto&) {}).person.id;
        services::PersonAttachments papers(fresh.workspace());
        for (const bool isCard : {false, true}) {
            QFile file(fresh.file(isCard ? u"căn cước.png"_s : u"ảnh.png"_s));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(invented(30, isCard ? 20 : 40, "PNG"));
            file.close();
            REQUIRE(papers.keep(person, file.fileName(), isCard));
        }
        services::AccountService accounts(fresh.workspace(), tests::TestOffice::cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Lan"_s, domain::Role::Clerk, {}, u"mật khẩu của Lan"_s));
        fresh.reopen(u"lan"_s, u"mật khẩu của Lan"_s);
    });
    open.find<QTableView>("listView")->selectRow(0);
    open.find<QTabWidget>("pages")->setCurrentIndex(Papers);
    auto* list = open.find<QListWidget>("paperList");
    const QLabel* why = open.window.findChild<QLabel*>(u"cardLabel"_s);
    for (int row = 0; row < 2; ++row) {
        list->setCurrentRow(row);
        const bool isCard = list->currentItem()->text().startsWith(u"căn cước"_s);
        CHECK(why->isVisible() == isCard);
    }
    CHECK(why->text() == u"Ảnh căn cước chỉ lãnh đạo và quản trị được lưu và xem."_s);
}

TEST_CASE("a file that only bears the name of a picture is refused in a sentence", "[ui][people]")
{
    WindowWithPerson open;
    open.go(Papers);
    open.prompts.file = written(open, u"ảnh.png"_s, "không phải ảnh");
    open.click("addPaperButton");
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.front().contains(u"ảnh.png"_s));
    CHECK(services::PersonAttachments(open.office.workspace()).of(open.person())->empty());
}

TEST_CASE("an expunged record is hidden from the form, and the head may look", "[ui][people]")
{
    WindowWithPerson open(convict);
    open.go(Legal);
    CHECK(open.find<QLineEdit>("offenceEdit")->text() == u"Trộm cắp tài sản"_s);
    open.click("hideRecordButton");
    const auto* offence = open.window.findChild<QLineEdit*>(u"offenceEdit"_s);
    CHECK(offence->text().isEmpty());
    CHECK(offence->isHidden()); // nobody types there what would vanish
    const QString hidden = open.find<QLabel>("hiddenLabel")->text();
    open.click("lookButton");
    CHECK(open.find<QLineEdit>("offenceEdit")->text() == u"Trộm cắp tài sản"_s);
    CHECK(open.find<QLabel>("hiddenLabel")->text() != hidden); // it is not hidden from whoever looks
}

TEST_CASE("whoever may look at a hidden record may open it again for everybody", "[ui][people]")
{
    WindowWithPerson open(convict);
    open.go(Legal);
    open.click("hideRecordButton");
    CHECK(open.window.focusWidget() == open.find<QTabWidget>("pages")->tabBar());
    open.click("reopenButton");
    CHECK(
        open.window.focusWidget() == open.find<QTabWidget>("pages")->tabBar()); // no button of the next keys
    CHECK(open.find<QLineEdit>("offenceEdit")->text() == u"Trộm cắp tài sản"_s);
    CHECK_FALSE(open.window.findChild<QPushButton*>(u"reopenButton"_s)->isVisible());
    CHECK(open.find<QPushButton>("hideRecordButton")->isVisible());
    const auto* statuses =
        open.window.findChild<ui::LegalStatusEditor*>()->findChild<QTableView*>(u"listView"_s);
    CHECK(statuses->model()->index(0, 0).data().toString().startsWith(u"⚠"_s)); // expunged and not ended
}
