// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/TestOffice.h"
#include "services/people/PersonList.h"
#include "ui/ScriptedPrompts.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTabWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <functional>

namespace hoanhap::tests {

using namespace Qt::StringLiterals;

/// The main window on a register, shown and ready for keys.
struct OpenWindow
{
    using Preparation = std::function<void(TestOffice&)>;

    TestOffice office;
    ScriptedPrompts prompts;
    bool prepared; ///< before the window is made, which needs whoever signs in
    ui::MainWindow window{{office.workspace(), prompts}, false};

    explicit OpenWindow(const Preparation& prepare = [](TestOffice&) {})
        : OpenWindow(prepare, u"so-ldtbxh-dong-thap-2021"_s, QDate(2021, 12, 6))
    {
    }
    OpenWindow(const Preparation& prepare, const QString& preset, QDate today)
        : office(preset, today)
        , prepared((prepare(office), true))
    {
        window.showPage(u"person"_s);
        window.show();
        window.activateWindow();
        QApplication::processEvents();
        // After a key with Ctrl the last test left Ctrl held: lists would choose several rows.
        QTest::keyRelease(&window, Qt::Key_Control);
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
    /// Calls `look` with every tab that is offered of every page, the first row of its list chosen.
    void onEachTab(const std::function<void()>& look)
    {
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            chooseFirstRows();
            QTabWidget* tabs = nullptr;
            for (QTabWidget* found : window.findChildren<QTabWidget*>())
                if (found->isVisible())
                    tabs = found;
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs && !tabs->isTabVisible(tab))
                    continue;
                if (tabs)
                    tabs->setCurrentIndex(tab);
                QApplication::processEvents();
                look();
            }
        }
    }
    void chooseFirstRows()
    {
        for (QAbstractItemView* list : window.findChildren<QAbstractItemView*>())
            if (list->isVisible() && list->objectName().endsWith("View"_L1) && list->model()
                && list->model()->rowCount() > 0)
                list->setCurrentIndex(list->model()->index(0, 0));
        QApplication::processEvents();
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
