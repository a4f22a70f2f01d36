// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/outline/Outline.h"

#include "document/filling/Template.h"
#include "services/reports/ReportKinds.h"
#include "services/reports/templates/OfficeTemplates.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using namespace hoanhap::services;

namespace {

Outline outlineOf(const QString& body)
{
    const auto outline = readOutline(u"---\nkind: BÁO CÁO\nsubject: Kết quả {{period}}\n---\n\n"_s + body);
    REQUIRE(outline);
    return *outline;
}

QString firstWords(const OutlineItem& item)
{
    return item.pieces.empty() ? item.name : item.pieces.front().text;
}

QStringList itemsOf(const Outline& outline)
{
    QStringList words;
    for (const OutlineItem& item : outline.items)
        words << firstWords(item);
    return words;
}

} // namespace

TEST_CASE("every template of the program reads back the same out of its outline", "[services]")
{
    for (const ReportKind& kind : ReportKind::all()) {
        INFO(kind.code.toStdString());
        const auto source = document::Template::shippedSource(kind.templateName);
        REQUIRE(source);
        const auto outline = readOutline(*source);
        REQUIRE(outline);
        const auto again = readOutline(templateOf(*outline));
        REQUIRE(again);
        CHECK(*again == *outline);
        CHECK(OfficeTemplates::faultsOf(kind, templateOf(*outline)).empty());
    }
}

TEST_CASE("words stay as they are typed, whatever mark-up they look like", "[services]")
{
    for (const QString& words : {u"- một"_s, u"1. Điều khoản"_s, u"2) hai"_s, u"# ba"_s, u"*bốn* _năm_"_s,
             u"[sáu](bảy)"_s, u"`tám` <chín>"_s, u"+ mười"_s, uR"(a\b)"_s, u"THAHS&HTTP"_s, u"> x"_s}) {
        INFO(words.toStdString());
        Outline outline;
        outline.subject = {{OutlinePiece::Kind::Words, u"Việc"_s}};
        for (const auto kind :
            {OutlineItem::Kind::Sentence, OutlineItem::Kind::Point, OutlineItem::Kind::Heading})
            outline.items.push_back(
                {kind, document::HeadingLevel::Item, {{OutlinePiece::Kind::Words, words}}});
        outline.items.front().level = outline.items[1].level = document::HeadingLevel::Part;
        const auto again = readOutline(templateOf(outline));
        REQUIRE(again);
        CHECK(*again == outline);
    }
}

TEST_CASE("a sentence is told apart into words, values and clauses", "[services]")
{
    using Kind = OutlinePiece::Kind;
    const Outline outline = outlineOf(u"Có {{year}}{{^request}}, không ai{{/request}} **đậm**.\n"_s);
    REQUIRE(outline.items.size() == 1);
    CHECK(outline.items.front().pieces
        == OutlinePieces{{Kind::Words, u"Có "_s}, {Kind::Value, u"year"_s},
            {Kind::ClauseBegin, u"request"_s, true}, {Kind::Words, u", không ai"_s},
            {Kind::ClauseEnd, u"request"_s}, {Kind::Words, u" "_s}, {Kind::Words, u"đậm"_s, false, true},
            {Kind::Words, u"."_s}});
}

TEST_CASE("a title moves with all that stands under it", "[services]")
{
    Outline outline = outlineOf(u"Đầu\n\n# A\n\na1\n\n## A1\n\na2\n\n# B\n\nb1\n"_s);
    OutlinePath path{1};
    CHECK(outline.move(path, 1));
    CHECK(path == OutlinePath{3});
    CHECK(itemsOf(outline) == QStringList{u"Đầu"_s, u"B"_s, u"b1"_s, u"A"_s, u"a1"_s, u"A1"_s, u"a2"_s});
    CHECK_FALSE(outline.move(path, 1));
    CHECK(outline.move(path, -1));
    CHECK(itemsOf(outline) == QStringList{u"Đầu"_s, u"A"_s, u"a1"_s, u"A1"_s, u"a2"_s, u"B"_s, u"b1"_s});
    CHECK_FALSE(outline.move(path, -1));
    OutlinePath part{3};
    CHECK_FALSE(outline.move(part, -1));
    CHECK_FALSE(outline.move(part, 1));
}

TEST_CASE("a title put in behind another leaves that its section, and is of its level", "[services]")
{
    Outline outline = outlineOf(u"# A\n\na1\n\n## A1\n\na2\n\n## A2\n\na3\n\n# B\n"_s);
    const OutlineItem title{OutlineItem::Kind::Heading, {}, {{OutlinePiece::Kind::Words, u"Mới"_s}}};
    const OutlinePath below = outline.insertAfter({2}, title); // behind A1 and its sentence
    CHECK(below == OutlinePath{4});
    CHECK(outline.at(below).level == outline.at({2}).level);
    const OutlinePath part = outline.insertAfter({0}, title); // behind all that stands under A
    CHECK(itemsOf(outline).indexOf(u"B"_s) == static_cast<qsizetype>(part.back()) + 1);
    CHECK(outline.at(part).level == outline.at({0}).level);
}

TEST_CASE("items are put in, moved inside their group and taken out", "[services]")
{
    Outline outline = outlineOf(u"{{#classes}}\nMột\n\nHai\n{{/classes}}\n"_s);
    OutlinePath second{0, 1};
    CHECK(outline.move(second, -1));
    CHECK(firstWords(outline.at({0, 0})) == u"Hai"_s);
    CHECK_FALSE(outline.move(second, -1));
    const OutlinePath put =
        outline.insertAfter({0, 1}, {OutlineItem::Kind::Point, {}, {{OutlinePiece::Kind::Words, u"Ba"_s}}});
    CHECK(put == OutlinePath{0, 2});
    CHECK(outline.paths().size() == 4);
    outline.remove({0, 0});
    CHECK(firstWords(outline.at({0, 0})) == u"Một"_s);
}

TEST_CASE("a title goes under a condition with all that stands under it, and comes out again", "[services]")
{
    Outline outline = outlineOf(u"# A\n\na1\n\n# B\n\nb1\n"_s);
    const Outline before = outline;
    OutlineItem group{OutlineItem::Kind::Group};
    group.name = u"any.loans"_s;
    outline.putInto({0}, group);
    CHECK(itemsOf(outline) == QStringList{u"any.loans"_s, u"B"_s, u"b1"_s});
    CHECK(outline.items.front().children.size() == 2);
    CHECK(*readOutline(templateOf(outline)) == outline);
    outline.takeOutOfGroup({0});
    CHECK(outline == before);
}

TEST_CASE("a template that cannot be read gives no outline but its line", "[services]")
{
    const auto outline = readOutline(u"---\nsubject: Việc\n---\n{{#request}}\nMột.\n"_s);
    REQUIRE_FALSE(outline);
    CHECK(outline.errors().front().arguments.front() == u"4"_s);
}

TEST_CASE("each item is found again at its line of the text", "[services]")
{
    const QString source =
        u"---\nkind: BÁO CÁO\nsubject: Việc\n---\n{{! Ghi chú\nhai dòng }}\n\n# MỘT\n\nCâu "
        u"một\nhai dòng.\n\n{{#request}}\nCâu hai.\n{{/request}}\n\n- Ý một\n- Ý hai\n"_s;
    CHECK(linesOfItems(source) == std::vector<int>{2, 3, 8, 10, 13, 14, 17, 18});
    CHECK(linesOfItems(u"---\nsubject: Việc\n---\n{{#request}}\n"_s).empty());
    for (const ReportKind& kind : ReportKind::all()) {
        INFO(kind.code.toStdString());
        const QString shipped = *document::Template::shippedSource(kind.templateName);
        CHECK(linesOfItems(shipped).size() == readOutline(shipped)->paths().size() + 2);
    }
}

TEST_CASE("the first line of an outline without a word is found, also inside a condition", "[services]")
{
    Outline outline = outlineOf(u"# TÌNH HÌNH\n\n{{#request}}\nTheo {{request.citation}}\n{{/request}}\n"_s);
    CHECK_FALSE(outline.wordless());
    outline.items[1].children[0].pieces.erase(outline.items[1].children[0].pieces.begin());
    CHECK_FALSE(outline.wordless()); // the value says something
    outline.items[1].children[0].pieces.clear();
    CHECK(outline.wordless() == OutlinePath{1, 0});
    outline.items[0].pieces = {{OutlinePiece::Kind::Words, u" "_s}};
    CHECK(outline.wordless() == OutlinePath{0});
}
