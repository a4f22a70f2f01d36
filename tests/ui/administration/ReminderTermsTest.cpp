// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reminders/ReminderSettings.h"
#include "ui/OpenWindow.h"
#include "ui/administration/ReminderTermsPane.h"

#include <QPushButton>
#include <QSpinBox>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

TEST_CASE("an administrator changes when the office is reminded, and goes back to what was shipped", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"administration"_s);
    auto* pane = open.window.findChild<ui::ReminderTermsPane*>();
    REQUIRE(pane);
    open.find<QTabWidget>("tabs")->setCurrentWidget(pane);
    auto* waits = pane->findChild<QSpinBox*>(u"needWaitsSpin"_s);
    REQUIRE(waits->value() == 30);
    waits->setValue(45);
    CHECK(pane->isModified());
    pane->findChild<QPushButton*>(u"storeButton"_s)->click();
    CHECK(!pane->isModified());
    CHECK(services::ReminderSettings(open.office.workspace()).terms().needWaits == 45);
    pane->findChild<QPushButton*>(u"shippedButton"_s)->click();
    CHECK(waits->value() == 30);
    CHECK(pane->isModified());
    pane->dropChanges();
    CHECK(waits->value() == 45);
}
