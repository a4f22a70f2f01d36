// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/PersonService.h"
#include "services/people/review/SetAsideService.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void enterTwin(services::Workspace& workspace, const QString& name)
{
    services::PersonService service(workspace);
    domain::PersonFile file = service.blank();
    file.person.fullName = name;
    file.person.birth = text::PartialDate::ofDay(QDate(1991, 7, 4));
    REQUIRE(service.save(service.blank(), file));
}

/// Two records of one person and one of another; nobody's needs were asked for.
void enterTwins(tests::TestOffice& office)
{
    for (const QString& name : {u"Lê Minh Khôi"_s, u"Le Minh Khoi"_s, u"Phạm Hữu Tài"_s})
        enterTwin(office.workspace(), name);
}

struct ReviewWindow : OpenWindow
{
    explicit ReviewWindow(const Preparation& prepare = enterTwins) : OpenWindow(prepare)
    {
        window.showPage(u"review"_s);
        QApplication::processEvents();
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QTableWidget* table(const char* name) { return find<QTableWidget>(name); }
    void showFindings()
    {
        find<QTabWidget>("reviewTabs")->setCurrentIndex(1);
        QApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return table("kindTable")->rowCount() > 0; }));
    }
    void chooseKind(const QString& code)
    {
        auto* kinds = table("kindTable");
        for (int row = 0; row < kinds->rowCount(); ++row)
            if (kinds->item(row, 0)->data(Qt::UserRole).toString() == code)
                kinds->setCurrentCell(row, 0);
        QApplication::processEvents();
    }
    qint64 setAside() { return services::SetAsideService(office.workspace()).list(0)->all; }
};

void signInAsViewer(tests::TestOffice& office)
{
    enterTwins(office);
    const QString secret = u"mật khẩu của chị Lan"_s;
    REQUIRE(services::AccountService(office.workspace(), tests::TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"lan"_s, secret);
}

} // namespace

TEST_CASE("records that look like one person are listed and set aside as two people with a reason", "[ui]")
{
    ReviewWindow open;
    CHECK(open.table("pairTable")->rowCount() == 0);
    open.click("searchButton");
    REQUIRE(open.table("pairTable")->rowCount() == 1);
    open.click("twoPeopleButton");
    CHECK(open.setAside() == 0);
    CHECK(open.find<QLabel>("pairSummaryLabel")->isVisible());
    QTest::keyClicks(open.find<QLineEdit>("reasonEdit"), u"Hai anh em"_s);
    open.click("twoPeopleButton");
    CHECK(open.setAside() == 1);
    CHECK(open.table("pairTable")->rowCount() == 0);
    open.click("searchButton");
    CHECK(open.table("pairTable")->rowCount() == 0);
}

TEST_CASE("a long place in a pair wraps instead of being cut", "[ui]")
{
    ReviewWindow open;
    open.click("searchButton");
    auto* pairs = open.table("pairTable");
    const int usual = pairs->rowHeight(0);
    pairs->item(0, 0)->setText(u"Phường Thường Thới Tiền, tỉnh Đồng Tháp "_s.repeated(6));
    QApplication::processEvents();
    CHECK(pairs->rowHeight(0) > usual);
}

TEST_CASE(
    "after two of three records were taken together no pair with the one that is gone is offered", "[ui]")
{
    ReviewWindow open([](tests::TestOffice& office) {
        for (int i = 0; i < 3; ++i)
            enterTwin(office.workspace(), u"Lê Minh Khôi"_s);
    });
    open.click("searchButton");
    REQUIRE(open.table("pairTable")->rowCount() == 3);
    QTimer::singleShot(0, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QPushButton*>(u"mergeButton"_s)->click();
    });
    open.click("mergeButton");
    CHECK(open.table("pairTable")->rowCount() == 1);
}

TEST_CASE("from a pair each of its records is opened", "[ui]")
{
    ReviewWindow open;
    QStringList names;
    for (const char* button : {"openFirstButton", "openSecondButton"}) {
        open.window.showPage(u"review"_s);
        open.click("searchButton");
        open.click(button);
        names << open.find<QLineEdit>("fullNameEdit")->text();
    }
    names.sort();
    CHECK(names == QStringList{u"Le Minh Khoi"_s, u"Lê Minh Khôi"_s});
}

TEST_CASE("from a finding the person is opened where it is put right", "[ui]")
{
    ReviewWindow open;
    open.showFindings();
    open.chooseKind(u"review.need_not_assessed"_s);
    REQUIRE(open.table("findingTable")->rowCount() == 3);
    const QString name = open.table("findingTable")->item(0, 0)->text();
    open.click("openPersonButton");
    CHECK(open.window.findChild<QLineEdit*>(u"fullNameEdit"_s)->text() == name);
    auto* needs = open.find<QWidget>("needEditor");
    CHECK(needs->isVisible());
    CHECK((QApplication::focusWidget() == needs || needs->isAncestorOf(QApplication::focusWidget())));
}

TEST_CASE("the first kind with findings is shown, and Ctrl+F leads to the kinds", "[ui]")
{
    ReviewWindow open;
    open.showFindings();
    CHECK(open.table("findingTable")->rowCount() > 0);
    QTest::keyClick(&open.window, Qt::Key_F, Qt::ControlModifier);
    CHECK(open.table("kindTable")->hasFocus());
}

TEST_CASE("a finding is set aside with a reason, listed there, and taken up again", "[ui]")
{
    ReviewWindow open;
    open.showFindings();
    open.chooseKind(u"review.need_not_assessed"_s);
    open.click("setAsideButton");
    CHECK(open.table("findingTable")->rowCount() == 3);
    QTest::keyClicks(open.find<QLineEdit>("findingReasonEdit"), u"Da hoi"_s);
    open.click("setAsideButton");
    CHECK(open.table("findingTable")->rowCount() == 2);
    open.chooseKind(u"set_aside"_s);
    REQUIRE(open.table("findingTable")->rowCount() == 1);
    CHECK(open.table("findingTable")->item(0, 2)->text() == u"Da hoi"_s);
    open.click("takeUpButton");
    CHECK(open.table("findingTable")->rowCount() == 0);
    open.chooseKind(u"review.need_not_assessed"_s);
    CHECK(open.table("findingTable")->rowCount() == 3);
}

TEST_CASE("who may only look opens records and decides nothing", "[ui]")
{
    ReviewWindow open(signInAsViewer);
    open.click("searchButton");
    CHECK(open.find<QPushButton>("openFirstButton")->isEnabled());
    CHECK_FALSE(open.window.findChild<QPushButton*>(u"twoPeopleButton"_s)->isVisible());
    open.showFindings();
    CHECK_FALSE(open.window.findChild<QPushButton*>(u"setAsideButton"_s)->isVisible());
    open.chooseKind(u"set_aside"_s);
    CHECK_FALSE(open.window.findChild<QPushButton*>(u"takeUpButton"_s)->isVisible());
}
