// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "services/reports/CarriedOver.h"
#include "services/reports/lifecycle/ReportComments.h"
#include "services/reports/lifecycle/ReportLifecycle.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/faults/SummaryLine.h"
#include "ui/reports/PagePreview.h"
#include "ui/reports/ReportPage.h"
#include "ui/reports/numbers/NumberPane.h"
#include "ui/reports/page/ParagraphField.h"
#include "ui/reports/panes/CarriedPane.h"
#include "ui/reports/panes/ChangesPane.h"
#include "ui/reports/panes/CommentPane.h"
#include "ui/reports/panes/PaneBox.h"
#include "ui/reports/panes/VersionPane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <algorithm>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ReportService;

namespace {

/// A register whose report of last year was written, and this year's draft that took it over.
struct OpenPanes : tests::OpenWindow
{
    OpenPanes()
        : OpenWindow([](tests::TestOffice& made) {
            REQUIRE(services::DemoRegister(made.workspace()).fill({30, 2020, 3}, [](int) { return true; }));
            REQUIRE(ReportService(made.workspace()).draft(2021));
        })
    {
        window.resize(1366, 728);
        window.showPage(u"report"_s);
        QApplication::processEvents();
    }
    /// The pane of this kind, brought to the front.
    template <typename Pane>
    Pane* open()
    {
        auto* pane = window.findChild<Pane*>();
        REQUIRE(pane);
        find<ui::PaneBox>("panes")->choose(pane);
        QApplication::processEvents();
        return pane;
    }
    ReportService::Draft draft() { return **ReportService(office.workspace()).find(2021); }
    std::vector<services::ReportComments::Placed> comments()
    {
        const auto report = draft();
        return *services::ReportComments(office.workspace()).of(report.report.id, report.narrative);
    }
    void clickParagraph(const document::Origin& origin)
    {
        auto* preview = find<ui::PagePreview>("preview");
        for (const ui::PagePreview::Place& place : preview->places())
            if (place.origin == origin)
                return QTest::mouseClick(preview, Qt::LeftButton, {}, place.rect.center().toPoint());
        FAIL("no such place on the page");
    }
    void press(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("nothing in a pane beside the page lies over something else", "[ui][reports]")
{
    OpenPanes open;
    auto* panes = open.find<ui::PaneBox>("panes");
    open.clickParagraph({u"situation"_s, 0});
    for (int place = 0; place < 8; ++place) {
        panes->choose(place);
        QApplication::processEvents();
        const QWidget* pane = panes->findChild<QStackedWidget*>()->currentWidget();
        for (const auto* one : pane->findChildren<QWidget*>())
            for (const QObject* each : one->parent()->children())
                if (const auto* other = qobject_cast<const QWidget*>(each); other && other != one
                    && !one->parent()->inherits("QAbstractScrollArea") && one->isVisible()
                    && other->isVisible()) {
                    INFO(place << ": " << one->objectName().toStdString() << " and "
                               << other->objectName().toStdString());
                    CHECK_FALSE(one->geometry().intersects(other->geometry()));
                }
    }
}

TEST_CASE("the words about a number that was changed by hand are never cut", "[ui][reports]")
{
    OpenPanes open;
    auto* pane = open.open<ui::NumberPane>();
    pane->showFigure(u"referral_turns"_s);
    open.find<QLineEdit>("statedEdit")->setText(u"5"_s);
    open.find<QLineEdit>("reasonEdit")->setText(u"Trung tâm báo bổ sung 3 lượt qua điện thoại chiều nay"_s);
    open.find<QPushButton>("stateButton")->click();
    const auto isWhole = [](const QLabel* label) {
        return !label->isVisible() || !label->wordWrap()
            || label->height() >= label->heightForWidth(label->width());
    };
    const auto allAreWhole = [&] { return std::ranges::all_of(pane->findChildren<QLabel*>(), isWhole); };
    CHECK(QTest::qWaitFor(allAreWhole, 1000));
    CHECK(pane->findChild<QWidget*>(u"numberFacts"_s)->findChildren<QLabel*>().size() >= 12);
}

TEST_CASE("a comment is written beside the paragraph that was clicked, and settled", "[ui]")
{
    OpenPanes open;
    open.open<ui::CommentPane>();
    open.clickParagraph({u"situation"_s, 0});
    open.find<QPlainTextEdit>("commentEdit")->setPlainText(u"Cần nêu số liệu"_s);
    open.press("writeButton");
    REQUIRE(open.comments().size() == 1);
    CHECK(open.comments().front().comment.sectionKey == u"situation"_s);
    auto* list = open.find<QListWidget>("commentList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"Cần nêu số liệu"_s));
    CHECK(list->item(0)->text().contains(u"Quản trị"_s));
    CHECK(open.find<QPlainTextEdit>("commentEdit")->toPlainText().isEmpty());
    open.press("settleButton");
    CHECK(open.comments().front().comment.done);
    CHECK(list->count() == 0);
}

TEST_CASE("the paragraph that was clicked before the comments were opened is commented on", "[ui]")
{
    OpenPanes open;
    open.clickParagraph({u"situation"_s, 0});
    open.open<ui::CommentPane>(); // for the first time
    auto* words = open.find<QPlainTextEdit>("commentEdit");
    REQUIRE(words->isEnabled());
    words->setPlainText(u"Cần nêu số liệu"_s);
    open.press("writeButton");
    REQUIRE(open.comments().size() == 1);
    CHECK(open.window.focusWidget() == words); // for the next one
}

TEST_CASE("the paragraph that keys went to is commented on", "[ui]")
{
    OpenPanes open;
    open.open<ui::CommentPane>();
    open.clickParagraph({u"situation"_s, 0});
    auto* preview = open.find<ui::PagePreview>("preview");
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_Down);
    REQUIRE(preview->current());
    REQUIRE(preview->current() != document::Origin{u"situation"_s, 0});
    open.find<QPlainTextEdit>("commentEdit")->setPlainText(u"Cần nêu số liệu"_s);
    open.press("writeButton");
    REQUIRE(open.comments().size() == 1);
    CHECK(open.comments().front().comment.sectionKey == preview->current()->section);
}

TEST_CASE("a comment is answered at its place", "[ui]")
{
    OpenPanes open;
    const auto report = open.draft();
    services::ReportComments comments(open.office.workspace());
    REQUIRE(comments.add(report.report.id, u"situation"_s, 0, u"Hỏi"_s));
    open.office.clock().advance(1000); // comments stand in the order in which they were written
    open.open<ui::CommentPane>();
    open.clickParagraph({u"situation"_s, 0});
    open.find<QListWidget>("commentList")->setCurrentRow(0);
    open.find<QPlainTextEdit>("commentEdit")->setPlainText(u"Đáp"_s);
    open.press("writeButton");
    REQUIRE(open.comments().size() == 2);
    CHECK(open.comments()[1].comment.text == u"Đáp"_s);
    CHECK(open.comments()[1].paragraph == 0);
    // The answer stands in from what it answers, and does not name the place again.
    auto* list = open.find<QListWidget>("commentList");
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->icon().isNull());
    CHECK_FALSE(list->item(1)->icon().isNull());
    CHECK(list->item(1)->text().count(u'\n') < list->item(0)->text().count(u'\n'));
    open.find<QListWidget>("commentList")->setCurrentRow(0);
    open.press("settleButton");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->icon().isNull()); // what it answered is settled and not shown
}

TEST_CASE("F4 goes from one paragraph taken over to the next until all were looked at", "[ui]")
{
    OpenPanes open;
    const auto carried = open.open<ui::CarriedPane>();
    auto* list = open.find<QListWidget>("unreadList");
    const int unread = list->count();
    REQUIRE(unread > 1);
    QTest::keyClick(carried, Qt::Key_F4);
    auto* field = open.window.findChild<ui::ParagraphField*>();
    REQUIRE(field->isVisible());
    const QString first = field->toPlainText();
    QTest::keyClick(field, Qt::Key_F4);
    CHECK(field->toPlainText() != first);
    for (int left = unread; left > 0; --left) {
        REQUIRE(list->count() == left);
        QTest::keyClick(carried, Qt::Key_F4, Qt::ShiftModifier);
    }
    const auto draft = open.draft();
    CHECK(services::CarriedOver(open.office.workspace()).unseen(draft.report, draft.narrative).isEmpty());
    CHECK_FALSE(open.find<QPushButton>("nextButton")->isEnabled());
}

TEST_CASE("versions stand with who took which step, why, and the sums of their files", "[ui]")
{
    OpenPanes open;
    services::ReportLifecycle life(open.office.workspace());
    REQUIRE(life.submit(open.draft().report.id));
    REQUIRE(life.takeBack(open.draft().report.id, u"thiếu số liệu"_s));
    auto* pane = open.open<ui::VersionPane>();
    pane->show(open.draft().report);
    auto* tree = open.find<QTreeWidget>("versionTree");
    REQUIRE(tree->topLevelItemCount() == 1);
    QStringList lines;
    for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
        lines << tree->topLevelItem(0)->child(i)->text(0);
    REQUIRE(lines.size() == 4); // two steps, two files
    CHECK(lines[0].contains(u"Quản trị"_s));
    CHECK(lines[1].contains(u"thiếu số liệu"_s));
    const QString sum = life.versions(open.draft().report.id)->front().sha256Docx;
    CHECK(lines[2].contains(sum.left(16)));
    Uuid asked;
    QObject::connect(pane, &ui::VersionPane::versionAsked, pane, [&](const Uuid& id) { asked = id; });
    open.press("showButton");
    CHECK(asked == life.versions(open.draft().report.id)->front().id);
}

TEST_CASE("a figure that changed tells who counts otherwise, and opens the person", "[ui]")
{
    OpenPanes open;
    auto* pane = open.open<ui::ChangesPane>();
    auto* figures = open.find<QTableWidget>("figureTable");
    REQUIRE(figures->rowCount() > 0);
    std::optional<Uuid> asked;
    QObject::connect(pane, &ui::ChangesPane::personAsked, pane, [&](const Uuid& id) { asked = id; });
    auto* lines = open.find<QTableWidget>("lineTable");
    for (int row = 0; row < figures->rowCount() && !asked; ++row) {
        figures->selectRow(row);
        if (lines->rowCount() == 0)
            continue;
        lines->selectRow(0);
        if (auto* button = open.find<QPushButton>("openButton"); button->isEnabled()) {
            button->click();
            break;
        }
    }
    CHECK(asked.has_value());
}

TEST_CASE("what a bad Word file was refused for goes when somebody works elsewhere", "[ui][reports]")
{
    OpenPanes open;
    open.open<ui::VersionPane>();
    const QTemporaryDir folder;
    open.prompts.file = folder.filePath(u"hỏng.docx"_s);
    QFile broken(open.prompts.file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("not a Word document");
    broken.close();
    const auto* told =
        open.window.findChild<ui::ReportPage*>()->findChild<ui::SummaryLine*>(u"summaryLabel"_s);
    open.press("takeInButton");
    CHECK_FALSE(told->text().isEmpty());
    open.open<ui::CommentPane>();
    CHECK(told->text().isEmpty());
    open.open<ui::VersionPane>();
    open.press("takeInButton");
    CHECK_FALSE(told->text().isEmpty());
    open.clickParagraph({u"situation"_s, 0});
    tests::typeKeys(u"a"_s);
    CHECK(told->text().isEmpty());
}
