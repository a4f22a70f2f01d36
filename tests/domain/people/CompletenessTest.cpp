// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/Completeness.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::domain;
using namespace Qt::StringLiterals;

TEST_CASE("of somebody with a name alone everything is missing, in the order of the form", "[people]")
{
    PersonFile file;
    file.person.fullName = u"Lê Văn An"_s;
    Completeness found = completenessOf(file);
    CHECK(found.asked == 16);
    CHECK(found.known() == 0);
    CHECK(found.missing.first() == u"sex"_s);
    CHECK(found.missing.last() == u"work_situation"_s);
    CHECK(found.missing.removeDuplicates() == 0);
}

TEST_CASE("what is entered is no longer missing", "[people]")
{
    PersonFile file;
    file.person.sex = u"male"_s;
    file.person.consent = true;
    file.identityNumbers.emplace_back();
    const Completeness found = completenessOf(file);
    CHECK(found.known() == 3);
    for (const QString& name : {u"sex"_s, u"consent"_s, u"identity_number"_s})
        CHECK_FALSE(found.missing.contains(name));
}

TEST_CASE("the source is a dispatch or a text, a residence has a commune", "[people]")
{
    PersonFile file;
    file.residences.emplace_back().hamlet = u"Ấp 1"_s;
    CHECK(completenessOf(file).missing.contains(u"residence"_s));
    file.residences.front().areaCode = u"29899/2021"_s;
    CHECK_FALSE(completenessOf(file).missing.contains(u"residence"_s));
    CHECK(completenessOf(file).missing.contains(u"source_dispatch_id"_s));
    file.person.sourceNote = u"Danh sách xã"_s;
    CHECK_FALSE(completenessOf(file).missing.contains(u"source_dispatch_id"_s));
    file.person.sourceNote.clear();
    file.person.sourceDispatchId = Uuid::ofCode(u"test"_s, u"dispatch"_s);
    CHECK_FALSE(completenessOf(file).missing.contains(u"source_dispatch_id"_s));
}
