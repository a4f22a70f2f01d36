// SPDX-License-Identifier: GPL-3.0-or-later
// Not run by the ordinary tests: `storage_tests "[writing speed]"`, in a release build. It prints rates
// beside those of the same rows through the bare interface of the engine, measured in the same run.
#include "storage/SampleRegister.h"
#include "storage/audit/AuditTrail.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"
#include "support/CountingRandom.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>
#include <cstdio>
#include <sqlite3.h>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 50'000;

/// How many times a second `work` was done, in one transaction.
template <typename Work>
double rateOf(storage::RegisterFile& file, Work work)
{
    QElapsedTimer timer;
    timer.start();
    storage::Transaction transaction(file.session());
    for (int i = 0; i < rows; ++i)
        work(i);
    transaction.commit();
    return rows * 1000.0 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1));
}

std::vector<domain::Person> inventedPeople()
{
    CountingRandom random;
    std::vector<domain::Person> people;
    for (int i = 0; i < rows; ++i) {
        people.push_back(inventedPerson(u"Nguyễn Văn Thử %1"_s.arg(i)));
        people.back().id = Uuid::version7(morning.toMSecsSinceEpoch() + i, random);
    }
    return people;
}

/// Copies every row of `table` into an equal one through the engine's own calls.
double bareRate(storage::RegisterFile& file, const std::string& table)
{
    storage::Session& session = file.session();
    sqlite3* engine = session.handle();
    const std::string ofTable = " FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = '" + table + "'";
    const std::string whole =
        session.single("reading", "SELECT group_concat(sql, '; ')" + ofTable + " AND type <> 'trigger'");
    const std::string dropIndexes = session.single(
        "reading", "SELECT group_concat('DROP INDEX ' || name, '; ')" + ofTable + " AND type = 'index'");
    session.execute("making", dropIndexes);
    session.execute("making", "ALTER TABLE " + table + " RENAME TO former");
    session.execute("making", whole);
    sqlite3_stmt* from = nullptr;
    sqlite3_prepare_v2(engine, "SELECT * FROM former", -1, &from, nullptr);
    std::vector<std::vector<std::string>> values;
    const int columns = sqlite3_column_count(from);
    while (sqlite3_step(from) == SQLITE_ROW) {
        values.emplace_back();
        for (int i = 0; i < columns; ++i)
            values.back().emplace_back(sqlite3_column_type(from, i) == SQLITE_NULL
                    ? "\x01"
                    : reinterpret_cast<const char*>(sqlite3_column_text(from, i)));
    }
    sqlite3_finalize(from);
    std::string insert = "INSERT INTO " + table + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        insert += ", ?";
    sqlite3_stmt* to = nullptr;
    sqlite3_prepare_v2(engine, (insert + ')').c_str(), -1, &to, nullptr);
    const double rate = rateOf(file, [&](int row) {
        for (int i = 0; i < columns; ++i) {
            const std::string& value = values[static_cast<size_t>(row)][static_cast<size_t>(i)];
            if (value == "\x01")
                sqlite3_bind_null(to, i + 1);
            else
                sqlite3_bind_text(to, i + 1, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
        }
        sqlite3_step(to);
        sqlite3_reset(to);
    });
    sqlite3_finalize(to);
    return rate;
}

void print(const char* what, double ours, double bare)
{
    std::printf("%-8s %8.0f a second, bare %8.0f, ratio %.2f\n", what, ours, bare, ours / bare);
}

} // namespace

TEST_CASE("people are written", "[.][writing speed]")
{
    SampleRegister office;
    const auto file = office.opened();
    const std::vector<domain::Person> people = inventedPeople();
    storage::RecordStore<domain::Person> store(file->session());
    const double ours = rateOf(*file, [&](int i) { store.insert(people[static_cast<size_t>(i)]); });
    print("people", ours, bareRate(*file, "person"));
}

TEST_CASE("events are written", "[.][writing speed]")
{
    SampleRegister office;
    const auto file = office.opened();
    const std::vector<domain::Person> people = inventedPeople();
    storage::AuditTrail audit(file->session());
    CountingRandom random;
    const QByteArray content = R"({"full_name":["","Nguyễn Văn Thử"],"birth":["","1985"],"sex":["","male"]})";
    const double ours = rateOf(*file, [&](int i) {
        const Uuid person = people[static_cast<size_t>(i / 5)].id;
        audit.append({Uuid::version7(morning.toMSecsSinceEpoch() + i, random), morning, lan, u"lan"_s,
            u"person.added"_s, u"person"_s, person, person, office.id(), content});
    });
    print("events", ours, bareRate(*file, "audit_event"));
}
