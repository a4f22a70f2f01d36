// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/demo/DemoRegister.h"
#include "support/ErrorPrinting.h"
#include "ui/OpenWindow.h"
#include "ui/style/Theme.h"

#include <QDialog>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <catch2/generators/catch_generators.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {
// A screen of 1366 × 768 at 150 %, less the bars of the desktop.
constexpr QSize smallScreen(910, 460);
constexpr QSize officeScreen(1366, 690);

/// Dressed as the program is, whose style sheet gives buttons and fields their sizes.
struct DressedWindow : OpenWindow
{
    DressedWindow()
    {
        REQUIRE(services::DemoRegister(office.workspace()).fill({40, 2021, 3}, [](int) { return true; }));
        ui::applyTheme(*qApp, ui::Theme::Light);
    }
    ~DressedWindow() { qApp->setStyleSheet({}); }
    DressedWindow(const DressedWindow&) = delete;
    DressedWindow& operator=(const DressedWindow&) = delete;
};

} // namespace

TEST_CASE("every page fits a small screen at half again its size", "[ui]")
{
    OpenWindow open;
    auto* pages = open.find<QStackedWidget>("pages");
    open.window.resize(smallScreen);
    QApplication::processEvents();
    CHECK(open.window.size() == smallScreen);
    for (int i = 0; i < pages->count(); ++i) {
        open.window.showPage(i);
        QApplication::processEvents();
        CAPTURE(pages->currentWidget()->objectName().toStdString());
        CHECK(open.window.minimumSizeHint().width() <= smallScreen.width());
        CHECK(open.window.minimumSizeHint().height() <= smallScreen.height());
    }
}

TEST_CASE("every tab of every page fits the screen of an office, dressed and with people in it", "[ui]")
{
    const QSize screen = GENERATE(officeScreen, smallScreen);
    DressedWindow open;
    auto* pages = open.find<QStackedWidget>("pages");
    open.window.resize(screen);
    QApplication::processEvents();
    int tabs = 0;
    open.onEachTab([&] {
        ++tabs;
        CAPTURE(screen.width(), pages->currentWidget()->objectName().toStdString(), tabs);
        CHECK(open.window.minimumSizeHint().width() <= screen.width());
        CHECK(open.window.minimumSizeHint().height() <= screen.height());
        CHECK(open.window.width() == screen.width());
        CHECK(open.window.height() == screen.height());
    });
    CHECK(tabs > 25);
}

TEST_CASE("no dialog is larger than the screen it is shown on", "[ui]")
{
    QDialog dialog;
    dialog.resize(4000, 3000);
    dialog.show();
    QApplication::processEvents();
    CHECK(dialog.width() <= dialog.screen()->availableSize().width());
    CHECK(dialog.height() < dialog.screen()->availableSize().height());
}

TEST_CASE("Ctrl with a digit leads to a tab, wherever the keys go", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    auto* tabs = open.find<QTabWidget>("tabs");
    open.window.setFocus();
    for (const int place : {2, 0, 4, 1, 3}) {
        QTest::keyClick(&open.window, Qt::Key(Qt::Key_1 + place), Qt::ControlModifier);
        CHECK(tabs->currentIndex() == place);
        CHECK(tabs->tabToolTip(place).endsWith(QString::number(place + 1)));
    }
}

TEST_CASE("on a narrow window the pages keep their icons and say their names", "[ui]")
{
    OpenWindow open;
    open.window.resize(1300, 700);
    QApplication::processEvents();
    auto* people = open.find<QToolButton>("personRailButton");
    CHECK(people->toolButtonStyle() == Qt::ToolButtonTextBesideIcon);
    CHECK(people->toolTip().isEmpty());
    open.window.resize(smallScreen);
    QApplication::processEvents();
    CHECK(people->toolButtonStyle() == Qt::ToolButtonIconOnly);
    CHECK(people->toolTip() == u"Người"_s);
    CHECK(people->accessibleName() == u"Người"_s);
    CHECK(people->width() < 64);
}
