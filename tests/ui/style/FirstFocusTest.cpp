// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/FirstFocus.h"

#include "ui/forms/CodeBox.h"

#include <QApplication>
#include <QDialog>
#include <QStyleOption>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;

TEST_CASE("the first box of a dialog shows that it has the keys, before any key was pressed", "[ui]")
{
    ui::FirstFocus ring;
    qApp->installEventFilter(&ring);
    QDialog dialog;
    auto* box = new ui::CodeBox(&dialog);
    dialog.show();
    box->setFocus(Qt::OtherFocusReason);
    QStyleOption option;
    option.initFrom(box);
    CHECK(option.state.testFlag(QStyle::State_KeyboardFocusChange));
}
