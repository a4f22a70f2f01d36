// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListTable.h"

#include "ui/lists/ListLook.h"
#include "ui/lists/widths/ColumnFit.h"
#include "ui/lists/widths/ListRoom.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using ui::ListTable;

namespace {

struct WideList
{
    QStandardItemModel model{8, 4};
    ListTable view;

    WideList()
    {
        model.setHorizontalHeaderLabels({u"Tên"_s, u"Đơn vị"_s, u"Nơi cư trú"_s, u"Nghề"_s});
        for (int row = 0; row < 8; ++row)
            for (int column = 0; column < 4; ++column)
                model.setItem(row, column, new QStandardItem(u"Nguyễn Văn An"_s));
        view.setModel(&model);
        ui::giveListLook(view, {160, 200, 200, 200});
        ui::keepColumns(view);
        view.resize(300, 400);
        view.show();
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("choosing a row never moves a list sideways, only the arrows do", "[ui]")
{
    WideList list;
    QScrollBar* sideways = list.view.horizontalScrollBar();
    REQUIRE(sideways->maximum() > 0);
    const QPoint cut(list.view.viewport()->width() - 3, list.view.rowViewportPosition(2) + 5);
    QTest::mouseClick(list.view.viewport(), Qt::LeftButton, {}, cut);
    CHECK(list.view.currentIndex().row() == 2);
    CHECK(sideways->value() == 0);
    QTest::keyClick(&list.view, Qt::Key_Down);
    CHECK(list.view.currentIndex().row() == 3);
    CHECK(sideways->value() == 0);
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(&list.view, Qt::Key_Right);
    CHECK(sideways->value() > 0);
}

TEST_CASE("a list in a page that scrolls is as high as its rows, up to a bound", "[ui]")
{
    WideList list;
    const int before = list.view.minimumSizeHint().height();
    list.view.setRowsInSight(5);
    const int five = list.view.minimumSizeHint().height();
    CHECK(five > before);
    list.model.setRowCount(4);
    QApplication::processEvents();
    const int four = list.view.minimumSizeHint().height();
    CHECK(five - four == list.view.verticalHeader()->defaultSectionSize());
    list.model.setRowCount(0);
    QApplication::processEvents();
    CHECK(list.view.minimumSizeHint().height() < four);
    CHECK(list.view.minimumSizeHint().height() > 3 * list.view.verticalHeader()->defaultSectionSize());
}

TEST_CASE("while nothing is open the list takes the room its columns like to have", "[ui]")
{
    QSplitter panes;
    auto* list = new ListTable(&panes);
    auto* beside = new QWidget(&panes);
    auto* form = new QWidget(beside);
    QStandardItemModel model{1, 3};
    list->setModel(&model);
    ui::giveListLook(*list, {160, 160, 160});
    panes.resize(900, 300);
    panes.setSizes({300, 600});
    form->hide();
    new ui::ListRoom(*list, panes, *form);
    panes.show();
    QApplication::processEvents();
    CHECK(list->viewport()->width() >= 480);
    form->show();
    CHECK(panes.sizes().front() < 320);
    form->hide();
    CHECK(list->viewport()->width() >= 480);
}
