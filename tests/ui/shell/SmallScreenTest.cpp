// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenWindow.h"

#include <QStackedWidget>
#include <QToolButton>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {
// A screen of 1366 × 768 at 150 %, less the bars of the desktop.
constexpr QSize smallScreen(910, 460);
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
