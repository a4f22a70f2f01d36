// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a name with signs of HTML is shown as it was typed, in the window and in questions", "[ui]")
{
    ui::applyTheme(*qApp, ui::Theme::Light);
    const QString typed = u"Lê <b>An</b> <img src=\"/tmp/an.png\">"_s;
    QLabel label(typed);
    label.show();
    QMessageBox question(QMessageBox::Question, u"Hòa Nhập"_s, typed);
    question.open();
    QApplication::processEvents();
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(question.findChild<QLabel*>(u"qt_msgbox_label"_s)->textFormat() == Qt::PlainText);
    qApp->setStyleSheet({});
}
