// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FittingFont.h"

#include <QApplication>
#include <QFontMetrics>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;

TEST_CASE("the hint in an empty section stands whole in its line, however small the page is shown", "[ui]")
{
    QFont large = QApplication::font();
    large.setPixelSize(40);
    for (const int height : {30, 12, 9}) {
        const QFont fitting = ui::fittingFont(large, height);
        CHECK(QFontMetrics(fitting).height() <= height);
        CHECK(fitting.pixelSize() > height / 3);
    }
    CHECK(ui::fittingFont(large, 200) == large);
}
