// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/NextPerson.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("the next person of a list begins with what repeats, never with what is personal", "[ui]")
{
    domain::PersonFile before;
    before.person.fullName = u"Lê Văn An"_s;
    before.person.sourceNote = u"Danh sách Công an xã tháng 11"_s;
    domain::Residence home;
    home.kind = u"permanent"_s;
    home.areaCode = u"2021:29863"_s;
    home.hamlet = u"Ấp 2"_s;
    before.residences.push_back(home);
    domain::LegalStatus status;
    status.kind = u"sentence_served"_s;
    status.offence = u"Trộm cắp tài sản"_s;
    before.statuses.push_back(status);
    before.identityNumbers.emplace_back();

    before.person.unitId = Uuid::ofCode(u"unit", u"sample");
    const domain::PersonFile next = ui::nextPersonAfter(before, {});
    CHECK(next.person.unitId == before.person.unitId);
    CHECK(next.person.fullName.isEmpty());
    CHECK(next.person.sourceNote == before.person.sourceNote);
    REQUIRE(next.residences.size() == 1);
    CHECK(next.residences[0].areaCode == u"2021:29863"_s);
    CHECK(next.residences[0].hamlet.isEmpty());
    REQUIRE(next.statuses.size() == 1);
    CHECK(next.statuses[0].kind == u"sentence_served"_s);
    CHECK(next.statuses[0].offence.isEmpty());
    CHECK(next.identityNumbers.empty());
}
