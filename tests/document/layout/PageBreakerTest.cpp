// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/InventedReport.h"
#include "document/layout/Paginator.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace Qt::StringLiterals;
using namespace hoanhap::document;
using namespace hoanhap::document::tests;

namespace {

/// Every word of the paragraph is `word`, so that each of its lines can be told from others.
Block paragraph(const QString& word, int words)
{
    return Paragraph{plain((word + u' ').repeated(words).trimmed())};
}

OfficialDocument reportOf(Blocks blocks)
{
    OfficialDocument report = inventedReport();
    report.blocks = std::move(blocks);
    return report;
}

/// How many lines of the paragraph of `word` stand on each page.
std::map<int, int> linesByPage(const Pages& pages, const QString& word)
{
    std::map<int, int> lines;
    for (const Page& page : pages)
        for (const PlacedText& text : page.texts)
            if (text.text.startsWith(word + u' ') || text.text == word)
                ++lines[page.number];
    return lines;
}

int pageOf(const Pages& pages, const QString& text)
{
    for (const Page& page : pages)
        for (const PlacedText& placed : page.texts)
            if (placed.text == text)
                return page.number;
    return 0;
}

} // namespace

TEST_CASE("no line of a paragraph stands alone, wherever the page ends", "[document]")
{
    for (int filler = 1; filler <= 40; ++filler) {
        Blocks blocks(static_cast<std::size_t>(filler), paragraph(u"mot"_s, 3));
        blocks.push_back(paragraph(u"hai"_s, 100));
        for (const auto& [page, lines] : linesByPage(paginate(reportOf(blocks)), u"hai"_s))
            CHECK(lines >= 2);
    }
}

TEST_CASE("a heading stands on the page of the text that follows it", "[document]")
{
    for (int filler = 1; filler <= 40; ++filler) {
        Blocks blocks(static_cast<std::size_t>(filler), paragraph(u"mot"_s, 3));
        blocks.push_back(Heading{HeadingLevel::Part, u"I."_s, plain(u"PHẦN"_s)});
        blocks.push_back(Heading{HeadingLevel::Item, u"1."_s, plain(u"Mục"_s)});
        blocks.push_back(paragraph(u"hai"_s, 100));
        blocks.push_back(paragraph(u"ba"_s, 100));
        const Pages pages = paginate(reportOf(blocks));
        const int text = linesByPage(pages, u"hai"_s).begin()->first;
        CHECK(pageOf(pages, u"I. PHẦN"_s) == text);
        CHECK(pageOf(pages, u"1. Mục"_s) == text);
    }
}

TEST_CASE("the signature is never split and never alone on a page", "[document]")
{
    for (int words = 1; words <= 700; words += 7) {
        const Pages pages = paginate(reportOf({paragraph(u"mot"_s, 500), paragraph(u"hai"_s, words)}));
        const int page = pageOf(pages, u"Trần Thị Bông Lau"_s);
        CHECK(page == pages.back().number);
        CHECK(pageOf(pages, u"KT. GIÁM ĐỐC"_s) == page);
        CHECK(pageOf(pages, u"- Lưu: VT, VLGDNN."_s) == page);
        auto lines = linesByPage(pages, u"hai"_s);
        int sum = 0;
        for (const auto& [number, count] : lines)
            sum += count;
        CHECK(lines[page] >= std::min(2, sum));
    }
}

TEST_CASE("text is never set below the bottom margin", "[document]")
{
    for (const Page& page : paginate(longReport()))
        for (const PlacedText& text : page.texts)
            CHECK(text.box.bottom() <= 29700 - 2000 + 1);
}
