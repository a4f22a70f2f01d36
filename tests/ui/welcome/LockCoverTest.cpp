// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/LockCover.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("while locked every screen is covered, and what stands open keeps what is typed", "[ui]")
{
    QDialog open;
    QLineEdit typed(&open);
    QMenu suggestions(&open);
    open.show();
    QTest::keyClicks(&typed, u"Le Van An"_s);
    suggestions.popup(QPoint(10, 10));
    {
        const ui::LockCover cover;
        CHECK_FALSE(suggestions.isVisible());
        CHECK(cover.front()->isVisible());
        CHECK(cover.front()->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        CHECK(cover.front()->geometry().contains(QGuiApplication::primaryScreen()->geometry()));
        CHECK(open.isVisible()); // a dialog that is hidden would end
    }
    CHECK(open.isVisible());
    CHECK(typed.text() == u"Le Van An"_s);
}
