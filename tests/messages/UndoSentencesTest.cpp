// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/ErrorSentences.h"
#include "services/exchange/JsonErrorCodes.h"
#include "services/undo/UndoErrorCodes.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("whoever cannot take a change back is told why", "[messages]")
{
    for (const hoanhap::ErrorCode code : hoanhap::services::undo::errors::all) {
        INFO(code.id());
        CHECK(hoanhap::messages::hasSentence(code));
    }
}

TEST_CASE("a key that stands twice is told in a sentence", "[messages]")
{
    CHECK(hoanhap::messages::hasSentence(hoanhap::services::json::errors::keyTwice));
}
