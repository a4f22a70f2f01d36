// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenWindow.h"

#include <QToolButton>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;

namespace {
// A screen of 1366 × 768 at 150 %, less the bars of the desktop.
constexpr QSize smallScreen(910, 460);
} // namespace

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
