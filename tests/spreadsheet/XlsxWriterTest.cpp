// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/XlsxWriter.h"

#include "spreadsheet/ErrorCodes.h"
#include "spreadsheet/InventedTable.h"
#include "spreadsheet/OfficeReading.h"
#include "spreadsheet/WorkbookReading.h"
#include "support/ErrorPrinting.h"

#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::spreadsheet;
using namespace hoanhap::spreadsheet::tests;

namespace {

QByteArray written(const Table& table)
{
    const Result<QByteArray> bytes = XlsxWriter::write(table);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("letterhead, title and column titles stand above the rows of a sheet", "[spreadsheet]")
{
    const Workbook book(written(inventedTable()));
    CHECK(book.text("A1") == u"UBND TỈNH HOA SEN"_s);
    CHECK(book.text("A2") == u"SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"_s);
    CHECK(book.text("D1") == u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    CHECK(book.text("A3") == u"DANH SÁCH NGƯỜI"_s);
    CHECK(book.text("A4") == u"(Lập ngày 06/12/2021)"_s);
    CHECK(book.text("D5") == u"Số giấy tờ"_s);
    CHECK(book.text("B6") == u"Lê Thị Ánh Tuyết"_s);
}

TEST_CASE("under the motto stands a rule as long as its words, under nothing else", "[spreadsheet]")
{
    const Workbook book(written(inventedTable()));
    CHECK(book.text("D2") == u"Độc lập - Tự do - Hạnh phúc"_s);
    CHECK(book.isUnderlined("D2"));
    CHECK_FALSE(book.isUnderlined("D1"));
    CHECK_FALSE(book.isUnderlined("A2"));
}

TEST_CASE("numbers of papers are text, days are dates, and nothing is a formula", "[spreadsheet]")
{
    const Workbook book(written(inventedTable()));
    CHECK(book.type("D6") == "inlineStr");
    CHECK(book.text("D6") == u"087085001234"_s);
    CHECK(book.format("D6") == "@");
    CHECK(book.type("E6").isEmpty()); // a number: days since 30/12/1899
    CHECK(book.value("E6").toInt() == QDate(1899, 12, 30).daysTo(QDate(2021, 11, 30)));
    CHECK(book.format("E6") == "dd/mm/yyyy");
    CHECK(book.value("C6").toInt() == QDate(1899, 12, 30).daysTo(QDate(1985, 3, 12)));
    CHECK(book.text("C7") == u"1990"_s); // only the year is known: no day is made up
    CHECK(book.text("F6") == u"=HYPERLINK(\"http://a\")"_s);
    CHECK_FALSE(book.sheet().contains("<f>"));
}

TEST_CASE("a sheet prints on A4 with its column titles on every page", "[spreadsheet]")
{
    const Workbook book(written(inventedTable()));
    CHECK(book.sheet().contains("paperSize=\"9\""));
    CHECK(book.sheet().contains("orientation=\"landscape\"")); // 94 characters across
    CHECK(book.sheet().contains("fitToHeight=\"0\""));
    CHECK(book.sheet().contains("<pane ySplit=\"5\" topLeftCell=\"A6\""));
    CHECK(book.part(u"xl/workbook.xml"_s).contains("'Danh sách'!$5:$5"));
}

TEST_CASE("a sheet of nobody says so, and a sheet of one column has its letterhead too", "[spreadsheet]")
{
    Table table = inventedTable();
    table.rows.clear();
    CHECK(Workbook(written(table)).text("A6") == u"Không có người nào."_s);
    table.columns = {{u"Họ và tên"_s, ColumnKind::Text, 28}};
    table.rows = {{u"Lê Thị Ánh Tuyết"_s}};
    CHECK(Workbook(written(table)).text("A6") == u"Lê Thị Ánh Tuyết"_s);
}

TEST_CASE("a list of few columns has room for its letterhead", "[spreadsheet]")
{
    Table table = inventedTable();
    table.columns.resize(3);
    for (Row& row : table.rows)
        row.resize(3);
    const QByteArray sheet = Workbook(written(table)).sheet();
    CHECK(sheet.contains("<row r=\"1\" ht=\"16.5\"")); // the nation's name on one line
    CHECK(sheet.contains("<row r=\"2\" ht=\"16.5\""));
    CHECK(sheet.contains("<col min=\"1\" max=\"1\" width=\"6\""));
}

TEST_CASE("a row is as high as the longest of its texts needs", "[spreadsheet]")
{
    const QByteArray sheet = Workbook(written(inventedTable())).sheet();
    CHECK(sheet.contains("<row r=\"6\" ht=\"33\"")); // a link of 22 letters in a column of 20
    Table table = inventedTable();
    table.rows[1][5] = u"một\nhai\nba"_s;
    CHECK(Workbook(written(table)).sheet().contains("<row r=\"7\" ht=\"49.5\""));
}

TEST_CASE("the row of a title is as high as its larger letters need, on as many lines as they take",
    "[spreadsheet]")
{
    Table table = inventedTable();
    CHECK(Workbook(written(table)).sheet().contains("<row r=\"3\" ht=\"19.25\""));
    // On one line were its letters no larger than those of the rows.
    table.title = u"DANH SÁCH NGƯỜI CHẤP HÀNH XONG HÌNH PHẠT TÙ TRÊN ĐỊA BÀN CÁC XÃ, PHƯỜNG"_s;
    CHECK(Workbook(written(table)).sheet().contains("<row r=\"3\" ht=\"38.5\""));
}

TEST_CASE("the same table gives the same sheet to the byte", "[spreadsheet]")
{
    CHECK(written(inventedTable()) == written(inventedTable()));
}

TEST_CASE("LibreOffice reads a sheet as it was meant", "[spreadsheet]")
{
    const QString text = csvOfLibreOffice(written(inventedTable()));
    CHECK(text.contains(u"1,Lê Thị Ánh Tuyết,12/03/1985,087085001234,30/11/2021,"_s));
    CHECK(text.contains(u"=HYPERLINK"_s));
}

TEST_CASE("signs that a file of Excel's form does not know are kept by their numbers", "[spreadsheet]")
{
    Table table = inventedTable();
    table.rows[0][5] = QString(u"a\x1b"
                               "b _x0041_ <c> & \t"_s);
    // Read back by the rule of the standard: _x001b_ is the sign, _x005f_ an underscore.
    CHECK(Workbook(written(table)).text("F6") == u"a_x001b_b _x005f_x0041_ <c> & \t"_s);
}

TEST_CASE("every part of a sheet's file is well-formed", "[spreadsheet]")
{
    const Workbook book(written(inventedTable()));
    for (const QString& name : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"docProps/core.xml"_s,
             u"xl/workbook.xml"_s, u"xl/_rels/workbook.xml.rels"_s, u"xl/styles.xml"_s}) {
        QXmlStreamReader xml(book.part(name));
        while (!xml.atEnd())
            xml.readNext();
        CHECK(xml.errorString() == QString());
    }
}

TEST_CASE("what no cell holds is refused with its row, not cut", "[spreadsheet]")
{
    Table table = inventedTable();
    std::get<QString>(table.rows[1][5]) = QString(32'768, u'a');
    const Result<QByteArray> refused = XlsxWriter::write(table);
    REQUIRE(refused.has(errors::textTooLong));
    CHECK(refused.errors().front().arguments == QStringList{u"2"_s, u"Ghi chú"_s});
}
