// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/HybridClock.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("stamps grow although the wall clock runs backwards", "[foundation]")
{
    HybridClock clock(u"6f0a1c52-77d3"_s, {});
    const QString first = clock.next(2000);
    const QString second = clock.next(1000);
    CHECK(first < second);
    CHECK(second < clock.next(3000));
}

TEST_CASE("a register reopened goes on after its newest stamp", "[foundation]")
{
    HybridClock before(u"6f0a1c52"_s, {});
    const QString last = before.next(5000);
    HybridClock after(u"6f0a1c52"_s, last);
    CHECK(last < after.next(10));
}

TEST_CASE("a full counter moves into the next millisecond", "[foundation]")
{
    HybridClock clock(u"6f0a1c52"_s, u"0000000003e8-ffff-6f0a1c52"_s);
    CHECK(clock.next(1000) == u"0000000003e9-0000-6f0a1c52"_s);
}
