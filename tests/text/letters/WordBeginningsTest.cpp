// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/letters/WordBeginnings.h"

#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using hoanhap::text::WordBeginnings;

TEST_CASE("a text is found by the beginnings of its words in any order", "[text]")
{
    const WordBeginnings text(u"Công ty May Hòa Bình, Phường 6"_s);
    for (const QString& typed : {u"may"_s, u"binh hoa"_s, u"hoà bì"_s, u"6 cong"_s, u"MAY B"_s})
        CHECK(text.matchBare(WordBeginnings(typed)));
    for (const QString& typed : {u"ay"_s, u"may 7"_s, u"binhh"_s})
        CHECK_FALSE(text.matchBare(WordBeginnings(typed)));
}

TEST_CASE("marks that are typed tell words apart that look alike without them", "[text]")
{
    const WordBeginnings text(u"Lớp Hàn điện"_s);
    CHECK(text.matchMarked(WordBeginnings(u"hàn"_s)));
    CHECK_FALSE(text.matchMarked(WordBeginnings(u"hân"_s)));
    CHECK_FALSE(text.matchMarked(WordBeginnings(u"han"_s)));
    CHECK(text.matchBare(WordBeginnings(u"hân"_s)));
}
