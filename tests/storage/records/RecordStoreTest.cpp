// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/records/RecordStore.h"

#include "domain/AllRecords.h"
#include "storage/ErrorCodes.h"
#include "storage/SampleRegister.h"
#include "support/ErrorPrinting.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::RecordStore;

TEST_CASE("a person is read back as stored", "[storage]")
{
    SampleRegister office;
    domain::Person person = inventedPerson(u"Trần Thị Bé"_s);
    person.birth = text::PartialDate::ofYear(1985);
    RecordStore<domain::Person>(office.opened()->session()).insert(person);
    const auto file = office.opened();
    RecordStore<domain::Person> people(file->session());
    const auto found = people.find(person.id);
    REQUIRE(found);
    CHECK(found->fullName == u"Trần Thị Bé"_s);
    CHECK(found->birth.year() == 1985);
    CHECK(found->createdAt == morning);
    CHECK_FALSE(found->closedOn);
}

TEST_CASE("a row that somebody else changed meanwhile is not overwritten", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    RecordStore<domain::Person> people(file->session());
    const domain::Person person = inventedPerson(u"Trần Thị Bé"_s);
    people.insert(person);
    CHECK_FALSE(people.update(person, 7));
    CHECK(people.update(person, 1));
}

TEST_CASE("every table has the columns of its record and no others", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    domain::forEachRecordKind([&]<typename Record>() {
        const std::string table(domain::Fields<Record>::entity);
        const std::string inTable = file->session().single(
            "asking", "SELECT group_concat(name, ' ') FROM pragma_table_info('" + table + "')");
        std::string inRecord;
        for (const storage::ColumnBuffer& column : RecordStore<Record>::columnsOf())
            inRecord += (inRecord.empty() ? "" : " ") + column.name;
        INFO(table);
        CHECK(inTable == inRecord);
    });
}

TEST_CASE("a fault of the engine never carries what was being stored", "[storage]")
{
    const auto file = storage::RegisterFile::inMemory(morning);
    RecordStore<domain::Person> people(file->session());
    const domain::Person person = inventedPerson(u"DAU-VET-RIENG"_s);
    people.insert(person);
    try {
        people.insert(person);
        FAIL("the same person twice");
    } catch (const storage::StorageError& fault) {
        CHECK(std::string(fault.what()).find("DAU-VET") == std::string::npos);
        CHECK(fault.code() == storage::errors::constraint);
    }
}
