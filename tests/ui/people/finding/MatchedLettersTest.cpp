// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/finding/MatchedLetters.h"

#include <QString>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const QString& shown, const QString& typed)
{
    QStringList letters;
    for (const MatchedLetters& match : matchedLetters(shown, typed))
        letters << shown.mid(match.start, match.length);
    return letters;
}

} // namespace

TEST_CASE("letters that were typed are marked in the name, with or without marks", "[ui]")
{
    CHECK(marked(u"Nguyễn Văn Hòa"_s, u"ng hoa"_s) == QStringList{u"Ng"_s, u"Hòa"_s});
    CHECK(marked(u"Đặng Thị Đào"_s, u"d"_s) == QStringList{u"Đ"_s, u"Đ"_s});
    CHECK(marked(u"Trần Hoà Bình"_s, u"hòa b"_s) == QStringList{u"Hoà"_s, u"B"_s});
    CHECK(marked(u"Lê Thị An-na"_s, u"na"_s) == QStringList{u"na"_s});
    CHECK(marked(u"Lê Văn An"_s, u"0912"_s).isEmpty());
    CHECK(marked(u"Lê Văn An"_s, u""_s).isEmpty());
    CHECK(marked(u""_s, u"an"_s).isEmpty());
}

TEST_CASE("of two typed words that begin alike the longer one marks", "[ui]")
{
    CHECK(marked(u"Lê Thị Thanh"_s, u"t tha"_s) == QStringList{u"T"_s, u"Tha"_s});
}
