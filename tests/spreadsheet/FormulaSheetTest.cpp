// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/OfficeReading.h"
#include "spreadsheet/WorkbookReading.h"
#include "spreadsheet/XlsxWriter.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::spreadsheet;
using namespace hoanhap::spreadsheet::tests;
using hoanhap::Result;

namespace {

/// Two units, what they did this year and last: 4 and 8, 5 and 10, with a difference, a share and totals.
Table countedTable()
{
    using Rule = Formula::Rule;
    Table table;
    table.superior = QStringList{u"UBND TỈNH HOA SEN"_s};
    table.title = u"PHỤ LỤC I"_s;
    table.sheetName = u"Phụ lục I"_s;
    for (int column = 0; column < 5; ++column)
        table.columns.push_back({});
    table.header = {{{u"Đơn vị"_s, 0, 1, 2}, {u"Số lượng"_s, 1, 2, 1}, {u"So sánh"_s, 3, 2, 1}},
        {{u"Năm trước"_s, 1}, {u"Năm nay"_s, 2}, {u"Tăng, giảm"_s, 3}, {u"Tỷ lệ %"_s, 4}}};
    table.columnNumbers = QStringList{u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)=(3)-(2)"_s, u"(5)=(3):(2)"_s};
    table.rows = {{u"Sa Đéc"_s, qint64(4), qint64(8), Formula{Rule::Difference, {2, 1}, 4},
                      Formula{Rule::Percent, {2, 1}, 200}},
        {u"Châu Thành"_s, qint64(5), qint64(10), Formula{Rule::Difference, {2, 1}, 5},
            Formula{Rule::Percent, {2, 1}, 200}}};
    table.totals = {{u"Tổng cộng"_s, Formula{Rule::ColumnSum, {}, 9}, Formula{Rule::ColumnSum, {}, 18},
        Formula{Rule::Sum, {1, 2}, 27}, 12.5}};
    return table;
}

QByteArray bytesOf(const std::vector<Table>& tables)
{
    const Result<QByteArray> bytes = XlsxWriter::write(tables);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

// Row 1 is the agency, 2 the title, 3 and 4 the heading, 5 the numbers of the columns.
TEST_CASE("a formula is written with what comes out of it", "[spreadsheet]")
{
    const Workbook book(bytesOf({countedTable()}));
    CHECK(book.value("B8") == u"9"_s);
    CHECK(book.sheet().contains("<f>SUM(B6:B7)</f><v>9</v>"));
    CHECK(book.sheet().contains("<f>C6-B6</f><v>4</v>"));
    CHECK(book.sheet().contains("<f>C7/B7*100</f><v>200</v>"));
    CHECK(book.sheet().contains("<f>SUM(B8,C8)</f><v>27</v>"));
    CHECK(book.value("E8") == u"12.5"_s);
}

TEST_CASE("a marked number is a number, and its form shows the sign", "[spreadsheet]")
{
    Table table = countedTable();
    table.rows.front()[1] = MarkedNumber{21};
    const Workbook book(bytesOf({table}));
    CHECK(book.value("B6") == u"21"_s);
    CHECK(book.part(u"xl/styles.xml"_s).contains("formatCode=\"#,##0&quot;*&quot;\""));
    CHECK(book.sheet().contains("<c r=\"B6\" s=\"14\">"));
}

TEST_CASE("a row is no higher for the digits of a number that are not shown", "[spreadsheet]")
{
    Table table = countedTable();
    for (Column& column : table.columns)
        column.width = 14;
    table.columns[4].kind = ColumnKind::Number;
    table.rows.front()[4] = Formula{Formula::Rule::Percent, {2, 1}, 150.58823529411765};
    table.rows.back()[4] = u"–"_s;
    table.columnNumbers[4] = u"(5)= (1)+(2)+(3)+(4)"_s;
    const QByteArray sheet = Workbook(bytesOf({table})).sheet();
    CHECK(sheet.contains("<row r=\"6\" ht=\"16.5\""));
    CHECK(sheet.contains("<row r=\"5\" ht=\"33\"")); // a long rule stands on two lines
    CHECK(sheet.contains("<c r=\"E7\" s=\"9\"")); // a missing number in the middle, as numbers are
}

TEST_CASE("titles on several levels reach over their columns and rows", "[spreadsheet]")
{
    const Workbook book(bytesOf({countedTable()}));
    CHECK(book.text("A3") == u"Đơn vị"_s);
    CHECK(book.text("B4") == u"Năm trước"_s);
    CHECK(book.text("E5") == u"(5)=(3):(2)"_s);
    for (const char* merged : {"A3:A4", "B3:C3", "D3:E3"})
        CHECK(book.sheet().contains(QByteArray("<mergeCell ref=\"") + merged + '"'));
    CHECK_FALSE(book.sheet().contains("autoFilter"));
    CHECK(book.part(u"xl/workbook.xml"_s).contains("'Phụ lục I'!$3:$5"));
}

TEST_CASE("several tables are several sheets of one file", "[spreadsheet]")
{
    Table second = countedTable();
    second.sheetName = u"Phụ lục II"_s;
    const Workbook book(bytesOf({countedTable(), second}));
    const QByteArray names = book.part(u"xl/workbook.xml"_s);
    CHECK(names.contains("name=\"Phụ lục I\" sheetId=\"1\" r:id=\"rId1\""));
    CHECK(names.contains("name=\"Phụ lục II\" sheetId=\"2\" r:id=\"rId2\""));
    CHECK(book.part(u"xl/worksheets/sheet2.xml"_s) == book.sheet());
    CHECK(book.part(u"[Content_Types].xml"_s).count("worksheet+xml") == 2);
    CHECK(book.part(u"xl/_rels/workbook.xml.rels"_s).contains("Id=\"rId3\""));
}

TEST_CASE("LibreOffice works out the same totals", "[spreadsheet]")
{
    const QString lines = csvOfLibreOffice(bytesOf({countedTable()}));
    CHECK(lines.contains(u"Sa Đéc,4,8,4,200"_s));
    CHECK(lines.contains(u"Châu Thành,5,10,5,200"_s));
    CHECK(lines.contains(u"Tổng cộng,9,18,27,"_s));
}
