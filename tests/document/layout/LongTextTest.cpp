// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "document/rendering/PlainTextRenderer.h"
#include "support/ErrorPrinting.h"

#include <QElapsedTimer>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

int countOfWord(const Pages& pages, const QString& word)
{
    int count = 0;
    for (const Page& page : pages)
        for (const PlacedText& text : page.texts)
            count += static_cast<int>(text.text.count(word));
    return count;
}

bool keepsBottom(const Pages& pages)
{
    return std::ranges::all_of(pages, [](const Page& page) {
        return std::ranges::all_of(
            page.texts, [](const PlacedText& text) { return text.box.bottom() <= 29700 - 2000 + 1; });
    });
}

} // namespace

TEST_CASE("two hundred pages of prose are laid out in a moment and lose nothing", "[document]")
{
    OfficialDocument report = inventedReport();
    const QString prose = u" mot hai ba bon nam sau bay tam chin muoi"_s.repeated(9);
    report.blocks.clear();
    for (int i = 0; i < 1500; ++i)
        report.blocks.push_back(Paragraph{plain(QString::number(i) + prose)});
    QElapsedTimer timer;
    timer.start();
    const Pages pages = paginate(report);
    CHECK(timer.elapsed() < 20'000); // on a machine that is busy with other tests
    CHECK(pages.size() >= 200);
    CHECK(countOfWord(pages, u"bay"_s) == 9 * 1500);
    CHECK(keepsBottom(pages));
}

TEST_CASE("what did not change is not laid out again, and the pages are the same", "[document]")
{
    OfficialDocument report = longReport();
    ParagraphMemory memory;
    paginate(report, memory);
    report.blocks.insert(report.blocks.begin() + 3, Paragraph{plain(u"Thêm một đoạn."_s)});
    const Pages quick = paginate(report, memory);
    const Pages slow = paginate(report);
    REQUIRE(quick.size() == slow.size());
    for (std::size_t i = 0; i < quick.size(); ++i) {
        REQUIRE(quick[i].texts.size() == slow[i].texts.size());
        for (std::size_t k = 0; k < quick[i].texts.size(); ++k) {
            CHECK(quick[i].texts[k].text == slow[i].texts[k].text);
            CHECK(quick[i].texts[k].box == slow[i].texts[k].box);
        }
    }
}

TEST_CASE("more headings in a row than a page holds still fill the pages", "[document]")
{
    OfficialDocument report = inventedReport();
    report.blocks.assign(300, Heading{HeadingLevel::Item, {}, plain(u"Mục"_s)});
    numberHeadings(report.blocks);
    const Pages pages = paginate(report);
    CHECK(countOfWord(pages, u"Mục"_s) == 300);
    CHECK(pages.size() < 15);
    CHECK(keepsBottom(pages));
}

TEST_CASE("more addressees and recipients than a page holds go on to the next", "[document]")
{
    OfficialDocument letter = inventedReport();
    letter.addressees.clear();
    letter.recipients.clear();
    for (int i = 1; i <= 140; ++i) {
        letter.addressees += u"- Ủy ban nhân dân xã %1;"_s.arg(i);
        letter.recipients += u"- Như trên %1;"_s.arg(i);
    }
    const Pages pages = paginate(letter);
    CHECK(countOfWord(pages, u"Ủy ban nhân dân xã "_s) >= 140);
    CHECK(countOfWord(pages, u"Như trên"_s) == 140);
    CHECK(countOfWord(pages, u"Trần Thị Bông Lau"_s) == 1);
    CHECK(keepsBottom(pages));
}

TEST_CASE("a letter says what it is about below its symbol and has no title", "[document]")
{
    OfficialDocument letter = inventedReport();
    letter.kind.clear();
    letter.subject = u"báo cáo năm 2031"_s;
    const Page page = paginate(letter).front();
    const auto about = std::ranges::find(page.texts, u"V/v báo cáo năm 2031"_s, &PlacedText::text);
    const auto symbol = std::ranges::find_if(
        page.texts, [](const PlacedText& text) { return text.text.startsWith(u"Số:"_s); });
    REQUIRE(about != page.texts.end());
    REQUIRE(symbol != page.texts.end());
    CHECK(std::abs(about->box.center().x() - (3000 + 6200 / 2.0)) < 10);
    CHECK(std::abs(about->box.top() - symbol->box.bottom() - 212) < 20); // 6 points
    CHECK(PlainTextRenderer::render(letter).count(u"báo cáo năm 2031"_s) == 1);
    CHECK(titleOf(letter) == u"V/v báo cáo năm 2031"_s);
}
