// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/widths/ColumnFit.h"

#include "ui/lists/ListLook.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using ui::ColumnFit;

namespace {

struct FittedTable
{
    QStandardItemModel model{1, 3};
    QTableView view;

    explicit FittedTable(ColumnFit::Shortage shortage)
    {
        model.setHorizontalHeaderLabels(
            {u"Họ và tên"_s, u"Ngày vào học"_s, u"Lý do thôi học giữa chừng của học viên trong lớp"_s});
        view.setModel(&model);
        new ColumnFit(view, {160, 90, 100}, shortage);
    }
    void show(int width)
    {
        view.resize(width, 200);
        view.show();
        QApplication::processEvents();
    }
    int wide() const { return view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2); }
};

} // namespace

TEST_CASE("what a table has to spare goes to words, not to days", "[ui]")
{
    FittedTable table(ColumnFit::Shortage::LeaveOut);
    table.show(900);
    const int day = table.view.columnWidth(1);
    const int name = table.view.columnWidth(0);
    table.show(1200);
    CHECK(day >= 90); // whole, whatever the words would like
    CHECK(table.view.columnWidth(1) == day);
    CHECK(table.view.columnWidth(0) >= name + 290);
}

TEST_CASE("titles of a table that is edited take two lines before it scrolls", "[ui]")
{
    FittedTable table(ColumnFit::Shortage::Scroll);
    table.show(900);
    const int oneLine = table.view.horizontalHeader()->height();
    const int titles = table.wide();
    table.show(500);
    CHECK(table.view.horizontalHeader()->height() > oneLine);
    CHECK(table.wide() <= table.view.viewport()->width());
    table.show(900);
    CHECK(table.view.horizontalHeader()->height() == oneLine);
    CHECK(table.wide() == titles);
}

TEST_CASE("where there is no room, what is empty is left out before what says something", "[ui]")
{
    FittedTable table(ColumnFit::Shortage::LeaveOut);
    table.model.setItem(0, 0, new QStandardItem(u"Nguyễn Văn An"_s));
    table.model.setItem(0, 2, new QStandardItem(u"Đi làm xa"_s));
    table.show(560);
    CHECK(table.view.isColumnHidden(1));
    CHECK_FALSE(table.view.isColumnHidden(2));
    table.model.setItem(0, 1, new QStandardItem(u"01/3/2026"_s));
    CHECK_FALSE(table.view.isColumnHidden(1));
    CHECK(table.view.isColumnHidden(2));
}

TEST_CASE("a sum with a warning beside it is never cut", "[ui]")
{
    FittedTable table(ColumnFit::Shortage::Scroll);
    table.model.setItem(0, 1, new QStandardItem(u"⚠ 12.000.000.000"_s));
    table.show(400);
    CHECK(table.view.columnWidth(1) > table.view.fontMetrics().horizontalAdvance(u"⚠ 12.000.000.000"_s));
}

TEST_CASE("a list of wrapped rows comes to rest at every size", "[ui]")
{
    QStandardItemModel model{18, 3};
    model.setHorizontalHeaderLabels({u"Việc"_s, u"Thời hạn"_s, u"Đơn vị"_s});
    for (int row = 0; row < model.rowCount(); ++row)
        model.setItem(
            row, 0, new QStandardItem(u"Tư vấn hướng nghiệp cho người sắp chấp hành xong án phạt tù"_s));
    QTableView view;
    view.setModel(&model);
    ui::giveListLook(view, {200, 150, 180});
    ui::wrapRows(view);
    view.show();
    for (int width = 448; width < 466; ++width)
        for (int height = 500; height <= 800; height += 4) {
            view.resize(width, height);
            QApplication::processEvents();
            const int columns = view.horizontalHeader()->hiddenSectionCount();
            const QSize room = view.viewport()->size();
            view.doItemsLayout();
            QApplication::processEvents();
            CHECK(view.horizontalHeader()->hiddenSectionCount() == columns);
            CHECK(view.viewport()->size() == room);
        }
}
