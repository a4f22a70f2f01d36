// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"
#include "document/TableGrid.h"
#include "document/layout/Paginator.h"
#include "document/layout/TextSetter.h"
#include "document/rendering/PlainTextRenderer.h"
#include "support/ErrorPrinting.h"

#include <QElapsedTimer>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

/// Two levels of heading rows, the numbers of the columns, rows of districts, and a sum.
Table districts(int rows)
{
    Table table;
    table.columnWidths = {1, 3, 2, 2};
    table.header = {{{plain(u"STT"_s), 1, Alignment::Centre, 2},
                        {plain(u"Đơn vị"_s), 1, Alignment::Centre, 2}, {plain(u"Số người"_s), 2}},
        {cell(u"Tổng số"_s), cell(u"Trong đó nữ"_s)}};
    table.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)=(4)+(5)"_s, u"(4)"_s};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {cell(QString::number(i), Alignment::Centre), cell(u"Huyện thứ "_s + QString::number(i)),
                cell(u"7"_s, Alignment::Right), cell(u"2"_s, Alignment::Right)});
    table.totals = {{{plain(u"Tổng cộng"_s), 2, Alignment::Centre}, cell(u"14"_s, Alignment::Right),
        cell(u"4"_s, Alignment::Right)}};
    return table;
}

OfficialDocument annexed(const Table& table, Orientation orientation = Orientation::Landscape)
{
    OfficialDocument report = inventedReport();
    report.annexes = {{u"Phụ lục I"_s, u"TỔNG HỢP THEO HUYỆN"_s, {}, orientation, {table}}};
    return report;
}

/// The annex begins with that many lines, and a line with `title` stands above the table.
OfficialDocument annexedBelow(int lines, const QString& title, const Table& table)
{
    OfficialDocument report = annexed(table, Orientation::Portrait);
    Blocks& blocks = report.annexes.front().blocks;
    blocks.insert(blocks.begin(), static_cast<size_t>(lines), Paragraph{.runs = plain(u"Một dòng."_s)});
    blocks.insert(blocks.end() - 1, Paragraph{.runs = plain(title), .centred = true});
    return report;
}

Pages annexPages(const OfficialDocument& report)
{
    Pages pages = paginate(report);
    std::erase_if(pages, [](const Page& page) { return page.annex == 0; });
    return pages;
}

const PlacedText* found(const Page& page, const QString& text)
{
    const auto at = std::ranges::find(page.texts, text, &PlacedText::text);
    return at == page.texts.end() ? nullptr : &*at;
}

int countOf(const Page& page, const QString& beginning)
{
    return static_cast<int>(std::ranges::count_if(
        page.texts, [&](const PlacedText& text) { return text.text.startsWith(beginning); }));
}

} // namespace

TEST_CASE("a chart and its title stand on one page while a page holds them", "[document]")
{
    for (int above = 20; above < 34; ++above) {
        Table chart = districts(12);
        chart.keepTogether = true;
        const OfficialDocument report = annexedBelow(above, u"Tên biểu đồ"_s, chart);
        INFO(above);
        for (const Page& page : annexPages(report)) {
            const bool titled = countOf(page, u"Tên biểu đồ"_s) == 1;
            CHECK(countOf(page, u"Huyện thứ"_s) == (titled ? 12 : 0));
        }
    }
}

TEST_CASE("below the heading of a table stand at least two of its rows", "[document]")
{
    for (int above = 20; above < 50; ++above) {
        const OfficialDocument report = annexedBelow(above, u"Tháng 5"_s, districts(30));
        INFO(above);
        for (const Page& page : annexPages(report))
            if (countOf(page, u"Tháng 5"_s) == 1)
                CHECK(countOf(page, u"Huyện thứ"_s) >= 2);
    }
}

TEST_CASE("a chart longer than a page breaks where it must", "[document]")
{
    Table chart = districts(200);
    chart.keepTogether = true;
    int rows = 0;
    for (const Page& page : annexPages(annexed(chart)))
        rows += countOf(page, u"Huyện thứ"_s);
    CHECK(rows == 200);
}

TEST_CASE("a chart longer than a page begins below its title", "[document]")
{
    for (int above = 0; above < 34; ++above) {
        Table chart = districts(80);
        chart.keepTogether = true;
        const OfficialDocument report = annexedBelow(above, u"Tên biểu đồ"_s, chart);
        INFO(above);
        for (const Page& page : annexPages(report))
            if (countOf(page, u"Tên biểu đồ"_s) == 1)
                CHECK(countOf(page, u"Huyện thứ"_s) > 0);
    }
}

TEST_CASE("every level of the heading and the numbers of the columns stand on each page", "[document]")
{
    const Pages pages = annexPages(annexed(districts(100)));
    REQUIRE(pages.size() > 3);
    for (const Page& page : pages) {
        for (const QString& words : {u"Đơn vị"_s, u"Số người"_s, u"Trong đó nữ"_s, u"(3)=(4)+(5)"_s})
            CHECK(countOf(page, words) == 1);
        REQUIRE(countOf(page, u"Huyện thứ"_s) > 0);
        const auto row = std::ranges::find_if(
            page.texts, [](const PlacedText& text) { return text.text.startsWith(u"Huyện thứ"_s); });
        CHECK(found(page, u"Số người"_s)->box.bottom() <= found(page, u"Trong đó nữ"_s)->box.top());
        CHECK(found(page, u"Trong đó nữ"_s)->box.bottom() <= found(page, u"(4)"_s)->box.top());
        CHECK(found(page, u"(4)"_s)->box.bottom() <= row->box.top());
    }
}

TEST_CASE("the sum stands with the last two rows, wherever the page ends", "[document]")
{
    for (int rows = 1; rows <= 70; ++rows) {
        INFO(rows << " rows");
        const Pages pages = annexPages(annexed(districts(rows)));
        CHECK(countOf(pages.back(), u"Tổng cộng"_s) == 1);
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) >= std::min(rows, 2));
        CHECK(countOf(pages.back(), u"Huyện thứ "_s + QString::number(rows)) >= 1);
        for (const Page& page : pages) {
            CHECK(countOf(page, u"Huyện thứ"_s) >= 1); // no heading row stands alone
            for (const PlacedText& text : page.texts)
                CHECK(text.box.bottom() <= 21000 - 2000 + 1);
        }
    }
}

TEST_CASE("no page holds but a row or two and the sum", "[document]")
{
    for (int rows = 4; rows <= 70; ++rows) {
        INFO(rows << " rows");
        const Pages pages = annexPages(annexed(districts(rows)));
        if (pages.size() > 1)
            CHECK(countOf(pages.back(), u"Huyện thứ"_s) >= 3);
    }
}

TEST_CASE("a table's last rows and sum go to the page of the signature", "[document]")
{
    for (int rows = 1; rows <= 60; ++rows) {
        OfficialDocument report = inventedReport();
        report.blocks = {districts(rows)};
        const Pages pages = paginate(report);
        CHECK(found(pages.back(), u"Trần Thị Bông Lau"_s) != nullptr);
        CHECK(countOf(pages.back(), u"Tổng cộng"_s) == 1);
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) >= std::min(rows, 2));
    }
}

TEST_CASE("with the signature stand the last three rows of a table without a sum", "[document]")
{
    for (int rows = 5; rows <= 60; ++rows) {
        Table table = districts(rows);
        table.totals.clear();
        OfficialDocument report = inventedReport();
        report.blocks = {table, Paragraph{.runs = plain(u"Ghi chú: đủ buổi."_s)}};
        const Pages pages = paginate(report);
        INFO(rows << " rows");
        CHECK(found(pages.back(), u"Trần Thị Bông Lau"_s) != nullptr);
        CHECK(countOf(pages.back(), u"Ghi chú"_s) == 1);
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) >= 3);
    }
}

TEST_CASE("a cell over more rows than a page holds is said again on the next", "[document]")
{
    Table table;
    table.columnWidths = {1, 3};
    table.header = {{cell(u"Huyện"_s), cell(u"Người"_s)}};
    for (int i = 1; i <= 120; ++i)
        table.rows.push_back({cell(u"Người thứ "_s + QString::number(i))});
    table.rows.front().insert(table.rows.front().begin(), {plain(u"Bến Lau"_s), 1, Alignment::Left, 120});
    const Pages pages = annexPages(annexed(table, Orientation::Portrait));
    REQUIRE(pages.size() >= 3);
    int people = 0;
    for (const Page& page : pages) {
        CHECK(countOf(page, u"Bến Lau"_s) == 1);
        people += countOf(page, u"Người thứ"_s);
        for (const PlacedText& text : page.texts)
            CHECK(text.box.bottom() <= 29700 - 2000 + 1);
    }
    CHECK(people == 120);
}

TEST_CASE("a cell with more words than a page holds is cut between its lines and loses none", "[document]")
{
    Table table;
    table.columnWidths = {1, 3};
    table.header = {{cell(u"STT"_s), cell(u"Nội dung"_s)}};
    table.rows = {{cell(u"1"_s), cell(u"mot hai "_s.repeated(3000).trimmed())}};
    int words = 0;
    for (const Page& page : annexPages(annexed(table)))
        for (const PlacedText& text : page.texts) {
            words += static_cast<int>(text.text.count(u"hai"_s));
            CHECK(text.box.bottom() <= 21000 - 2000 + 1);
        }
    CHECK(words == 3000);
}

TEST_CASE("spans that reach further than the table are cut to it", "[document]")
{
    const std::vector<TableRow> rows{{{plain(u"a"_s), 9, Alignment::Left, 9}}, {cell(u"b"_s)}};
    const TableGrid grid(rows, 2);
    REQUIRE(grid.cells().size() == 1);
    CHECK(grid.cells().front().columns == 2);
    CHECK(grid.cells().front().rows == 2);
    CHECK(grid.at(1, 1) == 0);
    const std::vector<TableRow> negative{{{plain(u"a"_s), 0, Alignment::Left, -3}, cell(u"b"_s)}};
    CHECK(TableGrid(negative, 2).cells().size() == 2);
}

TEST_CASE("figures stand at the right of their cells, heads in the middle", "[document]")
{
    const Page page = annexPages(annexed(districts(1))).front();
    // 247 mm in eight shares, less the padding.
    CHECK(std::abs(found(page, u"7"_s)->box.right() - (3000 + 24700.0 * 6 / 8 - 120)) < 10);
    CHECK(std::abs(found(page, u"Số người"_s)->box.center().x() - (3000 + 24700.0 * 6 / 8)) < 10);
}

TEST_CASE("a table in plain text keeps its columns under spans", "[document]")
{
    const QString text = PlainTextRenderer::render(annexed(districts(1)));
    CHECK(text.contains(u"STT\tĐơn vị\tSố người\n\t\tTổng số\tTrong đó nữ\n"_s));
    CHECK(text.contains(u"1\tHuyện thứ 1\t7\t2\nTổng cộng\t\t14\t4\n"_s));
}

TEST_CASE("a table of 5,000 rows is laid out in a moment", "[document]")
{
    const OfficialDocument report = annexed(districts(5000));
    QElapsedTimer timer;
    timer.start();
    const Pages pages = annexPages(report);
    CHECK(timer.elapsed() < 20'000); // on a machine that is busy with other tests
    int rows = 0;
    for (const Page& page : pages)
        rows += countOf(page, u"Huyện thứ"_s);
    CHECK(rows == 5000);
}

TEST_CASE("no page ends with the title of the rows that follow it", "[document]")
{
    const auto lowest = [](const Page& page, const QString& beginning) {
        double bottom = 0;
        for (const PlacedText& text : page.texts)
            if (text.text.startsWith(beginning))
                bottom = std::max<double>(bottom, text.box.bottom());
        return bottom;
    };
    // A title and three rows make four lines: with one of the beginnings a title would come last.
    for (int before = 0; before < 4; ++before) {
        Table table = districts(60 + before);
        for (int group = 19; group >= 0; --group) {
            TableCell title{plain(u"Cụm thứ "_s + QString::number(group)), 4};
            title.bold = true;
            table.rows.insert(table.rows.begin() + before + 3 * group, TableRow{title});
        }
        const Pages pages = annexPages(annexed(table));
        REQUIRE(pages.size() > 2);
        for (const Page& page : pages)
            CHECK(lowest(page, u"Huyện thứ"_s) > lowest(page, u"Cụm thứ"_s));
    }
}

TEST_CASE("a note below a table never stands alone on a page", "[document]")
{
    for (int rows = 1; rows < 45; ++rows) {
        OfficialDocument report = annexed(districts(rows));
        report.annexes.front().blocks.push_back(Paragraph{.runs = plain(u"Ghi chú của bảng."_s)});
        INFO(rows);
        const Pages pages = annexPages(report);
        CHECK(found(pages.back(), u"Ghi chú của bảng."_s));
        CHECK(found(pages.back(), u"Tổng cộng"_s));
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) > 0);
    }
}

TEST_CASE("two notes below a table stay with it", "[document]")
{
    for (int rows = 1; rows < 45; ++rows) {
        OfficialDocument report = annexed(districts(rows));
        Blocks& blocks = report.annexes.front().blocks;
        blocks.push_back(Paragraph{.runs = plain(u"Ghi chú của bảng."_s)});
        blocks.push_back(Paragraph{.runs = plain(u"Thêm một ghi chú."_s)});
        INFO(rows);
        const Pages pages = annexPages(report);
        CHECK(found(pages.back(), u"Thêm một ghi chú."_s));
        CHECK(found(pages.back(), u"Ghi chú của bảng."_s));
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) > 0);
    }
}

TEST_CASE("the sum below a list and the signature stand with the list's last rows", "[document]")
{
    for (int rows = 1; rows <= 60; ++rows) {
        OfficialDocument list = inventedReport();
        Table table = districts(rows);
        table.totals.clear();
        list.blocks = {table, Paragraph{.runs = plain(u"Cộng: nhiều người."_s)}};
        INFO(rows);
        const Pages pages = paginate(list);
        CHECK(found(pages.back(), u"Trần Thị Bông Lau"_s));
        CHECK(found(pages.back(), u"Cộng: nhiều người."_s));
        CHECK(countOf(pages.back(), u"Huyện thứ"_s) >= 1);
    }
}

TEST_CASE("an annex's reference on two lines leaves no word alone on the second", "[document]")
{
    OfficialDocument report = annexed(districts(3), Orientation::Portrait);
    report.annexes.front().reference =
        plain(u"(Kèm theo Báo cáo số 12/BC-SNV ngày 05 tháng 01 năm 2032 của Sở Nội vụ và các đơn vị)"_s);
    double first = 0;
    double second = 0;
    const Pages pages = annexPages(report);
    for (const PlacedText& text : pages.front().texts) {
        if (text.text.startsWith(u"(Kèm theo"_s))
            first = text.box.width();
        else if (text.text.endsWith(u"đơn vị)"_s))
            second = text.box.width();
    }
    CHECK(first > 0);
    CHECK(second > first * 2 / 3);
}

TEST_CASE("a reference that fits on one line has the whole width, where letters run wider too", "[document]")
{
    TextStyle style;
    style.size = 28;
    style.italic = true;
    constexpr double width = 16'000;
    CHECK(evenWidth(plain(u"(Kèm theo Báo cáo số 12/BC-SNV của Sở Nội vụ)"_s), style, width) == width);
}
