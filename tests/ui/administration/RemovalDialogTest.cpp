// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/RemovalDialog.h"

#include "office/TestOffice.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::TestOffice;

namespace {

const QString lansPassword = u"mật khẩu của Lan"_s;

/// The dialog that removes Lan, in an office of Lan, Minh and the administrator.
struct OpenRemoval
{
    TestOffice office;
    Uuid lan = add(u"lan"_s);
    Uuid minh = add(u"minh"_s);
    ui::RemovalDialog dialog{office.workspace(), lan, nullptr};

    OpenRemoval() { dialog.show(); }
    Uuid add(const QString& login)
    {
        services::AccountService accounts(office.workspace(), TestOffice::cheap);
        return accounts.add(login, login, domain::Role::Clerk, {}, lansPassword)->id;
    }
    template <typename Widget>
    static Widget* in(QWidget* window, const char* name)
    {
        auto* widget = window->findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void removeWithNewKey(const QString& ownPassword)
    {
        in<QRadioButton>(&dialog, "newKeyRadio")->setChecked(true);
        in<QLineEdit>(&dialog, "ownPasswordEdit")->setText(ownPassword);
        in<QPushButton>(&dialog, "removeButton")->click();
    }
    bool opens(const QString& login, const QString& secret)
    {
        office.close();
        return office.access().open(office.path(), login, secret).ok();
    }
};

} // namespace

TEST_CASE("an account is closed without touching anybody else's password", "[ui]")
{
    OpenRemoval open;
    OpenRemoval::in<QPushButton>(&open.dialog, "removeButton")->click();
    CHECK(open.dialog.result() == QDialog::Accepted);
    CHECK_FALSE(open.opens(u"lan"_s, lansPassword));
    CHECK(open.opens(u"minh"_s, lansPassword));
}

TEST_CASE("a wrong own password keeps the dialog open and the account as it was", "[ui]")
{
    OpenRemoval open;
    open.removeWithNewKey(u"sai mật khẩu"_s);
    CHECK(open.dialog.isVisible());
    CHECK(OpenRemoval::in<QLabel>(&open.dialog, "summaryLabel")->text()
        == ui::RemovalDialog::tr("Your own password is not right."));
    CHECK(open.opens(u"lan"_s, lansPassword));
}

TEST_CASE("the new recovery key stays on the screen until it is said to be on paper", "[ui]")
{
    OpenRemoval open;
    QString passwords;
    bool stayed = false;
    QTimer reader;
    QObject::connect(&reader, &QTimer::timeout, &open.dialog, [&] {
        QWidget* sheet = QApplication::activeModalWidget();
        if (!sheet || sheet->objectName() != "NewKeyDialog"_L1)
            return;
        QTest::keyClick(sheet, Qt::Key_Escape);
        stayed = sheet->isVisible();
        passwords = OpenRemoval::in<QPlainTextEdit>(sheet, "passwordsEdit")->toPlainText();
        OpenRemoval::in<QCheckBox>(sheet, "printedCheck")->setChecked(true);
        OpenRemoval::in<QPushButton>(sheet, "closeButton")->click();
    });
    reader.start(50);
    open.removeWithNewKey(TestOffice::password);
    CHECK(stayed);
    CHECK(passwords.startsWith(u"minh (minh): "_s));
    CHECK_FALSE(open.opens(u"lan"_s, lansPassword));
    CHECK(open.opens(u"minh"_s, passwords.section(u' ', -1)));
}
