// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::cli;
using namespace Qt::StringLiterals;
using Kind = UsageFault::Kind;

namespace {

CommandLine lineOf(const QString& words)
{
    const CommandLineParser parser({{u"search"_s, u"TEXT"_s, {}, {u"limit"_s}},
        {u"report draft"_s, {}, {u"year"_s}, {u"narrative"_s}}, {u"check"_s, {}, {}, {}}});
    CommandLine line;
    const auto fault = parser.parse(words.split(u' '), line);
    INFO(words.toStdString());
    REQUIRE_FALSE(fault);
    return line;
}

std::pair<Kind, QString> faultOf(const QStringList& words)
{
    const CommandLineParser parser(
        {{u"search"_s, u"TEXT"_s, {}, {u"limit"_s}}, {u"report draft"_s, {}, {u"year"_s}, {u"narrative"_s}}});
    CommandLine line;
    const auto fault = parser.parse(words, line);
    REQUIRE(fault);
    return {fault->kind, fault->word};
}

} // namespace

TEST_CASE("options may stand before and after the command, with a blank or a sign between", "[cli]")
{
    for (const QString& words : {u"--register a --limit 3 search x --json"_s,
             u"search --limit=3 x --json --register=a"_s, u"--json search x --register a --limit 3"_s}) {
        const CommandLine line = lineOf(words);
        CHECK(line.command == u"search"_s);
        CHECK(line.positional == u"x"_s);
        CHECK(line.registerPath == u"a"_s);
        CHECK(line.option(u"limit"_s) == u"3"_s);
        CHECK(line.json);
    }
    CHECK(lineOf(u"report draft --year 2021"_s).command == u"report draft"_s);
    CHECK(lineOf(u"frob --help"_s).help);
}

TEST_CASE("after two dashes every word is an argument", "[cli]")
{
    CHECK(lineOf(u"search -- --limit"_s).positional == u"--limit"_s);
    CHECK(lineOf(u"search -x"_s).positional == u"-x"_s);
    CHECK(lineOf(u"search --limit=--3 x"_s).option(u"limit"_s) == u"--3"_s);
}

TEST_CASE("the word that is wrong is named", "[cli]")
{
    CHECK(faultOf({}) == std::pair(Kind::NoCommand, QString()));
    CHECK(faultOf({u"reprt"_s}) == std::pair(Kind::UnknownCommand, u"reprt"_s));
    CHECK(faultOf({u"report"_s}) == std::pair(Kind::SecondWord, u"report"_s));
    CHECK(faultOf({u"search"_s}) == std::pair(Kind::MissingArgument, u"TEXT"_s));
    CHECK(faultOf({u"search"_s, u"a"_s, u"b"_s}) == std::pair(Kind::TooMany, u"b"_s));
    CHECK(faultOf({u"search"_s, u"a"_s, u"--limits=3"_s}) == std::pair(Kind::UnknownOption, u"--limits"_s));
    CHECK(faultOf({u"--jsn"_s, u"search"_s, u"a"_s}) == std::pair(Kind::UnknownOption, u"--jsn"_s));
    CHECK(faultOf({u"search"_s, u"a"_s, u"--limit"_s}) == std::pair(Kind::MissingValue, u"--limit"_s));
    CHECK(faultOf({u"search"_s, u"--limit"_s, u"--json"_s}) == std::pair(Kind::MissingValue, u"--limit"_s));
    CHECK(faultOf({u"search"_s, u"--limit=1"_s, u"a"_s, u"--limit"_s, u"2"_s})
        == std::pair(Kind::Repeated, u"--limit"_s));
    CHECK(faultOf({u"report"_s, u"draft"_s}) == std::pair(Kind::MissingOption, u"--year"_s));
}
