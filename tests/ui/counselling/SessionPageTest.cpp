// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"
#include "messages/ErrorSentences.h"
#include "services/activities/SessionService.h"
#include "services/exchange/demo/DemoRegister.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/counselling/SessionForm.h"
#include "ui/forms/CodeBox.h"
#include "ui/forms/PersonPicker.h"
#include "ui/rows/RowsEditor.h"
#include "ui/training/roster/RosterDialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void pressOnSessions(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    tests::press(key, with);
}

/// A register with five people and an empty session on the screen.
struct NewSession : OpenWindow
{
    size_t before = 0;

    NewSession()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({5, 2021, 3}, [](int) { return true; }));
        before = sessions().size();
        window.showPage(u"outreach"_s);
        pressOnSessions(Qt::Key_N, Qt::ControlModifier);
    }
    std::vector<storage::SessionRow> sessions()
    {
        services::SessionService::Wish wish;
        wish.limit = 100;
        return *services::SessionService(office.workspace()).list(wish);
    }
};

} // namespace

TEST_CASE("a session with people and a head count is typed by keyboard", "[ui]")
{
    NewSession open;
    CHECK(QApplication::focusWidget() == open.find<ui::CodeBox>("kindBox"));
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    pressOnSessions(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Chinh sach viec lam"_s);
    const auto people = *services::PersonList(open.office.workspace()).page(0, 2);
    auto* picker = open.find<ui::PersonPicker>("participantPicker");
    for (const storage::PersonRow& person : people)
        Q_EMIT picker->picked(person.id, person.fullName);
    ui::RowsModel& heads = open.find<ui::RowsEditor>("headCountEditor")->model();
    REQUIRE(heads.setData(heads.index(0, 2), u"15"_s, Qt::EditRole));
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);

    REQUIRE(open.sessions().size() == open.before + 1);
    CHECK(open.sessions().front().present == 2);
    CHECK(open.sessions().front().counted == 15);
    CHECK(open.find<QLabel>("headlineLabel")->text() == u"Chinh sach viec lam: 17 người"_s);
}

TEST_CASE("a session without a topic is refused beside the field", "[ui]")
{
    NewSession open;
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("topicFaultLabel")->text().contains(u"nội dung"_s));
    CHECK(open.sessions().size() == open.before);
    QTest::keyClicks(open.find<QLineEdit>("topicEdit"), u"Vay von"_s);
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.sessions().size() == open.before + 1);
}

TEST_CASE("what is said of somebody's row in a session names them", "[ui]")
{
    NewSession open;
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    QTest::keyClicks(open.find<QLineEdit>("topicEdit"), u"Vay von"_s);
    const auto people = *services::PersonList(open.office.workspace()).page(0, 1);
    Q_EMIT open.find<ui::PersonPicker>("participantPicker")->picked(people[0].id, people[0].fullName);
    ui::RowsModel& rows = open.find<ui::RowsEditor>("participantEditor")->model();
    REQUIRE(rows.setData(rows.index(0, 1), u"excused"_s, Qt::EditRole));
    REQUIRE(rows.setData(rows.index(0, 2), u"nothing"_s, Qt::EditRole));
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.find<QLabel>("summaryLabel")->text().startsWith(people[0].fullName));
}

TEST_CASE("names pasted into a session are people of the register, or counted by number", "[ui]")
{
    NewSession open;
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    QTest::keyClicks(open.find<QLineEdit>("topicEdit"), u"Chinh sach viec lam"_s);
    const auto people = *services::PersonList(open.office.workspace()).page(0, 1);
    QGuiApplication::clipboard()->clear(); // a list from another test would be read at once
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<ui::RosterDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        dialog->findChild<QPlainTextEdit*>(u"listEdit"_s)
            ->setPlainText(people.front().fullName + u", "_s + people.front().birth.left(4)
                + u"\nNgô Quang Hải Đăng, 1999\nVõ Thị Thùy Linh, 1998"_s);
        dialog->findChild<QPushButton*>(u"findButton"_s)->click();
        auto* take = dialog->findChild<QPushButton*>(u"takeButton"_s);
        CHECK(take->text() == u"Đưa vào buổi"_s); // a session is no class
        if (take->isEnabled())
            take->click();
        else
            dialog->reject(); // a line waits for a choice
    });
    open.find<QPushButton>("rosterButton")->click();
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.sessions().size() == open.before + 1);
    CHECK(open.sessions().front().present == 1);
    CHECK(open.sessions().front().counted == 2);
}

TEST_CASE("what is wrong with a partner of a session stands in the partner's own row", "[ui]")
{
    NewSession open;
    ui::RowsModel& partners = open.find<ui::RowsEditor>("partnerEditor")->model();
    REQUIRE(partners.setData(partners.index(0, 0), u"Hội Phụ nữ"_s, Qt::EditRole));
    open.window.findChild<ui::SessionForm*>()->showErrors(
        {{domain::errors::dayMissing, u"session_partner[1].name"_s, {}}}, {});
    CHECK(partners.index(0, 0).data(Qt::ToolTipRole).toString()
        == messages::sentenceFor({domain::errors::dayMissing, {}, {}}));
}

TEST_CASE("who was at a session keeps the year of birth behind the name after it is stored", "[ui]")
{
    NewSession open;
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    QTest::keyClicks(open.find<QLineEdit>("topicEdit"), u"Vay von"_s);
    const auto people = *services::PersonList(open.office.workspace()).page(0, 1);
    const QString label = ui::PersonPicker::labelOf(people[0]);
    REQUIRE(label != people[0].fullName);
    Q_EMIT open.find<ui::PersonPicker>("participantPicker")->picked(people[0].id, label);
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.sessions().size() == open.before + 1);
    CHECK(open.find<ui::RowsEditor>("participantEditor")->model().shownAt(0, u"person_id"_s) == label);
}

TEST_CASE("what is refused of a row of a session goes with the row", "[ui]")
{
    NewSession open;
    open.find<ui::CodeBox>("kindBox")->setCode(u"talk"_s);
    QTest::keyClicks(open.find<QLineEdit>("topicEdit"), u"Vay von"_s);
    ui::RowsModel& rows = open.find<ui::RowsEditor>("participantEditor")->model();
    REQUIRE(rows.setData(rows.index(0, 1), u"came"_s, Qt::EditRole)); // nobody is named
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    const auto* told = open.find<QLabel>("summaryLabel");
    CHECK(told->text().contains(u"Chọn người dự"_s));
    rows.removeRowAt(0);
    CHECK(told->isHidden());
    pressOnSessions(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.sessions().size() == open.before + 1);
}
