// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/likeness/LikenessQueries.h"

#include "domain/people/ComparisonKeys.h"
#include "storage/SampleRegister.h"
#include "storage/people/PersonIndex.h"
#include "storage/people/finding/PersonSorting.h"
#include "storage/sqlite/Transaction.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::LikenessQueries;
using storage::PersonIndex;
using storage::RegisterFile;

namespace {

void placeByName(RegisterFile& file, const QString& name)
{
    storage::Transaction transaction(file.session());
    PersonIndex index(file.session());
    index.putStored(inventedPerson(name).id);
    index.flush();
    storage::PersonSorting(file.session()).renew(QDate(2021, 12, 6));
    transaction.commit();
}

/// Names of those who hold one of the keys that a person of that name and birth asks for.
QStringList met(RegisterFile& file, const QString& name)
{
    domain::PersonFile typed;
    typed.person = inventedPerson(name);
    LikenessQueries queries(file.session());
    QSet<QString> names;
    for (const quint64 key : domain::ComparisonKeys::of(domain::PersonTraits::of(typed)).asked)
        for (const auto& person : queries.glancesAt(queries.holdersOf(key, 10)))
            names.insert(person.fullName);
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

} // namespace

TEST_CASE("whoever shares a key is met, whatever the marks and the order of the name", "[storage]")
{
    const SampleRegister sample;
    const auto file = sample.opened();
    for (const QString& name : {u"Lý Thị Mỹ"_s, u"Lê Văn An"_s}) {
        enter(*file, name);
        placeByName(*file, name);
    }
    CHECK(met(*file, u"Mĩ Thị Lí"_s).contains(u"Lý Thị Mỹ"_s));
    CHECK_FALSE(met(*file, u"Mĩ Thị Lí"_s).contains(u"Lê Văn An"_s));
}

TEST_CASE("the places of a key lead to the people who hold it", "[storage]")
{
    const SampleRegister sample;
    const auto file = sample.opened();
    for (const QString& name : {u"Lý Thị Mỹ"_s, u"Lê Văn An"_s}) {
        enter(*file, name);
        placeByName(*file, name);
    }
    LikenessQueries queries(file->session());
    domain::PersonFile typed;
    typed.person = inventedPerson(u"Lê Văn An"_s);
    for (const quint64 key : domain::ComparisonKeys::of(domain::PersonTraits::of(typed)).asked) {
        const auto places = queries.holdersOf(key, 10);
        REQUIRE(queries.peopleAt(places).size() == places.size());
        for (const Uuid& person : queries.peopleAt(places))
            CHECK(person == typed.person.id);
    }
    CHECK(queries.peopleAt({}).empty());
}

TEST_CASE("who was taken out of the index is met no more", "[storage]")
{
    const SampleRegister sample;
    const auto file = sample.opened();
    enter(*file, u"Lê Văn An"_s);
    placeByName(*file, u"Lê Văn An"_s);
    REQUIRE(met(*file, u"Lê Văn An"_s).size() == 1);
    storage::Transaction transaction(file->session());
    PersonIndex(file->session()).remove(inventedPerson(u"Lê Văn An"_s).id);
    transaction.commit();
    CHECK(met(*file, u"Lê Văn An"_s).isEmpty());
}

TEST_CASE("a register of a program without keys gets them when it is opened", "[storage]")
{
    const SampleRegister sample;
    const auto file = sample.opened();
    enter(*file, u"Lê Văn An"_s);
    placeByName(*file, u"Lê Văn An"_s);
    file->session().execute("making older", "UPDATE person_order SET key_version = key_version - 1");
    file->session().execute(
        "making older", "INSERT INTO person_likeness (person_likeness) VALUES ('delete-all')");
    REQUIRE(met(*file, u"Lê Văn An"_s).isEmpty());
    PersonIndex(file->session()).renewIfOlder(QDate(2021, 12, 1));
    CHECK(met(*file, u"Lê Văn An"_s).size() == 1);
}
