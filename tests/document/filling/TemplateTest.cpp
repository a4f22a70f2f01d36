// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/filling/Template.h"
#include "document/ErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace hoanhap;
using namespace hoanhap::document;

namespace {

Blocks fill(const QString& source, const TemplateValues& values)
{
    const auto parsed = Template::parse(source);
    REQUIRE(parsed.ok());
    const auto filled = parsed->fill(values);
    REQUIRE(filled.ok());
    return filled->blocks;
}

Errors faultsOf(const QString& source, const TemplateValues& values = {})
{
    const auto parsed = Template::parse(source);
    if (!parsed)
        return parsed.errors();
    const auto filled = parsed->fill(values);
    return filled.ok() ? Errors{} : filled.errors();
}

QString onlyParagraph(const Blocks& blocks)
{
    REQUIRE(blocks.size() == 1);
    REQUIRE(std::holds_alternative<Paragraph>(blocks.front()));
    return textOf(std::get<Paragraph>(blocks.front()).runs);
}

} // namespace

TEST_CASE("a value stays as it was typed, whatever punctuation it holds", "[document]")
{
    for (char16_t sign = u'!'; sign <= u'~'; ++sign) {
        if (QChar(sign).isLetterOrNumber())
            continue;
        for (const QString& value : {QString(sign) + u" một"_s, u"một"_s + QChar(sign) + u"hai"_s,
                 QString(3, sign) + u"một"_s + QString(3, sign)}) {
            TemplateValues values;
            values.setText(u"name"_s, value);
            CHECK(onlyParagraph(fill(u"{{name}}"_s, values)) == value);
            CHECK(onlyParagraph(fill(u"Số {{name}}, hết."_s, values)) == u"Số "_s + value + u", hết."_s);
        }
    }
}

TEST_CASE("a value that looks like a template or like HTML is text", "[document]")
{
    for (const QString& value : {u"1842/CAT-THAHS&HTTP"_s, u"{{other}}"_s, u"{{#x}}"_s, u"&amp;"_s, u"<b>"_s,
             u"# Một"_s, u"1. Một"_s, u"- Một"_s, u"**đậm**"_s, u"[a](b)"_s, u"\\*"_s}) {
        TemplateValues values;
        values.setText(u"name"_s, value);
        CHECK(onlyParagraph(fill(u"{{name}}"_s, values)) == value);
    }
}

TEST_CASE("headings are numbered as parts, items and points", "[document]")
{
    const Blocks blocks = fill(u"# A\n## a\n## b\n### c\n# B\n## d\n"_s, {});
    QStringList numbers;
    for (const Block& block : blocks)
        numbers += std::get<Heading>(block).number;
    CHECK(numbers == QStringList{u"I."_s, u"1."_s, u"2."_s, u"a)"_s, u"II."_s, u"1."_s});
}

TEST_CASE("a section is written once for each row, and not at all where there is none", "[document]")
{
    TemplateValues first;
    first.setFigure(u"count"_s, u"01"_s, u"classes"_s);
    TemplateValues second;
    second.setFigure(u"count"_s, u"07"_s, u"classes"_s);
    TemplateValues values;
    values.setRows(u"classes"_s, {first, second});
    values.setRows(u"loans"_s, {});
    const QString source = u"{{#classes}}\n- {{count}} lớp\n{{/classes}}\n{{#loans}}\n- vay\n{{/loans}}\n"
                           "{{^loans}}\nChưa có.\n{{/loans}}"_s;
    const Blocks blocks = fill(source, values);
    REQUIRE(blocks.size() == 3);
    CHECK(std::get<ListPoint>(blocks[0]).runs
        == Runs{Run{u"01"_s, false, false, u"classes"_s}, Run{u" lớp"_s}});
    CHECK(textOf(std::get<ListPoint>(blocks[1]).runs) == u"07 lớp"_s);
    CHECK(textOf(std::get<Paragraph>(blocks[2]).runs) == u"Chưa có."_s);
}

TEST_CASE("a clause is left out where its value is empty", "[document]")
{
    TemplateValues values;
    values.setText(u"placed"_s, {});
    const QString source = u"Giới thiệu{{#placed}}, trong đó {{placed}} người có việc làm{{/placed}}."_s;
    CHECK(onlyParagraph(fill(source, values)) == u"Giới thiệu."_s);
    values.setText(u"placed"_s, u"03"_s);
    CHECK(onlyParagraph(fill(source, values)) == u"Giới thiệu, trong đó 03 người có việc làm."_s);
}

TEST_CASE("rows may be written inside a sentence", "[document]")
{
    TemplateValues first;
    first.setText(u"name"_s, u"Hội Nông dân"_s);
    TemplateValues second;
    second.setText(u"name"_s, u"Đoàn Thanh niên"_s);
    TemplateValues values;
    values.setRows(u"partners"_s, {first, second});
    CHECK(onlyParagraph(fill(u"Với{{#partners}} {{name}};{{/partners}} hết"_s, values))
        == u"Với Hội Nông dân; Đoàn Thanh niên; hết"_s);
}

TEST_CASE("what a user typed comes in as paragraphs and list points that know their section", "[document]")
{
    TemplateValues values;
    values.setParagraphs(u"narrative.results"_s, {u"Một *hai* {{ba}}"_s, u"  "_s, u"- 1. Bốn"_s});
    const Blocks blocks = fill(u"{{{narrative.results}}}"_s, values);
    REQUIRE(blocks.size() == 2);
    CHECK(blocks[0] == Block(Paragraph{plain(u"Một *hai* {{ba}}"_s), {u"results"_s, 0}}));
    CHECK(blocks[1] == Block(ListPoint{plain(u"1. Bốn"_s), {u"results"_s, 2}}));
}

TEST_CASE("bold and italic words of a template keep their style around a value", "[document]")
{
    TemplateValues values;
    values.setText(u"name"_s, u"a_b_c"_s);
    const Blocks blocks = fill(u"Của **{{name}}** và *x*"_s, values);
    const Runs expected{Run{u"Của "_s}, Run{u"a_b_c"_s, true}, Run{u" và "_s}, Run{u"x"_s, false, true}};
    CHECK(std::get<Paragraph>(blocks.front()).runs == expected);
}

TEST_CASE("the lines above the text give kind and subject", "[document]")
{
    TemplateValues values;
    values.setText(u"year"_s, u"2031"_s);
    const auto parsed = Template::parse(u"---\nkind: BÁO CÁO\nsubject: Kết quả năm {{year}}\n---\nHết."_s);
    REQUIRE(parsed.ok());
    const auto filled = parsed->fill(values);
    REQUIRE(filled.ok());
    CHECK(filled->kind == u"BÁO CÁO"_s);
    CHECK(filled->subject == u"Kết quả năm 2031"_s);
}

TEST_CASE("one part may end and another begin on the same line", "[document]")
{
    const QString wording = u"{{^x}}\nMột\n{{/x}}{{#y}}\nHai\n{{/y}}"_s;
    TemplateValues values;
    values.setCondition(u"x"_s, false);
    values.setCondition(u"y"_s, true);
    CHECK(faultsOf(wording, values).empty());
    CHECK(faultsOf(u"{{^x}}\nMột\n{{/x}}{{#y}}\nHai"_s)
        == Errors{{errors::templateSectionUnclosed, {}, {u"3"_s, u"y"_s}}});
}

TEST_CASE("every fault of a template is told with its line", "[document]")
{
    CHECK(faultsOf(u"Một\n\nHai {{x}} ba {{y}}"_s)
        == Errors{{errors::templateUnknownPlaceholder, {}, {u"3"_s, u"x"_s}},
            {errors::templateUnknownPlaceholder, {}, {u"3"_s, u"y"_s}}});
    CHECK(
        faultsOf(u"Một\n\n{{#x}}\nHai"_s) == Errors{{errors::templateSectionUnclosed, {}, {u"3"_s, u"x"_s}}});
    CHECK(faultsOf(u"Một\n{{/x}}"_s) == Errors{{errors::templateSectionUnopened, {}, {u"2"_s, u"x"_s}}});
    CHECK(
        faultsOf(u"Một\n- a {{#x}} b"_s) == Errors{{errors::templateSectionUnclosed, {}, {u"2"_s, u"x"_s}}});
    CHECK(faultsOf(u"\nMột {{x"_s) == Errors{{errors::templateUnreadable, {}, {u"2"_s, u"{{x"_s}}});
    CHECK(faultsOf(u"Một {{{x}}}"_s) == Errors{{errors::templateParagraphsNotAlone, {}, {u"1"_s, u"x"_s}}});
    CHECK(faultsOf(u"Một {{>x}}"_s) == Errors{{errors::templateUnreadable, {}, {u"1"_s, u"{{>"_s}}});
    CHECK(faultsOf(u"1. Một"_s) == Errors{{errors::templateElementUnsupported, {}, {u"1"_s, u"1."_s}}});
}
