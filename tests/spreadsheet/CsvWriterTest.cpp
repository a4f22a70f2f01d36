// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet/CsvWriter.h"

#include "spreadsheet/InventedTable.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::spreadsheet;

namespace {

QString fieldOfText(const QString& words)
{
    Table table;
    table.columns = {{u"A"_s}};
    table.rows = {{words}};
    return QString::fromUtf8(CsvWriter::write(table).mid(3)).section(u"\r\n"_s, 1, 1);
}

} // namespace

TEST_CASE("a list for other programs has its titles, its rows and the mark of UTF-8", "[spreadsheet]")
{
    const QByteArray bytes = CsvWriter::write(tests::inventedTable());
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(bytes.mid(3))
        == u"STT,Họ và tên,Ngày sinh,Số giấy tờ,Ngày khảo sát,Ghi chú\r\n"
           "1,Lê Thị Ánh Tuyết,12/3/1985,087085001234,30/11/2021,\"'=HYPERLINK(\"\"http://a\"\")\"\r\n"
           "2,\"Trần \"\"Sáu\"\" Văn, Bảy\",1990,001234567,,\"dòng một\ndòng hai\"\r\n"_s);
}

TEST_CASE("what begins like a formula stays text in every spreadsheet program", "[spreadsheet]")
{
    for (const QString& words : {u"=1+1"_s, u"+84 912"_s, u"-2"_s, u"@SUM(A1)"_s, u"\t=1"_s})
        CHECK(fieldOfText(words) == u'\'' + words);
    CHECK(fieldOfText(u"\r=1"_s) == u"\"'\r=1\""_s);
    CHECK(fieldOfText(u"a=1"_s) == u"a=1"_s);
}

TEST_CASE("a list of nobody has its titles alone", "[spreadsheet]")
{
    Table table = tests::inventedTable();
    table.rows.clear();
    CHECK(CsvWriter::write(table).count("\r\n") == 1);
}
