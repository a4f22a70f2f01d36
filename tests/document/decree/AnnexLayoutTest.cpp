// SPDX-License-Identifier: GPL-3.0-or-later
// Annexes of a report in both forms, measured as paper against Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1;
// and a report of forty pages.
#include "document/ExternalTool.h"
#include "document/InventedReport.h"
#include "document/decree/MeasuredPaper.h"
#include "document/layout/Paginator.h"
#include "document/rendering/DocumentFile.h"
#include "support/ErrorPrinting.h"

#include <QUrl>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

namespace {

constexpr double mm = 0.3; // tolerance
constexpr int ownPages = 40;

Table wideTable()
{
    Table table;
    table.columnWidths = {1, 4, 2, 2};
    table.header = {{{plain(u"STT"_s), 1, Alignment::Centre, 2},
                        {plain(u"Đơn vị"_s), 1, Alignment::Centre, 2}, {plain(u"Số người"_s), 2}},
        {cell(u"Tổng số"_s), cell(u"Nữ"_s)}};
    table.columnNumbers = {u"(1)"_s, u"(2)"_s, u"(3)"_s, u"(4)"_s};
    for (int i = 1; i <= 60; ++i)
        table.rows.push_back(
            {cell(QString::number(i), Alignment::Centre), cell(u"Huyện thứ "_s + QString::number(i)),
                cell(u"7"_s, Alignment::Right), cell(u"2"_s, Alignment::Right)});
    table.totals = {{{plain(u"Tổng cộng"_s), 2, Alignment::Centre}, cell(u"420"_s, Alignment::Right),
        cell(u"120"_s, Alignment::Right)}};
    return table;
}

OfficialDocument annexedReport()
{
    OfficialDocument report = inventedReport();
    const Blocks once = report.blocks;
    for (int i = 1; i < 48; ++i)
        report.blocks.insert(report.blocks.end(), once.begin(), once.end());
    numberHeadings(report.blocks);
    Run reference{u"(Kèm theo Báo cáo số 12/BC-SLĐTBXH ngày 05 tháng 01 năm 2032 của Sở)"_s};
    report.annexes = {
        {u"Phụ lục I"_s, u"TỔNG HỢP THEO HUYỆN"_s, {reference}, Orientation::Landscape, {wideTable()}},
        {u"Phụ lục II"_s, u"LỚP ĐÀO TẠO"_s, {reference}, Orientation::Portrait, {wideTable()}}};
    return report;
}

struct AnnexPaper
{
    std::string name;
    MeasuredPaper measured;
};

std::vector<AnnexPaper> printedAnnexes()
{
    const Scratch scratch;
    const OfficialDocument report = annexedReport();
    const Pages pages = paginate(report);
    const QString pdf = scratch.keep(u"annexed.pdf"_s, render(report, pages, FileFormat::Pdf));
    const QString docx = scratch.keep(u"annexed.docx"_s, render(report, pages, FileFormat::Docx));
    runTool(u"soffice"_s,
        {u"-env:UserInstallation="_s + QUrl::fromLocalFile(scratch.path(u"profile"_s)).toString(),
            u"--headless"_s, u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, scratch.path(u"word"_s), docx});
    return {{"PDF", MeasuredPaper(pdf)}, {"Word", MeasuredPaper(scratch.path(u"word/annexed.pdf"_s))}};
}

const std::vector<AnnexPaper>& annexPapers()
{
    static const std::vector<AnnexPaper> both = printedAnnexes();
    return both;
}

/// The lines of the pages from the one with the label to before the one with the next label.
std::vector<PaperLine> linesOf(const AnnexPaper& paper, const QString& label, const QString& next)
{
    const int first = paper.measured.line(label).page;
    const int behind = next.isEmpty() ? paper.measured.pages() + 1 : paper.measured.line(next).page;
    std::vector<PaperLine> lines = paper.measured.lines();
    std::erase_if(lines, [&](const PaperLine& line) { return line.page < first || line.page >= behind; });
    return lines;
}

std::vector<PaperLine> saying(const std::vector<PaperLine>& lines, const QString& text)
{
    std::vector<PaperLine> found = lines;
    std::erase_if(found, [&](const PaperLine& line) { return line.text != text; });
    return found;
}

struct AnnexCase
{
    QString label;
    QString next;
    QString title;
    double middle; ///< of the text, from the left edge of the paper
};

std::vector<AnnexCase> annexCases()
{
    return {{u"Phụ lục I"_s, u"Phụ lục II"_s, u"TỔNG HỢP THEO HUYỆN"_s, 30 + 247 / 2.0},
        {u"Phụ lục II"_s, {}, u"LỚP ĐÀO TẠO"_s, 30 + 160 / 2.0}};
}

} // namespace

TEST_CASE("label, title and reference of an annex stand in the middle in their sizes", "[document][decree]")
{
    for (const AnnexPaper& paper : annexPapers())
        for (const AnnexCase& annex : annexCases()) {
            INFO(paper.name << " " << annex.label.toStdString());
            const PaperLine label = paper.measured.line(annex.label);
            const PaperLine title = paper.measured.line(annex.title);
            CHECK_THAT(label.top, WithinAbs(20, mm));
            for (const PaperLine& line : {label, title}) {
                CHECK_THAT(line.size, WithinAbs(14, 0.34));
                CHECK((line.bold && !line.italic));
                CHECK_THAT(line.centre(), WithinAbs(annex.middle, mm));
            }
            const auto lines = linesOf(paper, annex.label, annex.next);
            const auto reference = std::ranges::find_if(
                lines, [](const PaperLine& line) { return line.text.startsWith(u"(Kèm theo"_s); });
            REQUIRE(reference != lines.end());
            CHECK((reference->italic && !reference->bold));
            CHECK(label.top < title.top);
            CHECK(title.top < reference->top);
        }
}

TEST_CASE("each annex counts its own pages, without a number on the first", "[document][decree]")
{
    for (const AnnexPaper& paper : annexPapers())
        for (const AnnexCase& annex : annexCases()) {
            INFO(paper.name << " " << annex.label.toStdString());
            const auto lines = linesOf(paper, annex.label, annex.next);
            int expected = 1;
            for (const PaperLine& line : lines)
                if (line.top + 4 < 20) {
                    CHECK(line.text == QString::number(++expected));
                    CHECK(line.page == lines.front().page + expected - 1);
                    CHECK_THAT(line.size, WithinAbs(13, 0.34));
                    CHECK_THAT(line.centre(), WithinAbs(annex.middle, mm));
                }
            CHECK(expected == lines.back().page - lines.front().page + 1);
            CHECK(expected >= 2);
        }
}

TEST_CASE("heading rows and column numbers stand again on each page of an annex", "[document][decree]")
{
    for (const AnnexPaper& paper : annexPapers())
        for (const AnnexCase& annex : annexCases()) {
            INFO(paper.name << " " << annex.label.toStdString());
            const auto lines = linesOf(paper, annex.label, annex.next);
            const int pages = lines.back().page - lines.front().page + 1;
            for (const QString& words : {u"STT"_s, u"Số người"_s, u"Nữ"_s, u"(4)"_s})
                CHECK(std::ssize(saying(lines, words)) == pages);
            for (const PaperLine& line : saying(lines, u"Số người"_s)) {
                CHECK(line.bold);
                CHECK_THAT(line.size, WithinAbs(12, 0.34));
            }
            const auto total = saying(lines, u"Tổng cộng"_s);
            REQUIRE(total.size() == 1);
            CHECK(total.front().bold);
            CHECK(saying(lines, u"Huyện thứ 60"_s).front().page == total.front().page);
        }
}

TEST_CASE("a report of forty pages keeps its margins and numbers every page", "[document][decree]")
{
    for (const AnnexPaper& paper : annexPapers()) {
        INFO(paper.name);
        const int own = paper.measured.line(u"Phụ lục I"_s).page - 1;
        CHECK(own >= ownPages - 8);
        int numbered = 1;
        for (const PaperLine& line : paper.measured.lines()) {
            if (line.page > own)
                break;
            CHECK(line.left >= 30 - mm);
            CHECK(line.right() <= 190 + mm);
            CHECK(line.top + line.size * 25.4 / 72 <= 277 + 1);
            if (line.top + 4 < 20)
                CHECK(line.text == QString::number(++numbered));
        }
        CHECK(numbered == own);
        CHECK(paper.measured.line(u"Trần Thị Bông Lau"_s).page == own);
    }
}
