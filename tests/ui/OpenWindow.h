// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/people/PersonList.h"
#include "ui/ScriptedPrompts.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <catch2/catch_test_macros.hpp>

namespace hoanhap::tests {

/// The main window on a register, shown and ready for keys.
struct OpenWindow
{
    TestOffice office;
    ScriptedPrompts prompts;
    ui::MainWindow window{{office.workspace(), prompts}, false};

    OpenWindow()
    {
        window.show();
        window.activateWindow();
        QApplication::processEvents();
    }
    /// The visible widget of that name.
    template <typename Widget>
    Widget* find(const char* name)
    {
        for (Widget* widget : window.findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        FAIL("no visible " << name);
        return nullptr;
    }
    QStringList names()
    {
        QStringList names;
        for (const storage::PersonRow& row : *services::PersonList(office.workspace()).page(0, 10))
            names << row.fullName;
        return names;
    }
};

} // namespace hoanhap::tests
