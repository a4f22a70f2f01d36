// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/linked/PersonMover.h"

#include "storage/SampleRegister.h"
#include "storage/sqlite/Transaction.h"
#include "support/ErrorPrinting.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::PersonMover;

namespace {

PersonMover moverOf(storage::RegisterFile& file)
{
    return PersonMover(file.session(), {morning, lan, [] { return u"stamp"_s; }});
}

/// "table.column" of what leads to a person, read from the text of the schema.
QStringList inSchemaText(storage::RegisterFile& file)
{
    static const QRegularExpression table(u"CREATE TABLE (\\w+) \\(([^;]*)"_s);
    static const QRegularExpression column(u"(\\w+) TEXT[^,]*REFERENCES person \\(id\\)"_s);
    const QString text = QString::fromStdString(file.session().single("asking",
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_master WHERE type = 'table' ORDER BY "
        "name)"));
    QStringList found;
    for (const auto& made : table.globalMatch(text))
        for (const auto& leading : column.globalMatch(made.captured(2)))
            found << made.captured(1) + u'.' + leading.captured(1);
    return found;
}

} // namespace

TEST_CASE("every column that leads to a person moves, or is named as one that does not", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    QStringList moved;
    const PersonMover mover = moverOf(*file);
    for (const storage::Reference& reference : mover.references())
        moved << QString::fromStdString(reference.table + '.' + reference.column);
    const QStringList leading = inSchemaText(*file);
    CHECK(leading.size() > 15);
    for (const QString& column : leading) {
        INFO(column.toStdString());
        const std::string table = column.section(u'.', 0, 0).toStdString();
        const bool named = std::find(PersonMover::notMoved.begin(), PersonMover::notMoved.end(), table)
            != PersonMover::notMoved.end();
        CHECK(moved.contains(column) != named);
    }
    CHECK(moved.contains(u"attachment.owner_id"_s));
    CHECK(moved.contains(u"set_aside.other_id"_s));
}

TEST_CASE("a table of a later version moves without a line of code", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    file->session().execute("preparing",
        "CREATE TABLE visit (number INTEGER PRIMARY KEY, visitor_id TEXT REFERENCES person (id), day TEXT)");
    enter(*file, u"Lê Văn An"_s);
    enter(*file, u"Lê Văn Ấn"_s);
    const Uuid an = inventedPerson(u"Lê Văn An"_s).id;
    const Uuid an2 = inventedPerson(u"Lê Văn Ấn"_s).id;
    file->session().execute(
        "preparing", "INSERT INTO visit VALUES (7, '" + an2.toString().toStdString() + "', '2026-01-05')");
    const auto visitor = [&] {
        return QString::fromStdString(file->session().single("asking", "SELECT visitor_id FROM visit"));
    };
    PersonMover mover = moverOf(*file);
    const auto cells = mover.move(an2, an);
    REQUIRE(cells.size() == 1);
    CHECK(visitor() == an.toString());
    mover.takeBack(cells);
    CHECK(visitor() == an2.toString());
}

TEST_CASE("a table whose rows have no name of their own is told to the programmer, not lost", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    file->session().execute(
        "preparing", "CREATE TABLE badge (person_id TEXT PRIMARY KEY REFERENCES person (id))");
    CHECK_THROWS_AS(moverOf(*file), LogicError);
}

TEST_CASE(
    "two rows that may stand once only for a person become one, whatever the index is made of", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    file->session().execute("preparing",
        "CREATE TABLE wish (id TEXT PRIMARY KEY, person_id TEXT REFERENCES person (id), kind TEXT, day TEXT,"
        " deleted_at TEXT);"
        "CREATE UNIQUE INDEX wish_once ON wish (person_id, kind, coalesce(day, '')) WHERE deleted_at IS "
        "NULL");
    enter(*file, u"Lê Văn An"_s);
    enter(*file, u"Lê Văn Ấn"_s);
    const Uuid an = inventedPerson(u"Lê Văn An"_s).id;
    const Uuid an2 = inventedPerson(u"Lê Văn Ấn"_s).id;
    for (const auto& [id, person] : {std::pair("one", an), std::pair("two", an2)})
        file->session().execute("preparing",
            std::string("INSERT INTO wish VALUES ('") + id + "', '" + person.toString().toStdString()
                + "', 'job', NULL, NULL)");
    const auto standing = [&] {
        return file->session().single("asking",
            "SELECT group_concat(id || person_id, ' ') FROM (SELECT * FROM wish WHERE deleted_at IS NULL"
            " ORDER BY id)");
    };
    const std::string before = standing();
    PersonMover mover = moverOf(*file);
    const auto cells = mover.move(an2, an);
    CHECK(standing() == "one" + an.toString().toStdString());
    mover.takeBack(cells);
    CHECK(standing() == before);
}
