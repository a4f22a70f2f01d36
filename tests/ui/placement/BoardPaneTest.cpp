// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/placement/EmployerService.h"
#include "services/placement/FollowUpService.h"
#include "services/placement/ReferralService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/forms/CodeBox.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {

void pressOnBoard(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
    QApplication::processEvents();
}

/// One person referred to work; the page of placement is shown.
struct PlacementShown : OpenWindow
{
    PlacementShown()
        : OpenWindow([](tests::TestOffice& opened) {
            services::ReferralService referrals(opened.workspace());
            domain::Referral referral = referrals.blank();
            referral.personId = tests::storedPerson(opened.workspace()).person.id;
            referral.employerName = u"Công ty May Sen Việt"_s;
            referral.referredOn = QDate(2021, 10, 1);
            REQUIRE(referrals.save(domain::Referral(), referral));
        })
    {
        window.showPage(u"job"_s);
    }
    void showTab(int tab)
    {
        find<QTabWidget>("tabs")->setCurrentIndex(tab);
        QApplication::processEvents();
    }
    storage::ReferralRow only()
    {
        return services::ReferralService(office.workspace()).list({}, 10)->front();
    }
    /// What is done in the dialog that the next key opens.
    void inDialog(const std::function<void(QDialog&)>& work)
    {
        QTimer::singleShot(0, &window, [work] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            work(*dialog);
        });
    }
};

} // namespace

TEST_CASE("a referral goes from column to column by keys", "[ui]")
{
    PlacementShown open;
    open.showTab(1);
    auto* referred = open.find<QListWidget>("referredList");
    REQUIRE(referred->count() == 1);
    referred->setFocus();
    open.inDialog([](QDialog& dialog) {
        auto* state = dialog.findChild<ui::CodeBox*>(u"stateBox"_s);
        state->setCode(u"hired"_s);
        auto* day = dialog.findChild<QLineEdit*>(u"dayEdit"_s);
        day->selectAll();
        QTest::keyClicks(day, u"5/12/2021"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(u"monthlyWageEdit"_s), u"5500000"_s);
        dialog.findChild<QPushButton*>(u"saveButton"_s)->click();
    });
    pressOnBoard(Qt::Key_Right, Qt::ControlModifier);
    CHECK(open.only().state == u"hired"_s);
    CHECK(referred->count() == 0);
    REQUIRE(open.find<QListWidget>("hiredList")->count() == 1);
    CHECK(open.find<QListWidget>("hiredList")->item(0)->text().contains(u"05/12/2021"_s)); // hired, not
                                                                                           // referred
    CHECK(open.window.focusWidget() == open.find<QListWidget>("hiredList")); // once it is active again
}

TEST_CASE("a name and a place that find no room in a line of a card take two", "[ui]")
{
    PlacementShown open;
    open.showTab(1);
    auto* referred = open.find<QListWidget>("referredList");
    const auto heightOf = [&](const QString& card) {
        referred->item(0)->setText(card);
        return referred->sizeHintForRow(0);
    };
    const int line = referred->fontMetrics().height();
    const int low = heightOf(u"Lê An\nXưởng"_s);
    CHECK(heightOf(u"Nguyễn Hoàng Phước Khang Thịnh\nXưởng"_s) == low + line);
    CHECK(heightOf(u"Lê An\nCông ty Cổ phần Lương thực Đồng Xanh"_s) == low + line);
}

TEST_CASE("who is asked after three months stands in the next column", "[ui]")
{
    PlacementShown open;
    services::ReferralService referrals(open.office.workspace());
    const auto file = referrals.load(open.only().id);
    domain::ReferralFile hired = *file;
    hired.referral.state = domain::ReferralState::Hired;
    hired.referral.hiredOn = QDate(2021, 9, 1);
    hired.referral.referredOn = QDate(2021, 8, 30);
    hired.events.front().happenedOn = QDate(2021, 8, 30);
    REQUIRE(referrals.save(*file, hired));
    open.showTab(4);
    for (int asked = 0; asked < 2; ++asked) { // after one and three months
        open.find<ui::CodeBox>("workStateBox")->setCode(u"stable"_s);
        pressOnBoard(Qt::Key_S, Qt::ControlModifier);
    }
    CHECK(services::FollowUpService(open.office.workspace()).dueBy(QDate(2021, 12, 6), 10)->empty());
    open.showTab(1);
    CHECK(open.find<QListWidget>("keptThreeList")->count() == 1);
}

TEST_CASE("an employer is entered by keys, and a wrong tax code is pointed at", "[ui]")
{
    PlacementShown open;
    open.showTab(2);
    pressOnBoard(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(open.find<QLineEdit>("nameEdit"), u"Xuong may Thuy Linh"_s);
    QTest::keyClicks(open.find<QLineEdit>("taxCodeEdit"), u"0100109107"_s);
    pressOnBoard(Qt::Key_S, Qt::ControlModifier);
    const auto employers = services::EmployerService(open.office.workspace()).list({}, 10);
    REQUIRE(employers->size() == 1);
    CHECK(employers->front().taxCode == u"0100109107"_s);
    CHECK(open.find<QLineEdit>("taxCodeEdit")->property("fault").toString() == u"warning"_s);
}
