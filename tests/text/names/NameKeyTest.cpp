// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/names/NameKey.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap::text;
using namespace Qt::StringLiterals;

TEST_CASE("a name is the same in every way it is written", "[text]")
{
    const std::pair<QString, QString> same[]{
        {u"Nguyễn Văn Hòa"_s, u"NGUYỄN  VĂN HOÀ"_s},
        {u"Lý Thị Mỹ"_s, u"Lí Thị Mĩ"_s},
        {u"Quý"_s, u"Quí"_s},
        {u"Trần Ý Nhi"_s, u"tran í nhi"_s},
        {u"Đặng Thị Thủy"_s, u"Dang Thi Thuỷ"_s},
        {u"Nguyễn Văn Tèo (Tư)"_s, u"Nguyễn Văn Tèo, Tư"_s},
    };
    for (const auto& [one, other] : same) {
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(nameKey(one) == nameKey(other));
    }
}

TEST_CASE("other sounds stay apart", "[text]")
{
    const std::pair<QString, QString> apart[]{
        {u"Thúy"_s, u"Thúi"_s}, {u"Hay"_s, u"Hai"_s}, {u"Yên"_s, u"In"_s}, {u"Huy"_s, u"Hui"_s}};
    for (const auto& [one, other] : apart) {
        CAPTURE(one.toStdString(), other.toStdString());
        CHECK(nameKey(one) != nameKey(other));
    }
}

TEST_CASE("family and given name may have changed places", "[text]")
{
    CHECK(wordOrderFreeKey(nameKey(u"Hòa Nguyễn Văn")) == wordOrderFreeKey(nameKey(u"Nguyễn Văn Hòa")));
    CHECK(wordOrderFreeKey(nameKey(u"Nguyễn Văn Hòa")) != wordOrderFreeKey(nameKey(u"Nguyễn Hòa")));
}

TEST_CASE("slips of the pen are counted", "[text]")
{
    CHECK(editsBetween(u"hoang", u"hoang", 2) == 0);
    CHECK(editsBetween(u"hoang", u"hong", 2) == 1); // dropped
    CHECK(editsBetween(u"hoang", u"hoanng", 2) == 1); // doubled
    CHECK(editsBetween(u"hoang", u"hoamg", 2) == 1); // beside it on the keyboard
    CHECK(editsBetween(u"hoang", u"haong", 2) == 1); // exchanged
    CHECK(editsBetween(u"hoang", u"haogn", 2) == 2);
    CHECK(editsBetween(u"hoang", u"tuan", 2) == 3); // more is not counted
    CHECK(editsBetween(u"", u"ab", 2) == 2);
    CHECK(editsBetween(u"", u"abcdef", 2) == 3);
}
