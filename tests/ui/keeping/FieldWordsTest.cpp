// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/FieldWords.h"
#include "services/people/transfer/TwoUnits.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;

TEST_CASE(
    "the history names the unit somebody came from, though the reader has no access to it", "[ui][people]")
{
    TwoUnits units;
    units.moved();
    units.signIn(u"minh"_s);
    ui::FieldWords words(units.workspace());
    const auto named = [&](const Uuid& unit) {
        return words.value(u"unit_assignment"_s, u"assigned_unit_id"_s, unit.toString());
    };
    CHECK(named(lapVo()) == u"Phòng LĐTBXH huyện Lấp Vò"_s);
    CHECK(named(caoLanh()) == u"Phòng LĐTBXH huyện Cao Lãnh"_s);
}
