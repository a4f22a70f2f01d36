// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/JsonReading.h"

#include "services/exchange/JsonErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::readJsonObject;

namespace {

Errors keyTwiceAt(int line, int column)
{
    return {{services::json::errors::keyTwice, {}, {QString::number(line), QString::number(column)}}};
}

} // namespace

TEST_CASE("a key that stands twice in one object is refused with line and column", "[services]")
{
    CHECK(readJsonObject(R"({"a": 1, "a": 2})").errors() == keyTwiceAt(1, 10));
    CHECK(readJsonObject("{\"x\": [\n  {\"tên\": 1,\n   \"tên\": 1}]}").errors() == keyTwiceAt(3, 4));
    CHECK(readJsonObject(R"({"ệ": 0, "a": 1, "\u0061": 2})").errors() == keyTwiceAt(1, 18));
}

TEST_CASE("the same key in different objects, and as a value, is no fault", "[services]")
{
    CHECK(readJsonObject(R"({"a": {"a": 1}, "b": [{"a": 1}, {"a": "a"}], "c": "a"})"));
    CHECK(readJsonObject(R"({"a": "\"b\": {", "b": ": \\"})"));
}
