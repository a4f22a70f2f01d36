// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tables/PastedTable.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("rows from Excel come in cell by cell, merged cells as empty ones", "[text]")
{
    const TableRows rows = pastedTable(u"1\tLê Văn An\t12/3/1985\r\n2\tTrần Thị Bé\t\r\n\t\t1990\r\n"_s);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == QStringList{u"1"_s, u"Lê Văn An"_s, u"12/3/1985"_s});
    CHECK(rows[1] == QStringList{u"2"_s, u"Trần Thị Bé"_s, u""_s});
    CHECK(rows[2] == QStringList{u""_s, u""_s, u"1990"_s});
}

TEST_CASE("a line end inside a cell does not break its row", "[text]")
{
    const TableRows rows =
        pastedTable(u"Lê Văn An\t\"Ấp 2\r\nXã Tân Hội\"\tNam\nTrần Bé\t\"nói \"\"tốt\"\"\"\tNữ"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{u"Lê Văn An"_s, u"Ấp 2\nXã Tân Hội"_s, u"Nam"_s});
    CHECK(rows[1] == QStringList{u"Trần Bé"_s, u"nói \"tốt\""_s, u"Nữ"_s});
}

TEST_CASE("quotes that are part of a name stay where they are", "[text]")
{
    const TableRows rows = pastedTable(u"\"Ba\" Tèo\t1985\n\"Tư\t1990"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{u"\"Ba\" Tèo"_s, u"1985"_s});
    CHECK(rows[1] == QStringList{u"\"Tư"_s, u"1990"_s});
}

TEST_CASE("rows of different length stay as they are, empty ones at the end go", "[text]")
{
    const TableRows rows = pastedTable(u"a\tb\tc\nd\n\ne\tf\tg\th\n\t\t\n\n"_s);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].size() == 3);
    CHECK(rows[1].size() == 1);
    CHECK(rows[2] == QStringList{u""_s});
    CHECK(rows[3].size() == 4);
}

TEST_CASE("no-break blanks around a cell go, inside it they become blanks", "[text]")
{
    const TableRows rows = pastedTable(u"\u00A0Lê\u00A0Văn\u202FAn \t\u30001985\u2028"_s);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == QStringList{u"Lê Văn An"_s, u"1985"_s});
}

TEST_CASE("a file with semicolons is read too, two phones in one cell are not parted", "[text]")
{
    const TableRows rows = pastedTable(u"\uFEFFHọ tên;Năm sinh;Xã\nLê Văn An;1985;\"Tân Hội; ấp 2\"\n"_s);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1] == QStringList{u"Lê Văn An"_s, u"1985"_s, u"Tân Hội; ấp 2"_s});
    CHECK(pastedTable(u"0912345678; 0987654321"_s).front().size() == 1);
    CHECK(pastedTable(u"0912345678; 0987654321\n0912345670; 0987654320"_s).front().size() == 1);
}

TEST_CASE("nothing pasted is no rows", "[text]")
{
    CHECK(pastedTable({}).empty());
    CHECK(pastedTable(u" \r\n\t\t\r\n"_s).empty());
    CHECK(pastedTable(QString(3, QChar(u'\0'))).empty());
}

TEST_CASE("what was copied is pasted again as it was", "[text]")
{
    const TableRows rows{{u"Lê \"Ba\""_s, u"a;b"_s, u""_s}, {u"x"_s}, {u"dòng 1\ndòng 2"_s, u"y"_s}};
    CHECK(pastedTable(asPastedText(rows)) == rows);
}

TEST_CASE("a paste full of quotes takes no longer than its length", "[text]")
{
    const auto timeOf = [](int cells) {
        const QString pasted = u"\"\"\"x\t\"\"x\t"_s.repeated(cells);
        QElapsedTimer timer;
        timer.start();
        const TableRows rows = pastedTable(pasted);
        CHECK(rows.front().size() == 2 * cells + 1);
        return timer.elapsed();
    };
    CHECK(timeOf(200'000) < 5'000); // a square would take hours
}
