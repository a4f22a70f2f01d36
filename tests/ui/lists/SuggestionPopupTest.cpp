// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/SuggestionPopup.h"

#include "office/TestOffice.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("suggestions for a field at the edge of the screen are all seen, beside the field", "[ui]")
{
    tests::TestOffice office;
    QWidget window;
    window.setWindowFlags(Qt::FramelessWindowHint);
    QLineEdit field(&window);
    ui::SuggestionPopup popup(office.workspace(), &field, [](const QString&) {
        return std::vector<ui::SuggestionPopup::Choice>(8, {u"x"_s, u"Phường 1, Thành phố Cao Lãnh (cũ)"_s});
    });
    const QRect screen = QApplication::primaryScreen()->availableGeometry();
    window.setGeometry(screen.right() - 200, screen.bottom() - 60, 200, 60);
    field.setGeometry(0, 30, 200, 30);
    window.show();
    window.activateWindow();
    field.setFocus();
    QApplication::processEvents();
    QTest::keyClicks(&field, u"phuong"_s);
    const auto* list = field.findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    const QRect shown = list->geometry().adjusted(4, 4, -4, -4); // some platforms draw a frame around it
    CHECK(screen.contains(shown));
    CHECK_FALSE(shown.intersects({field.mapToGlobal(QPoint()), field.size()}));
}
