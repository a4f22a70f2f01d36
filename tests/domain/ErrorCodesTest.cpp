// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ErrorCodes.h"

#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace hoanhap;
using namespace Qt::StringLiterals;

TEST_CASE("no two faults share a code", "[domain]")
{
    std::set<std::string_view> ids;
    for (const ErrorCode code : domain::errors::all)
        CHECK(ids.insert(code.id()).second);
    for (const ErrorCode code : text::errors::all)
        CHECK(ids.insert(code.id()).second);
}
