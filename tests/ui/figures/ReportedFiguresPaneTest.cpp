// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plan/PlanService.h"
#include "ui/OpenWindow.h"
#include "ui/Typing.h"
#include "ui/figures/ReportedGridModel.h"
#include "ui/forms/CodeBox.h"
#include "ui/listentry/ListEntryView.h"

#include <QClipboard>
#include <QTest>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::press;

namespace {

/// The table in which units' figures are typed.
struct OpenGrid : OpenWindow
{
    static constexpr int first = ui::ReportedGridModel::firstFigure;

    OpenGrid()
    {
        window.showPage(u"plan"_s);
        show();
        grid = find<ui::ListEntryView>("gridView");
    }
    void show()
    {
        find<QTabWidget>("tabs")->setCurrentIndex(3);
        QApplication::processEvents();
    }
    void type(int row, int column, const QVariant& value)
    {
        REQUIRE(grid->model()->setData(grid->model()->index(row, column), value, Qt::EditRole));
    }
    ui::ListEntryView* grid;
};

} // namespace

TEST_CASE("a figure that is refused is the only one chosen, though Ctrl is still held", "[ui]")
{
    OpenGrid open;
    auto* grid = open.grid;
    open.type(0, OpenGrid::first + 1, u"abc"_s);
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(2, OpenGrid::first));
    QTest::keyPress(grid, Qt::Key_Control, Qt::ControlModifier);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(grid->selectionModel()->selectedIndexes()
        == QModelIndexList{grid->model()->index(0, OpenGrid::first + 1)});
    QTest::keyRelease(grid, Qt::Key_Control);
}

TEST_CASE("the column that stays in sight stays the first when figures are gone through", "[ui]")
{
    OpenGrid open;
    auto* grid = open.grid;
    const auto* frozen = grid->findChild<QTableView*>(u"frozenView"_s);
    REQUIRE(grid->model()->rowCount() > 0);
    for (const int column : {grid->model()->columnCount() - 1, ui::ReportedGridModel::firstFigure + 6}) {
        grid->goTo(grid->model()->rowCount() - 1, column);
        QApplication::processEvents();
        REQUIRE(frozen->isVisible());
        CHECK(frozen->columnAt(0) == 0);
        CHECK(frozen->columnAt(frozen->viewport()->width() - 1) == 0);
        CHECK(frozen->rowAt(5) == grid->rowAt(5));
    }
}

TEST_CASE("a letter that came while the figures are open is offered when they are looked at again", "[ui]")
{
    OpenGrid open;
    open.type(0, OpenGrid::first, u"7"_s);
    open.find<QTabWidget>("tabs")->setCurrentIndex(1);
    services::PlanService plans(open.office.workspace());
    domain::Dispatch letter = plans.blankDispatch();
    letter.number = u"12/BC-TTDVVL"_s;
    letter.issuer = u"Trung tâm Dịch vụ việc làm"_s;
    letter.subject = u"Báo cáo số liệu"_s;
    letter.issuedOn = QDate(2021, 12, 1);
    const auto saved = plans.saveDispatch(letter, letter);
    REQUIRE(saved);
    open.show();
    CHECK(open.find<ui::CodeBox>("dispatchBox")->findData(saved->dispatch.id.toString()) > 0);
    const QModelIndex typed = open.grid->model()->index(0, OpenGrid::first);
    CHECK(typed.data(Qt::EditRole).toString() == u"7"_s);
}

TEST_CASE("Ctrl+C takes the chosen cells of the reported figures along", "[ui]")
{
    OpenGrid open;
    for (const int row : {0, 1})
        open.type(row, OpenGrid::first, 1200 + row);
    open.grid->setFocus();
    open.grid->setCurrentIndex(open.grid->model()->index(0, OpenGrid::first));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"1200\n1201\n"_s);
}
