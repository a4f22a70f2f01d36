// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;

TEST_CASE("a letter is taken apart into plain letter, base and tone", "[text]")
{
    const Letter letter = letterOf(u'Ấ');
    CHECK(letter.plain == u'a');
    CHECK(letter.base == u'â');
    CHECK(letter.tone == Tone::Rising);
    CHECK(letter.upper);
    CHECK(letterOf(u'Đ').plain == u'd');
    CHECK(letterOf(u'Đ').base == u'đ');
    CHECK(letterOf(u'w').base == u'w');
    CHECK_FALSE(letterOf(u'7').upper);
}

TEST_CASE("a base letter and a tone give the letter back", "[text]")
{
    CHECK(withTone(u'ư', Tone::Tumbling) == u'ữ');
    CHECK(withTone(u'e', Tone::Level) == u'e');
    CHECK(withTone(u'b', Tone::Heavy) == u'b'); // consonants carry no tone
    for (const QChar c : QStringView(u"àẳẫéệỉõộợũứỵ"))
        CHECK(withTone(letterOf(c).base, letterOf(c).tone) == c);
}
