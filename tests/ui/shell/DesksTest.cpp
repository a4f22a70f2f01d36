// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Desks.h"

#include "office/TestOffice.h"
#include "services/people/PersonList.h"
#include "services/users/AccountService.h"
#include "ui/ScriptedPrompts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;

namespace {

const QString deskPassword = u"mật khẩu của người ấy"_s;

/// A PC that Chị Lan and Anh Minh share.
struct SharedComputer
{
    tests::TestOffice office;
    tests::ScriptedPrompts prompts;
    ui::Desks desks{prompts, false};

    SharedComputer()
    {
        services::AccountService accounts(office.workspace(), tests::TestOffice::cheap);
        REQUIRE(accounts.add(u"lan"_s, u"Chị Lan"_s, Role::Clerk, {}, deskPassword));
        REQUIRE(accounts.add(u"minh"_s, u"Anh Minh"_s, Role::Clerk, {}, deskPassword));
    }
    void sit(const QString& login)
    {
        auto opened = office.access().open(office.path(), login, deskPassword);
        REQUIRE(opened);
        desks.seat(std::move(*opened));
        desks.window().activateWindow();
        desks.window().showPage(u"person"_s);
        QApplication::processEvents();
    }
    QLineEdit* nameField() { return desks.window().findChild<QLineEdit*>(u"fullNameEdit"_s); }
    void press(Qt::Key key)
    {
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
        QApplication::processEvents();
    }
    void typeNewPerson(const QString& name)
    {
        press(Qt::Key_N);
        QTest::keyClicks(nameField(), name);
    }
    int windowsShown() const
    {
        int shown = 0;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            shown += qobject_cast<const ui::MainWindow*>(widget) && widget->isVisible();
        return shown;
    }
};

} // namespace

TEST_CASE("what one account typed waits, unseen by the next, until it signs in again", "[ui]")
{
    SharedComputer pc;
    pc.sit(u"lan"_s);
    pc.typeNewPerson(u"Tran Van Be"_s);
    pc.sit(u"minh"_s);
    CHECK(pc.windowsShown() == 1);
    CHECK(pc.nameField()->text().isEmpty());
    CHECK(pc.desks.workspace().actor().loginName == u"minh"_s);
    pc.sit(u"lan"_s);
    CHECK(pc.windowsShown() == 1);
    CHECK(pc.nameField()->text() == u"Tran Van Be"_s);
    CHECK_FALSE(pc.desks.hasAside());
    pc.press(Qt::Key_S);
    CHECK(services::PersonList(pc.desks.workspace()).page(0, 9)->front().fullName == u"Tran Van Be"_s);
}

TEST_CASE("a window on which all is stored goes with its account", "[ui]")
{
    SharedComputer pc;
    pc.sit(u"lan"_s);
    pc.typeNewPerson(u"Tran Van Be"_s);
    pc.press(Qt::Key_S);
    pc.sit(u"minh"_s);
    CHECK_FALSE(pc.desks.hasAside());
    CHECK(pc.prompts.asked.isEmpty());
}

TEST_CASE("nobody closes the program over somebody else's entries without being told", "[ui]")
{
    SharedComputer pc;
    pc.sit(u"lan"_s);
    pc.typeNewPerson(u"Tran Van Be"_s);
    pc.sit(u"minh"_s);
    pc.prompts.agree = false;
    CHECK_FALSE(pc.desks.window().close());
    REQUIRE(pc.prompts.asked.size() == 1);
    CHECK_FALSE(pc.prompts.asked.front().contains(u"Be"_s));
    pc.prompts.agree = true;
    CHECK(pc.desks.window().close());
}

TEST_CASE("an account whose rights changed keeps its entries and loses the right to store them", "[ui]")
{
    SharedComputer pc;
    pc.sit(u"lan"_s);
    pc.typeNewPerson(u"Tran Van Be"_s);
    services::AccountService accounts(pc.office.workspace(), tests::TestOffice::cheap);
    for (const auto& row : *accounts.accounts())
        if (row.account.loginName == u"lan"_s) {
            domain::Account viewer = row.account;
            viewer.role = Role::Viewer;
            REQUIRE(accounts.change(row.account, viewer, {}));
        }
    pc.sit(u"lan"_s);
    CHECK(pc.nameField()->text() == u"Tran Van Be"_s);
    pc.press(Qt::Key_S);
    CHECK(services::PersonList(pc.desks.workspace()).page(0, 9)->empty());
}
