// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reports/merging/ParagraphMerge.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

namespace {

/// "a b c" is three paragraphs of one letter; "!" where the two cannot be taken together.
QString lettersMerged(const QString& base, const QString& mine, const QString& theirs)
{
    const auto list = [](const QString& letters) { return letters.split(u' ', Qt::SkipEmptyParts); };
    const auto together = mergedParagraphs(list(base), list(mine), list(theirs));
    return together ? together->join(u' ') : u"!"_s;
}

} // namespace

TEST_CASE("paragraphs that two people changed apart from each other are taken together", "[reports]")
{
    CHECK(lettersMerged(u"a b c"_s, u"A b c"_s, u"a b C"_s) == u"A b C"_s);
    CHECK(lettersMerged(u"a b"_s, u"A b"_s, u"a B"_s) == u"A B"_s);
    CHECK(lettersMerged(u"a b c"_s, u"a b c"_s, u"a X b"_s) == u"a X b"_s);
    CHECK(lettersMerged(u"a b c"_s, u"b c d"_s, u"a b C"_s) == u"!"_s);
    CHECK(lettersMerged(u"a b c d"_s, u"b c d"_s, u"a b c"_s) == u"b c"_s);
    CHECK(lettersMerged(u"a b c"_s, u"a n b c"_s, u"a b C"_s) == u"a n b C"_s);
}

TEST_CASE("what both wrote in the same words stands once", "[reports]")
{
    CHECK(lettersMerged(u"a b"_s, u"a X"_s, u"a X"_s) == u"a X"_s);
    CHECK(lettersMerged({}, u"x"_s, u"x"_s) == u"x"_s);
}

TEST_CASE("paragraphs that both put in at one place are both kept", "[reports]")
{
    CHECK(lettersMerged({}, u"m"_s, u"t"_s) == u"t m"_s);
    CHECK(lettersMerged(u"a"_s, u"a m"_s, u"a t"_s) == u"a t m"_s);
}

TEST_CASE("one paragraph changed by both in different words is told", "[reports]")
{
    CHECK(lettersMerged(u"a b c"_s, u"a M c"_s, u"a T c"_s) == u"!"_s);
    CHECK(lettersMerged(u"a"_s, {}, u"T"_s) == u"!"_s);
    CHECK(lettersMerged(u"a b"_s, u"M N O"_s, u"a T"_s) == u"!"_s);
}
