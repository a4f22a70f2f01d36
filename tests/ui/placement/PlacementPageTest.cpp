// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "services/people/PersonList.h"
#include "services/placement/ReferralService.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/forms/PersonPicker.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

/// A register with people and nothing else that is new, and an empty referral on the screen.
struct NewReferral : OpenWindow
{
    qsizetype before = 0;

    NewReferral()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({5, 2021, 3}, [](int) { return true; }));
        before = stored();
        window.showPage(u"job"_s);
        press(Qt::Key_N, Qt::ControlModifier);
    }
    qsizetype stored()
    {
        return static_cast<qsizetype>(services::ReferralService(office.workspace()).list({}, 100)->size());
    }
};

} // namespace

TEST_CASE("a referral that is stored is seen in the list", "[ui]")
{
    NewReferral open;
    const auto people = services::PersonList(open.office.workspace()).page(0, 1);
    open.find<ui::PersonPicker>("personPicker")->setPerson(people->front().id);
    QTest::keyClicks(open.find<QLineEdit>("employerNameEdit"), u"Xuong may Thuy Linh"_s);
    QTest::keyClicks(open.find<QLineEdit>("jobTitleEdit"), u"Tho may"_s);
    open.find<QLineEdit>("referredOnEdit")->selectAll(); // as Tab does
    QTest::keyClicks(open.find<QLineEdit>("referredOnEdit"), u"1/12/2021"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.stored() == open.before + 1);
    const QModelIndex shown = open.find<QTableView>("listView")->currentIndex();
    CHECK(shown.siblingAtColumn(0).data().toString().contains(people->front().fullName));
    CHECK(shown.siblingAtColumn(1).data().toString() == u"Xuong may Thuy Linh"_s);
    CHECK(shown.siblingAtColumn(2).data().toString() == u"01/12/2021"_s);
}

TEST_CASE("a referral that is taken back leaves its form", "[ui]")
{
    NewReferral open;
    const auto people = services::PersonList(open.office.workspace()).page(0, 1);
    open.find<ui::PersonPicker>("personPicker")->setPerson(people->front().id);
    auto* employer = open.find<QLineEdit>("employerNameEdit");
    QTest::keyClicks(employer, u"Xuong may Thuy Linh"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(open.stored() == open.before + 1);
    open.find<QTableView>("listView")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(open.stored() == open.before);
    CHECK_FALSE(employer->isVisible());
}

TEST_CASE("a referral of nobody is refused and stays as typed", "[ui]")
{
    NewReferral open;
    QTest::keyClicks(open.find<QLineEdit>("employerNameEdit"), u"Xuong may Thuy Linh"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(open.stored() == open.before);
    CHECK(open.find<QLineEdit>("employerNameEdit")->text() == u"Xuong may Thuy Linh"_s);
}
