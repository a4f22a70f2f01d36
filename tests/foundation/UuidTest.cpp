// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/Uuid.h"
#include "foundation/UuidSequence.h"
#include "support/CountingRandom.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("an identifier made later sorts after one made earlier", "[foundation]")
{
    tests::CountingRandom random;
    const Uuid first = Uuid::version7(1'700'000'000'000, random);
    const Uuid second = Uuid::version7(1'700'000'000'001, random);
    CHECK(first.toString() < second.toString());
    CHECK(first.toString()[14] == u'7');
}

TEST_CASE("identifiers of one millisecond sort as they were asked for", "[foundation]")
{
    tests::CountingRandom random;
    UuidSequence sequence;
    Uuid last = sequence.next(1'700'000'000'000, random);
    for (int i = 0; i < 20'000; ++i) { // more than a millisecond has room for
        const Uuid next = sequence.next(1'700'000'000'000, random);
        REQUIRE(last.toString() < next.toString());
        REQUIRE(next.toString()[14] == u'7');
        last = next;
    }
}

TEST_CASE("identifiers go on in order while a clock is set back, and follow it when it is ahead again",
    "[foundation]")
{
    tests::CountingRandom random;
    UuidSequence sequence;
    const Uuid morning = sequence.next(1'700'000'000'000, random);
    const Uuid setBack = sequence.next(1'600'000'000'000, random);
    const Uuid evening = sequence.next(1'700'000'030'000, random);
    CHECK(morning < setBack);
    CHECK(setBack < evening);
    CHECK(evening.toString().startsWith(QString::number(1'700'000'030'000, 16).prepend(u'0').first(8)));
}

TEST_CASE("a shipped code has the same identifier in every register", "[foundation]")
{
    CHECK(Uuid::ofCode(u"area", u"866") == Uuid::ofCode(u"area", u"866"));
    CHECK_FALSE(Uuid::ofCode(u"area", u"866") == Uuid::ofCode(u"unit", u"866"));
    CHECK(Uuid::ofCode(u"area", u"866").toString()[14] == u'5');
}

TEST_CASE("an identifier is read back from its 36 characters and from nothing else", "[foundation]")
{
    const Uuid id = Uuid::ofCode(u"area", u"866");
    CHECK(Uuid::parse(id.toString()) == id);
    CHECK_FALSE(Uuid::parse(u"866"));
    CHECK_FALSE(Uuid::parse(u'{' + id.toString() + u'}'));
}
