// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/UnitWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using hoanhap::messages::unitInBrief;

TEST_CASE("a district and a city of one name are told apart in few letters", "[messages]")
{
    CHECK(unitInBrief(u"Phòng LĐTBXH thành phố Hồng Ngự"_s) == u"TP Hồng Ngự"_s);
    CHECK(unitInBrief(u"Phòng LĐTBXH huyện Hồng Ngự"_s) == u"Huyện Hồng Ngự"_s);
    CHECK(unitInBrief(u"Sở LĐTBXH"_s) == u"Sở LĐTBXH"_s);
    CHECK(
        unitInBrief(u"Phòng Văn hóa – Xã hội phường Sa Đéc"_s) == u"Phòng Văn hóa – Xã hội phường Sa Đéc"_s);
}
