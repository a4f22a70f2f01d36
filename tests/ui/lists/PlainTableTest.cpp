// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/PlainTable.h"
#include "ui/lists/ListLook.h"

#include <QScrollBar>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence longer than its column wraps, so that none of its words is out of sight", "[ui]")
{
    QTableWidget table;
    ui::wrapRows(table);
    table.resize(420, 200);
    table.show();
    const QString sentence = u"Vừa đã ra tù vừa đang ở tù: án phạt tù mới làm kết thúc tình trạng trước."_s;
    for (int round = 0; round < 2; ++round) {
        INFO("round " << round);
        ui::fillPlainTable(table, {u"Tên"_s, u"Ngày sinh"_s, u"Điều cần xem"_s},
            {{u"1"_s, {u"Lê Văn An"_s, u"12/3/1985"_s, sentence}}});
        CHECK(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() == 0; }));
        CHECK(QTest::qWaitFor([&] { return table.rowHeight(0) >= 2 * table.fontMetrics().height(); }));
    }
}

TEST_CASE("the sentence behind three columns wraps too", "[ui]")
{
    QTableWidget table;
    ui::wrapRows(table);
    table.resize(756, 400);
    table.show();
    const QString sentence =
        u"Thời hạn đã hết ngày 02/01/2026 nhưng chưa ghi kết thúc: hãy ghi ngày và lý do kết thúc. "_s
            .repeated(3);
    for (int round = 0; round < 2; ++round) {
        INFO("round " << round);
        ui::fillPlainTable(table, {u"Tên"_s, u"Ngày sinh"_s, u"Đơn vị"_s, u"Điều cần xem"_s},
            {{u"1"_s, {u"Lê Văn Bền"_s, u"1984"_s, u"Phòng LĐTBXH thành phố Cao Lãnh"_s, sentence}}});
        CHECK(QTest::qWaitFor([&] { return table.horizontalScrollBar()->maximum() == 0; }));
    }
}
