// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/Migrator.h"

#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::Migration;
using storage::Migrator;
using storage::Session;

namespace {

void nothingBefore() { }

const std::vector<Migration> twoSteps{{1, u"0001_first"_s,
                                          "CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT);"
                                          "CREATE TABLE use_of (word_id INTEGER REFERENCES word (id));"
                                          "CREATE TRIGGER kept BEFORE DELETE ON word BEGIN"
                                          " SELECT RAISE (ABORT, 'stays; for good'); END;"},
    {2, u"0002_second"_s, "ALTER TABLE word ADD COLUMN note TEXT NOT NULL DEFAULT '';"}};

std::vector<Migration> upTo(int version, std::vector<Migration> steps)
{
    std::erase_if(steps, [&](const Migration& step) { return step.version > version; });
    return steps;
}

std::unique_ptr<Session> renewed(const std::vector<Migration>& steps)
{
    auto session = Session::inMemory();
    REQUIRE(Migrator(*session, steps).run(morning, nothingBefore));
    return session;
}

std::string schemaOf(Session& session)
{
    return session.single("reading",
        "SELECT group_concat(sql, ';' || char(10)) FROM (SELECT sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND name NOT GLOB 'person_search_*'" // the engine's own
        " AND name NOT GLOB 'person_likeness_*'"
        " ORDER BY type DESC, name)");
}

QByteArray fixture(const QString& name)
{
    return bytesOf(QStringLiteral(HOANHAP_FIXTURES) + u"/storage/"_s + name);
}

} // namespace

TEST_CASE("every former version reaches the newest with its rows", "[storage]")
{
    const std::vector<Migration> steps = storage::shippedMigrations();
    for (const Migration& step : steps) {
        const QString name = u"version-%1"_s.arg(step.version, 4, 10, QChar(u'0'));
        INFO(name.toStdString());
        const auto session = renewed(upTo(step.version, steps));
        session->execute("filling", fixture(name + u".sql"_s).toStdString());
        REQUIRE(Migrator(*session, steps).run(morning, nothingBefore));
        for (const QByteArray& line : fixture(name + u".expected"_s).split('\n')) {
            const qsizetype arrow = line.indexOf(" => ");
            if (arrow < 0)
                continue;
            INFO(line.toStdString());
            CHECK(session->single("reading", line.left(arrow).toStdString())
                == line.mid(arrow + 4).toStdString());
        }
    }
}

TEST_CASE("an empty register reaches the approved schema", "[storage]")
{
    const auto session = renewed(storage::shippedMigrations());
    const QByteArray schema = QByteArray::fromStdString(schemaOf(*session)) + ";\n";
    const QString actual = QDir::temp().filePath(u"hoanhap-schema.actual.sql"_s);
    if (schema != fixture(u"schema.approved.sql"_s))
        overwrite(actual, schema);
    INFO("what the register has now was written to " << actual.toStdString());
    CHECK((schema == fixture(u"schema.approved.sql"_s)));
}

TEST_CASE("a step that breaks half-way leaves the version before it whole", "[storage]")
{
    for (const QByteArray& broken :
        {QByteArray("CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);"),
            QByteArray("CREATE TABLE half (id INTEGER); INSERT INTO use_of VALUES (77);")}) {
        std::vector<Migration> steps = twoSteps;
        steps.push_back({3, u"0003_broken"_s, broken});
        const auto session = renewed(upTo(1, steps));
        session->execute("filling", "INSERT INTO word VALUES (1, 'hòa')");
        CHECK_THROWS_AS((void)Migrator(*session, steps).run(morning, nothingBefore), storage::StorageError);
        CHECK(Migrator(*session, steps).current() == 2);
        CHECK(session->single("reading", "SELECT count(*) FROM sqlite_master WHERE name = 'half'") == "0");
        CHECK(session->single("reading", "SELECT text || note FROM word") == "hòa");
        CHECK(session->single("asking", "PRAGMA foreign_keys") == "1");
    }
}

TEST_CASE("a newer register is refused with both versions", "[storage]")
{
    const auto session = renewed(twoSteps);
    const auto refused = Migrator(*session, upTo(1, twoSteps)).run(morning, nothingBefore);
    REQUIRE_FALSE(refused);
    CHECK(refused.errors() == Errors{{storage::errors::registerNewer, {}, {u"2"_s, u"1"_s}}});
}

TEST_CASE("a released migration never changes", "[storage]")
{
    const std::vector<Migration> steps = storage::shippedMigrations();
    const auto session = renewed(steps);
    const QByteArray released =
        bytesOf(QStringLiteral(HOANHAP_FIXTURES) + u"/../../resources/migrations/sqlite/released.sha256"_s);
    int lines = 0;
    for (const QByteArray& line : released.split('\n')) {
        if (line.isEmpty())
            continue;
        const QByteArray name = line.mid(66).chopped(4);
        INFO(name.toStdString());
        CHECK(session->single(
                  "reading", "SELECT sha256 FROM schema_migration WHERE name = '" + name.toStdString() + "'")
            == line.left(64).toStdString());
        ++lines;
    }
    CHECK(lines + 1 >= static_cast<int>(steps.size())); // at most the newest is still being written
}

TEST_CASE("each step is noted once, whole triggers with it", "[storage]")
{
    const auto session = renewed(twoSteps);
    REQUIRE(Migrator(*session, twoSteps).run(morning, nothingBefore));
    CHECK(session->single("reading",
              "SELECT group_concat(version || ' ' || name || ' ' || applied_at)"
              " FROM schema_migration")
        == "1 0001_first 2026-01-05T08:00:00.000Z,2 0002_second 2026-01-05T08:00:00.000Z");
    session->execute("filling", "INSERT INTO word (id, text) VALUES (1, 'hòa')");
    CHECK_THROWS_AS(session->execute("emptying", "DELETE FROM word"), storage::StorageError);
}

TEST_CASE("a register is copied before it is changed, a new or current one is not", "[storage]")
{
    int copies = 0;
    const auto count = [&] { ++copies; };
    const auto session = Session::inMemory();
    REQUIRE(Migrator(*session, upTo(1, twoSteps)).run(morning, count));
    CHECK(copies == 0);
    REQUIRE(Migrator(*session, twoSteps).run(morning, count));
    CHECK(copies == 1);
    REQUIRE(Migrator(*session, twoSteps).run(morning, count));
    CHECK(copies == 1);
}

TEST_CASE("a register whose copy cannot be written stays at its version", "[storage]")
{
    const auto session = renewed(upTo(1, twoSteps));
    const auto fail = [] { throw storage::StorageError(storage::errors::diskFull, "copying the register"); };
    CHECK_THROWS_AS((void)Migrator(*session, twoSteps).run(morning, fail), storage::StorageError);
    CHECK(Migrator(*session, twoSteps).current() == 1);
}

TEST_CASE("another program's encrypted database is not taken for a register", "[storage]")
{
    const auto session = Session::inMemory();
    session->execute("filling", "CREATE TABLE theirs (id INTEGER)");
    CHECK(Migrator(*session, twoSteps).run(morning, nothingBefore).has(storage::errors::notARegister));
}
