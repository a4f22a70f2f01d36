// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/NarrativeFile.h"

#include "services/ErrorCodes.h"
#include "support/ErrorPrinting.h"
#include "text/ErrorCodes.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::readNarrative;
namespace errors = services::errors;

TEST_CASE("prose is read by section and its letters are composed", "[services]")
{
    const auto narrative = readNarrative("{\"situation\": [\"Huê\u0323\", \"- Hai\"], \"closing\": []}");
    REQUIRE(narrative);
    CHECK(narrative->sections.value(u"situation"_s) == QStringList{u"Huệ"_s, u"- Hai"_s});
    CHECK(narrative->sections.value(u"closing"_s).isEmpty());
}

TEST_CASE("prose of another shape is refused with its place", "[services]")
{
    CHECK(readNarrative("{\"situation\":\n ,}").errors()
        == Errors{{errors::jsonMalformed, {}, {u"2"_s, u"2"_s}}});
    CHECK(readNarrative("[]").has(errors::jsonMalformed));
    CHECK(readNarrative(R"({"situation": "một"})").has(errors::jsonUnreadableValue));
    CHECK(readNarrative(R"({"situation": ["một", null]})").errors()
        == Errors{{errors::jsonUnreadableValue, u"situation[1]"_s,
            {u"narrative"_s, u"situation[1]"_s, QString()}}});
    CHECK(readNarrative(R"({"weather": []})").has(errors::jsonUnknownField));
    const auto hidden = readNarrative("{\"situation\": [\"một \u202E hai\"]}");
    CHECK(hidden.has(text::errors::controlCharacter));
    CHECK(hidden.errors()[0].field == u"situation[0]"_s);
}
