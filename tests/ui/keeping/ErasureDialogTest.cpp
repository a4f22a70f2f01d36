// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/ErasureDialog.h"

#include "office/KeptPerson.h"
#include "services/users/AccountService.h"
#include "ui/OpenWindow.h"
#include "ui/faults/SummaryLine.h"
#include "ui/forms/Letters.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

template <typename Widget>
Widget* in(QWidget* window, const char* name)
{
    auto* widget = window->findChild<Widget*>(QLatin1String(name));
    REQUIRE(widget);
    return widget;
}

/// The window on the bin, with the one person in it chosen.
struct WindowOnBin : OpenWindow
{
    using OpenWindow::OpenWindow;
    static void bin(tests::TestOffice& office)
    {
        const auto file = tests::storedPerson(office.workspace());
        REQUIRE(services::PersonService(office.workspace()).moveToBin(file.person.id));
    }
    static void binThree(tests::TestOffice& office)
    {
        for (int i = 0; i < 3; ++i)
            bin(office);
    }
    void open()
    {
        window.showPage(u"person"_s);
        QTest::mouseClick(find<QPushButton>("showBinButton"), Qt::LeftButton);
        find<QTableView>("listView")->selectRow(0);
        QApplication::processEvents();
    }
    QPushButton* eraseButton()
    {
        for (QPushButton* button : window.findChildren<QPushButton*>())
            if (button->isVisible()
                && button->text().contains(
                    QApplication::translate("hoanhap::ui::PeoplePage", "Erase for good…")))
                return button;
        return nullptr;
    }
};

} // namespace

TEST_CASE("somebody in the bin is erased for good after a reason is given", "[ui][people]")
{
    WindowOnBin open(&WindowOnBin::bin);
    open.open();
    REQUIRE(open.eraseButton());
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        in<QPushButton>(dialog, "eraseButton")->click(); // without a reason: it stays and says so
        CHECK(in<ui::SummaryLine>(dialog, "summaryLabel")->isVisible());
        in<QLineEdit>(dialog, "reasonEdit")->setText(u"Nhập nhầm"_s);
        in<QPushButton>(dialog, "eraseButton")->click();
    });
    QTest::mouseClick(open.eraseButton(), Qt::LeftButton);
    CHECK(tests::peopleInBin(open.office.workspace()).empty());
    CHECK(open.find<QTableView>("listView")->model()->rowCount() == 0);
    CHECK(open.window.focusWidget() == open.find<QTableView>("listView"));
    CHECK(open.find<QLabel>("noticeLabel")
              ->text()
              .startsWith(QApplication::translate("hoanhap::ui::PeoplePage", "Erased for good: %1")
                              .section(u'%', 0, 0)));
}

TEST_CASE("Enter in the reason leads to the button that erases, and the next in the bin has the focus",
    "[ui][people]")
{
    WindowOnBin open(&WindowOnBin::binThree);
    open.open();
    auto* list = open.find<QTableView>("listView");
    list->selectRow(1);
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->activateWindow(); // off the screen no window manager does
        QApplication::processEvents();
        auto* reason = in<QLineEdit>(dialog, "reasonEdit");
        reason->setText(u"Nhập nhầm"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        CHECK(dialog->isVisible()); // and did not cancel
        auto* erase = in<QPushButton>(dialog, "eraseButton");
        CHECK(dialog->focusWidget() == erase);
        QTest::keyClick(erase, Qt::Key_Return);
    });
    QTest::mouseClick(open.eraseButton(), Qt::LeftButton);
    CHECK(list->model()->rowCount() == 2);
    CHECK(open.window.focusWidget() == list);
    CHECK(list->currentIndex().row() == 1);
}

TEST_CASE("nobody but an administrator is offered to erase", "[ui][people]")
{
    WindowOnBin open([](tests::TestOffice& office) {
        WindowOnBin::bin(office);
        const QString secret = u"mật khẩu cán bộ"_s;
        REQUIRE(services::AccountService(office.workspace(), tests::TestOffice::cheap)
                    .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Clerk, {}, secret));
        office.reopen(u"lan"_s, secret);
    });
    open.open();
    CHECK_FALSE(open.eraseButton());
}

TEST_CASE("the dialog that erases is worked by keys and fits a small screen", "[ui][people]")
{
    tests::TestOffice office;
    ui::ErasureDialog dialog(office.workspace(), Uuid(), u"Lê Văn An"_s, nullptr);
    dialog.show();
    tests::checkLetters(dialog);
    CHECK(dialog.height() <= 700);
    QTest::mouseClick(dialog.findChild<QPushButton*>(u"eraseButton"_s), Qt::LeftButton);
    CHECK(dialog.isVisible()); // a reason is asked for
    CHECK(dialog.focusWidget() == dialog.findChild<QLineEdit*>(u"reasonEdit"_s));
}
