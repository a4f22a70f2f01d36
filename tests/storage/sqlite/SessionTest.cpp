// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Stoppable.h"

#include "foundation/Error.h"

#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace hoanhap;
using storage::Session;

namespace {

constexpr auto slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000000)"
                      " SELECT count(*) FROM n";

template <typename Work>
bool isRefusedElsewhere(Work work)
{
    bool refused = false;
    std::thread([&] {
        try {
            work();
        } catch (const LogicError&) {
            refused = true;
        }
    }).join();
    return refused;
}

} // namespace

TEST_CASE("a session serves the thread that took it over and no other", "[storage]")
{
    const auto session = Session::inMemory();
    const auto ask = [&] { session->single("asking", "SELECT 1"); };
    CHECK(isRefusedElsewhere(ask));
    CHECK_FALSE(isRefusedElsewhere([&] {
        session->takeOver();
        ask();
    }));
    CHECK_THROWS_AS(ask(), LogicError);
    session->takeOver();
    CHECK(session->single("asking", "SELECT 1") == "1");
}

TEST_CASE("a long statement breaks off when it is stopped, and the session goes on", "[storage]")
{
    const auto session = Session::inMemory();
    int asked = 0;
    const storage::Progress stopSoon = [&](double) { return ++asked < 3; };
    {
        const storage::Stoppable work(*session, stopSoon);
        CHECK_THROWS_AS(session->single("counting", slow), storage::StorageError);
        CHECK(work.wasStopped());
    }
    CHECK(asked == 3);
    CHECK(session->single("asking", "SELECT 1") == "1");
}
