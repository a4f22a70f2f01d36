// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Transaction.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::ReadTransaction;
using storage::Session;
using storage::Transaction;

namespace {

std::unique_ptr<Session> words()
{
    auto session = Session::inMemory();
    session->execute("making", "CREATE TABLE word (text TEXT)");
    return session;
}

void add(Session& session, const std::string& word)
{
    session.execute("adding to", "INSERT INTO word VALUES ('" + word + "')");
}

std::string all(Session& session)
{
    return session.single("reading", "SELECT group_concat(text, ' ') FROM word");
}

} // namespace

TEST_CASE("a part that was not completed is taken back alone", "[storage]")
{
    const auto session = words();
    {
        Transaction whole(*session);
        add(*session, "hòa");
        {
            Transaction part(*session);
            add(*session, "nhập");
        }
        {
            Transaction part(*session);
            add(*session, "bình");
            part.commit();
        }
        whole.commit();
    }
    CHECK(all(*session) == "hòa bình");
}

TEST_CASE("a completed part goes with the whole that was not", "[storage]")
{
    const auto session = words();
    {
        Transaction whole(*session);
        Transaction part(*session);
        add(*session, "hòa");
        part.commit();
    }
    CHECK(all(*session).empty());
    add(*session, "bình");
    CHECK(all(*session) == "bình");
}

TEST_CASE("a fault in the middle takes everything back and leaves the session usable", "[storage]")
{
    const auto session = words();
    try {
        Transaction whole(*session);
        add(*session, "hòa");
        session->execute("adding to", "INSERT INTO nowhere VALUES (1)");
    } catch (const storage::StorageError&) {
    }
    CHECK(all(*session).empty());
    Transaction again(*session);
    add(*session, "bình");
    again.commit();
    CHECK(all(*session) == "bình");
}

TEST_CASE("two reads see one state while another program stores", "[storage]")
{
    SampleRegister office;
    const auto reader = office.opened();
    const auto writer = office.opened();
    {
        const ReadTransaction reading(reader->session());
        CHECK(peopleIn(*reader) == 0);
        enter(*writer, u"Người thử"_s);
        CHECK(peopleIn(*reader) == 0);
    }
    CHECK(peopleIn(*reader) == 1);
}

TEST_CASE("a second writer waits, then is told that the register is busy", "[storage]")
{
    SampleRegister office;
    const auto first = office.opened();
    const auto second = office.opened();
    second->session().execute("setting up", "PRAGMA busy_timeout = 50");
    Transaction writing(first->session());
    try {
        Transaction other(second->session());
        FAIL("two writers at once");
    } catch (const storage::StorageError& fault) {
        CHECK(fault.code() == storage::errors::busy);
    }
}
