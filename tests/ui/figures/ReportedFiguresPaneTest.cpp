// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/figures/ReportedGridModel.h"
#include "ui/listentry/ListEntryView.h"

#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

TEST_CASE("a figure that is refused is the only one chosen, though Ctrl is still held", "[ui]")
{
    OpenWindow open;
    open.window.showPage(u"plan"_s);
    open.find<QTabWidget>("tabs")->setCurrentIndex(3);
    QApplication::processEvents();
    auto* grid = open.find<ui::ListEntryView>("gridView");
    constexpr int first = ui::ReportedGridModel::firstFigure;
    REQUIRE(grid->model()->setData(grid->model()->index(0, first + 1), u"abc"_s, Qt::EditRole));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, first));
    QTest::keyPress(grid, Qt::Key_Control, Qt::ControlModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(grid->selectionModel()->selectedIndexes() == QModelIndexList{grid->model()->index(0, first + 1)});
    QTest::keyRelease(grid, Qt::Key_Control);
}
