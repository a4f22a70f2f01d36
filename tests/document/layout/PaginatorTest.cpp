// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/layout/Paginator.h"
#include "document/InventedReport.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;
using Catch::Matchers::WithinAbs;

namespace {

const PlacedText& lineOf(const Page& page, const QString& text)
{
    for (const PlacedText& placed : page.texts)
        if (placed.text == text)
            return placed;
    FAIL("no such line: " << text.toStdString());
    return page.texts.front();
}

bool hasRule(const Page& page, double centre, double length)
{
    return std::ranges::any_of(page.rules, [&](const PlacedRule& rule) {
        return std::abs(rule.line.center().x() - centre) < 30 && std::abs(rule.line.length() - length) < 30;
    });
}

} // namespace

TEST_CASE("the first page has no number, further pages have theirs in the top margin", "[document]")
{
    const Pages pages = paginate(longReport());
    REQUIRE(pages.size() >= 3);
    CHECK(std::ranges::none_of(pages[0].texts, [](const PlacedText& text) { return text.text == u"1"_s; }));
    for (std::size_t i = 1; i < pages.size(); ++i) {
        const PlacedText number = lineOf(pages[i], QString::number(i + 1));
        CHECK(number.box.bottom() < 2000);
        CHECK_THAT(number.box.center().x(), WithinAbs(3000 + 16000 / 2.0, 30));
    }
}

TEST_CASE("rules are drawn below agency, motto and subject in the decree's lengths", "[document]")
{
    OfficialDocument report = inventedReport();
    report.subject = u"Kết quả năm 2031"_s;
    const Page page = paginate(report).front();
    const QRectF motto = lineOf(page, u"Độc lập - Tự do - Hạnh phúc"_s).box;
    CHECK(hasRule(page, 3000 + 6200 + 9800 / 2.0, motto.width()));
    const double agency = lineOf(page, u"THƯƠNG BINH VÀ XÃ HỘI"_s).box.width();
    CHECK(hasRule(page, 3000 + 6200 / 2.0, agency * 0.4));
    CHECK(page.rules.size() == 3);
    const double rule = page.rules.back().line.length();
    const double subject = lineOf(page, report.subject).box.width();
    CHECK(rule >= subject / 3);
    CHECK(rule <= subject / 2);
}

TEST_CASE("a subject of two lines has lines of about one length", "[document]")
{
    OfficialDocument report = inventedReport();
    report.subject = u"Kết quả thực hiện công tác tái hòa nhập cộng đồng của Ủy ban nhân dân tỉnh năm 2031"_s;
    const Page page = paginate(report).front();
    const PlacedText* first = &lineOf(page, report.kind) + 1;
    CHECK(first[0].text + u' ' + first[1].text == report.subject);
    CHECK(std::abs(first[0].box.width() - first[1].box.width()) < 1500); // about one word
}

TEST_CASE("the national title goes down to 12 points where 13 would wrap", "[document]")
{
    OfficialDocument report = inventedReport();
    report.page.marginLeft = 3500;
    report.page.letterheadRight = 9000; // for a title that is 95 mm wide at 13 points
    const Page page = paginate(report).front();
    const PlacedText title = lineOf(page, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s);
    // 87.7 mm with kerned letters; documents are set without kerning, as Word does.
    CHECK_THAT(title.box.width(), WithinAbs(8770, 100));
}

TEST_CASE(
    "the national title stays on one line and on the page, whatever the columns are set to", "[document]")
{
    for (const auto& [left, right] : {std::pair(8000, 12000), {4000, 8800}, {8000, 100}, {0, 30000}}) {
        OfficialDocument report = inventedReport();
        report.page.letterheadLeft = left;
        report.page.letterheadRight = right;
        const Page page = paginate(report).front();
        const QRectF title = lineOf(page, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s).box;
        CHECK(title.left() >= 3000);
        CHECK(title.right() <= 19000);
    }
}

TEST_CASE("a symbol is never broken at its hyphen", "[document]")
{
    for (int words = 1; words <= 30; ++words) {
        const QString text = u"xin "_s.repeated(words) + u"Kế hoạch số 1842/CAT-THAHS&HTTP của tỉnh"_s;
        OfficialDocument report = inventedReport();
        report.blocks = {Paragraph{plain(text)}};
        const Pages pages = paginate(report);
        const bool whole = std::ranges::any_of(pages.front().texts,
            [](const PlacedText& line) { return line.text.contains(u"1842/CAT-THAHS&HTTP"_s); });
        CHECK(whole);
    }
}

TEST_CASE("figures and typed paragraphs can be found again on the page", "[document]")
{
    const Page page = paginate(inventedReport()).front();
    const auto learners = std::ranges::find_if(
        page.figures, [](const FigureMark& mark) { return mark.figure == u"learners"_s; });
    REQUIRE(learners != page.figures.end());
    CHECK_THAT(learners->box.width(), WithinAbs(494, 5)); // two figures of half an em at 14 points
    CHECK(std::ranges::any_of(page.origins, [](const OriginMark& mark) {
        return mark.origin == Origin{u"situation"_s, 0} && mark.box.height() > 500;
    }));
}

TEST_CASE(
    "an annex begins on its own page, lies as it should and repeats the head of its table", "[document]")
{
    OfficialDocument report = inventedReport();
    Table table{{1, 4}, {{TableCell{plain(u"STT"_s)}, TableCell{plain(u"Họ và tên"_s)}}}, {}};
    for (int i = 1; i <= 60; ++i)
        table.rows.push_back(
            {TableCell{plain(QString::number(i))}, TableCell{plain(u"Người thứ "_s + QString::number(i))}});
    report.annexes.push_back({u"Phụ lục"_s, u"DANH SÁCH"_s, {}, Orientation::Landscape, {table}});
    int annexPages = 0;
    for (const Page& page : paginate(report)) {
        if (page.annex == 0)
            continue;
        CHECK(page.number == ++annexPages);
        CHECK(page.size == QSizeF(29700, 21000));
        CHECK(lineOf(page, u"Họ và tên"_s).box.bottom() < 6000);
    }
    CHECK(annexPages >= 2);
}
