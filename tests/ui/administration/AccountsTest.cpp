// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::Role;
using services::AccountService;
using tests::OpenWindow;

namespace {

void addLan(tests::TestOffice& office)
{
    AccountService accounts(office.workspace(), tests::TestOffice::cheap);
    REQUIRE(accounts.add(u"lan"_s, u"Chi Lan"_s, Role::Clerk, {}, u"mật khẩu của Lan"_s));
}

AccountService::AccountRow lan(OpenWindow& open)
{
    for (const auto& row : *AccountService(open.office.workspace(), tests::TestOffice::cheap).accounts())
        if (row.account.loginName == u"lan"_s)
            return row;
    FAIL("no account lan");
    return {};
}

void chooseAccount(OpenWindow& open, const QString& login)
{
    open.window.showPage(open.window.pageCount() - 1);
    open.find<QTabWidget>("tabs")->setCurrentIndex(1);
    auto* table = open.find<QTableWidget>("accountTable");
    for (int row = 0; row < table->rowCount(); ++row)
        if (table->item(row, 0)->text() == login)
            table->setCurrentCell(row, 0);
}

/// Presses the button and, in the dialog it opens, what `fill` does and then Enter.
void inDialogOf(OpenWindow& open, const char* button, const std::function<void(QWidget*)>& fill)
{
    QTimer::singleShot(0, &open.window, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        fill(dialog);
        dialog->findChild<QPushButton*>(u"acceptButton"_s)->click();
    });
    open.find<QPushButton>(button)->click();
}

void type(QWidget* dialog, const char* field, const QString& text)
{
    auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(field));
    edit->clear();
    QTest::keyClicks(edit, text);
}

} // namespace

TEST_CASE("the account that was added is the one chosen then", "[ui]")
{
    OpenWindow open(addLan);
    chooseAccount(open, u"lan"_s);
    inDialogOf(open, "addAccountButton", [](QWidget* dialog) {
        type(dialog, "loginEdit", u"minh"_s);
        type(dialog, "fullNameEdit", u"Tran Minh"_s);
        type(dialog, "passwordEdit", u"mat khau cua Minh"_s);
        type(dialog, "repeatEdit", u"mat khau cua Minh"_s);
    });
    const auto* table = open.find<QTableWidget>("accountTable");
    REQUIRE(table->currentRow() >= 0);
    CHECK(table->item(table->currentRow(), 0)->text() == u"minh"_s);
}

TEST_CASE("Ctrl+N on the tab of accounts begins a new one", "[ui]")
{
    OpenWindow open(addLan);
    chooseAccount(open, u"lan"_s);
    QString asked;
    QTimer::singleShot(0, &open.window, [&asked] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        asked = dialog->findChild<QLineEdit*>(u"loginEdit"_s)->text();
        CHECK(asked.isEmpty());
        asked = u"new"_s;
        dialog->reject();
    });
    QTest::keyClick(&open.window, Qt::Key_N, Qt::ControlModifier);
    CHECK(asked == u"new"_s);
}

TEST_CASE("an account changes name, role and units on the screen", "[ui]")
{
    OpenWindow open(addLan);
    chooseAccount(open, u"lan"_s);
    QString unit;
    inDialogOf(open, "editAccountButton", [&](QWidget* dialog) {
        CHECK(dialog->findChild<QLineEdit*>(u"loginEdit"_s)->isReadOnly());
        CHECK_FALSE(dialog->findChild<QLineEdit*>(u"passwordEdit"_s)->isVisible());
        type(dialog, "fullNameEdit", u"Nguyen Thi Lan"_s);
        auto* role = dialog->findChild<QComboBox*>(u"roleBox"_s);
        role->setCurrentIndex(role->findData(u"head"_s));
        auto* units = dialog->findChild<QListWidget*>(u"unitList"_s);
        units->setCurrentRow(2);
        QTest::keyClick(units, Qt::Key_Space);
        unit = units->item(2)->data(Qt::UserRole).toString();
    });
    const auto row = lan(open);
    CHECK(row.account.fullName == u"Nguyen Thi Lan"_s);
    CHECK(row.account.role == Role::Head);
    REQUIRE(row.scopeUnits.size() == 1);
    CHECK(row.scopeUnits.front().toString() == unit);
    CHECK(open.find<QTableWidget>("accountTable")->currentRow() >= 0);
}

TEST_CASE("a closed account is taken up again with a password of its own", "[ui]")
{
    OpenWindow open([](tests::TestOffice& office) {
        addLan(office);
        AccountService accounts(office.workspace(), tests::TestOffice::cheap);
        for (const auto& row : *accounts.accounts())
            if (row.account.loginName == u"lan"_s)
                REQUIRE(accounts.deactivate(row.account.id));
    });
    chooseAccount(open, u"lan"_s);
    CHECK_FALSE(open.find<QPushButton>("passwordButton")->isEnabled());
    inDialogOf(open, "editAccountButton", [&](QWidget* dialog) {
        type(dialog, "passwordEdit", u"mat khau moi cua Lan"_s);
        type(dialog, "repeatEdit", u"mat khau moi cua Lan"_s);
    });
    CHECK(lan(open).account.active);
    CHECK(open.office.access().open(open.office.path(), u"lan"_s, u"mat khau moi cua Lan"_s));
}

TEST_CASE("nobody removes their own account, and the button says so", "[ui]")
{
    OpenWindow open(addLan);
    chooseAccount(open, u"quantri"_s);
    auto* remove = open.find<QPushButton>("removeAccountButton");
    CHECK_FALSE(remove->isEnabled());
    CHECK(remove->toolTip() == u"Không ai tự gỡ tài khoản của mình."_s);
    chooseAccount(open, u"lan"_s);
    CHECK(remove->isEnabled());
    CHECK(remove->toolTip().isEmpty());
}

TEST_CASE("after an account was removed the keys are still in the list of accounts", "[ui]")
{
    OpenWindow open(addLan);
    chooseAccount(open, u"lan"_s);
    open.find<QPushButton>("removeAccountButton")->setFocus();
    QTimer::singleShot(0, &open.window, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QPushButton*>(u"removeButton"_s)->click();
    });
    open.find<QPushButton>("removeAccountButton")->click();
    QApplication::processEvents();
    CHECK_FALSE(lan(open).account.active);
    CHECK(open.window.focusWidget() == open.find<QTableWidget>("accountTable"));
}
