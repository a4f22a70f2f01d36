// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include <QApplication>
#include <QPalette>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;

TEST_CASE("what cannot be chosen is muted in both themes, its letters without a bright edge", "[ui]")
{
    for (const ui::Theme theme : {ui::Theme::Dark, ui::Theme::Light}) {
        ui::applyTheme(*qApp, theme);
        const QPalette palette = QApplication::palette();
        CHECK(palette.color(QPalette::Disabled, QPalette::Light).alpha() == 0);
        CHECK(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Text));
    }
    qApp->setStyleSheet({}); // as the other tests expect it
}
