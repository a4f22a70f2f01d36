// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/CandidatePane.h"

#include "services/people/PersonService.h"
#include "services/people/review/SetAsideService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

/// A window on a register that knows one Lê Minh Khôi, born in 1991.
struct WindowWithKhoi : OpenWindow
{
    WindowWithKhoi()
    {
        services::PersonService service(office.workspace());
        domain::PersonFile file = service.blank();
        file.person.fullName = u"Lê Minh Khôi"_s;
        file.person.birth = text::PartialDate::ofYear(1991);
        REQUIRE(service.save(service.blank(), file));
        window.showPage(u"person"_s);
    }
    ui::CandidatePane* pane() { return window.findChild<ui::CandidatePane*>(); }
    bool appears()
    {
        return QTest::qWaitFor([this] { return pane()->isVisible(); });
    }
    bool goes()
    {
        return QTest::qWaitFor([this] { return !pane()->isVisible(); });
    }
    void type(const char* field, const QString& text)
    {
        auto* edit = find<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void typeKhoiAgain()
    {
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        type("fullNameEdit", u"Le Minh Khoi"_s);
        type("birthEdit", u"1991"_s);
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("whoever is typed a second time is shown under the form, and typing goes on", "[ui]")
{
    WindowWithKhoi open;
    open.typeKhoiAgain();
    REQUIRE(open.appears());
    auto* table = open.find<QTableWidget>("candidateTable");
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text().contains(u"Lê Minh Khôi"_s));
    CHECK(table->item(0, 0)->text().contains(u"1991"_s));
    CHECK_FALSE(table->item(0, 1)->text().isEmpty());
    CHECK(QApplication::focusWidget()->objectName() == u"fullNameEdit"_s);
    open.type("birthEdit", u"1971"_s);
    CHECK(open.goes());
}

TEST_CASE("a common name alone shows its namesakes, until the birth tells them apart", "[ui]")
{
    WindowWithKhoi open;
    services::PersonService service(open.office.workspace());
    domain::PersonFile file = service.blank();
    file.person.fullName = u"Nguyễn Văn An"_s;
    file.person.birth = text::PartialDate::ofYear(1985);
    REQUIRE(service.save(service.blank(), file));
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    open.type("fullNameEdit", u"Nguyen Van An"_s);
    CHECK(open.appears());
    open.type("birthEdit", u"1962"_s);
    CHECK(open.goes());
}

TEST_CASE("who it may be and why are seen at once, without scrolling", "[ui]")
{
    WindowWithKhoi open;
    open.window.resize(1366, 720);
    open.typeKhoiAgain();
    REQUIRE(open.appears());
    const auto* table = open.find<QTableWidget>("candidateTable");
    CHECK(QTest::qWaitFor([&] { return table->horizontalScrollBar()->maximum() == 0; }));
    CHECK(table->columnWidth(1) >= table->viewport()->width() / 3);
    CHECK(table->viewport()->height() >= 2 * table->rowHeight(0));
}

TEST_CASE("a stored person is compared again only when name, birth or number change", "[ui]")
{
    WindowWithKhoi open;
    open.typeKhoiAgain();
    REQUIRE(open.appears());
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    CHECK_FALSE(open.pane()->isVisible());
    open.type("occupationEdit", u"Tho ho"_s);
    QTest::qWait(400); // more than the pause
    CHECK_FALSE(open.pane()->isVisible());
    open.type("birthEdit", u"4/7/1991"_s);
    CHECK(open.appears());
}

TEST_CASE("opening the other record asks what becomes of what was typed, and staying keeps it", "[ui]")
{
    WindowWithKhoi open;
    open.typeKhoiAgain();
    REQUIRE(open.appears());
    open.prompts.agree = false;
    open.click("openCandidateButton");
    CHECK(open.prompts.asked == QStringList{u"leaving"_s});
    CHECK(open.find<QLineEdit>("birthEdit")->text() == u"1991"_s);
    CHECK(open.pane()->isVisible());
    open.prompts.agree = true;
    open.click("openCandidateButton");
    CHECK(open.names().size() == 1);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Lê Minh Khôi"_s);
    CHECK_FALSE(open.pane()->isVisible());
}

TEST_CASE("somebody else of the same name is said once and for all", "[ui]")
{
    WindowWithKhoi open;
    open.typeKhoiAgain();
    REQUIRE(open.appears());
    open.click("notSameButton");
    CHECK_FALSE(open.pane()->isVisible());
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    const auto listed = services::SetAsideService(open.office.workspace()).list(10);
    REQUIRE(listed);
    REQUIRE(listed->rows.size() == 1);
    CHECK_FALSE(listed->rows[0].reason.isEmpty());
    open.type("birthEdit", u"4/7/1991"_s);
    QTest::qWait(400);
    CHECK_FALSE(open.pane()->isVisible());
}

TEST_CASE("who very likely stands in the register is asked about once before another is stored", "[ui]")
{
    WindowWithKhoi open;
    open.typeKhoiAgain();
    open.prompts.agree = false;
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.front().contains(u"Lê Minh Khôi, 1991"_s));
    CHECK(open.names().size() == 1);
    open.prompts.agree = true;
    QTest::keyClick(&open.window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.prompts.asked.size() == 2);
    CHECK(open.names().size() == 2);
}

TEST_CASE("after Save and next what is doubtful about the one stored is said, with a way back", "[ui]")
{
    WindowWithKhoi open;
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    open.type("fullNameEdit", u"Tran Van Be"_s);
    open.type("birthEdit", u"1880"_s);
    QTest::keyClick(&open.window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.find<QLineEdit>("fullNameEdit")->text().isEmpty());
    CHECK(open.find<QLabel>("noticeLabel")->text().contains(u"Tran Van Be"_s));
    open.find<QPushButton>("undoButton")->click();
    CHECK(open.find<QLineEdit>("fullNameEdit")->text() == u"Tran Van Be"_s);
}
