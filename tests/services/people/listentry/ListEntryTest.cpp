// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/listentry/ListEntry.h"

#include "office/TestOffice.h"
#include "services/people/PersonList.h"
#include "services/people/PersonService.h"
#include "services/people/listentry/ListEntryErrorCodes.h"
#include "storage/StorageError.h"
#include "support/ErrorPrinting.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace Qt::StringLiterals;
using services::ListColumn;
using services::ListEntry;
using services::ListRow;
namespace listerrors = services::listerrors;

namespace {

const auto onwards = [](double) { return true; };

ListRow person(const QString& name, const QString& number = {}, const QString& birth = {})
{
    ListRow row;
    row.set(ListColumn::FullName, name);
    row.set(ListColumn::IdentityNumber, number);
    row.set(ListColumn::Birth, birth);
    return row;
}

QString inLetters(int number)
{
    QString letters;
    for (; number > 0 || letters.isEmpty(); number /= 26)
        letters += QChar(u'a' + number % 26);
    return letters;
}

struct List
{
    tests::TestOffice office;
    ListEntry entry{office.workspace(), {}};
    ListEntry::Rows rows;
    std::vector<ListEntry::Outcome> outcomes;

    /// Stores, and leaves in `rows` what the grid would show afterwards.
    void store(const ListEntry::GoOn& goOn = onwards)
    {
        outcomes.clear();
        entry.storeClean(rows, outcomes, goOn);
        for (const auto& outcome : outcomes) {
            rows[outcome.row].person = outcome.person;
            rows[outcome.row].faults = outcome.faults;
        }
    }
    qint64 people() { return *services::PersonList(office.workspace()).count(); }
    ErrorCode onlyFault(size_t row)
    {
        const auto faults = entry.check(rows, row);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].column == ListColumn::IdentityNumber);
        return faults[0].error.code;
    }
};

} // namespace

TEST_CASE("clean rows are stored with all their parts, rows with faults stay", "[services]")
{
    List list;
    list.rows = {person(u"Lê Văn An"_s, u"087085000123"_s, u"1985"_s), ListRow(),
        person(u"Trần Bé"_s, {}, u"31/2/1990"_s), person(u"Võ Văn Tư"_s)};
    list.rows[0].set(ListColumn::Commune, u"Tân Hội"_s);
    list.store();
    CHECK(list.outcomes.size() == 3);
    CHECK(list.people() == 2);
    CHECK(list.rows[0].isStored());
    CHECK_FALSE(list.rows[2].isStored());
    CHECK(list.rows[2].faults.size() == 1);
    const auto file = services::PersonService(list.office.workspace()).load(list.rows[0].person);
    CHECK(file->identityNumbers.at(0).number == u"087085000123"_s);
    CHECK(file->residences.at(0).areaCode == u"2021:29965"_s);
    list.store(); // what stands is not stored twice
    CHECK(list.people() == 2);
}

TEST_CASE("the same number in two rows is said in both, the register names its holder", "[services]")
{
    List list;
    list.rows = {person(u"Lê Văn An"_s, u"087085000123"_s), person(u"Lê An"_s, u"087 085 000 123"_s)};
    CHECK(list.onlyFault(0) == listerrors::numberTwice);
    CHECK(list.onlyFault(1) == listerrors::numberTwice);
    CHECK(list.entry.check(list.rows, 1)[0].error.arguments == QStringList{u"1"_s});
    CHECK(list.entry.sharingNumber(list.rows, 0) == std::vector<size_t>{1});
    list.store();
    CHECK(list.people() == 0);
    list.rows[1] = ListRow();
    list.store();
    CHECK(list.people() == 1);
    list.rows = {person(u"Lê An"_s, u"087085000123"_s)};
    CHECK(list.onlyFault(0) == listerrors::numberStands);
    CHECK(list.entry.check(list.rows, 0)[0].error.arguments == QStringList{u"Lê Văn An"_s});
}

TEST_CASE("a number in the register is found though it was typed in groups, and in the bin", "[services]")
{
    List list;
    services::PersonService people(list.office.workspace());
    domain::PersonFile file = people.blank();
    file.person.fullName = u"Lê Văn An"_s;
    file.identityNumbers.emplace_back().kind = u"cccd"_s;
    file.identityNumbers[0].number = u"087 085 000 123"_s;
    const auto saved = people.save(people.blank(), file);
    REQUIRE(saved);
    list.rows = {person(u"Lê An"_s, u"087085000123"_s)};
    CHECK(list.onlyFault(0) == listerrors::numberStands);
    domain::PersonFile plain = saved->file;
    plain.identityNumbers[0].number = u"087085000123"_s;
    REQUIRE(people.save(saved->file, plain));
    REQUIRE(people.moveToBin(saved->file.person.id));
    CHECK(list.onlyFault(0) == listerrors::numberInBin);
}

TEST_CASE("a doubt keeps its row back until somebody accepts it", "[services]")
{
    List list;
    list.rows = {person(u"Lê Văn An 2"_s)};
    list.store();
    CHECK(list.people() == 0);
    REQUIRE(list.rows[0].faults.size() == 1);
    const services::CellFault doubt = list.rows[0].faults[0];
    list.rows[0].accept(doubt);
    list.store();
    CHECK(list.people() == 1);
}

TEST_CASE("people who may be the same are asked for and said as a doubt", "[services]")
{
    List list;
    list.entry.askFor([](const domain::PersonFile& file) {
        return file.person.fullName == u"Lê Văn An"_s ? QStringList{u"Lê Văn Ân (1985)"_s} : QStringList();
    });
    list.rows = {person(u"Lê Văn An"_s), person(u"Võ Văn Tư"_s)};
    list.store();
    CHECK(list.people() == 1);
    REQUIRE(list.rows[0].faults.size() == 1);
    CHECK(list.rows[0].faults[0].error.code == listerrors::perhapsKnown);
    CHECK(list.rows[0].faults[0].doubt);
}

TEST_CASE("storing that is stopped leaves the rest as it is, and can go on", "[services]")
{
    List list;
    for (int i = 0; i < 10; ++i)
        list.rows.push_back(person(u"Lê Văn %1"_s.arg(QChar(u'A' + i))));
    int asked = 0;
    list.store([&](double) { return ++asked < 4; });
    CHECK(list.people() == 4);
    list.store();
    CHECK(list.people() == 10);
}

TEST_CASE(
    "of five thousand rows the right half is stored and the other half keeps what is wrong", "[services]")
{
    List list;
    for (int i = 0; i < 5000; ++i) {
        list.rows.push_back(
            person(u"Nguyễn Văn "_s + inLetters(i), u"0870850%1"_s.arg(i, 5, 10, QChar(u'0')), u"1985"_s));
        list.rows.back().set(ListColumn::Commune, i % 2 == 0 ? u"Tân Hội"_s : u"Tân Hộy"_s);
    }
    list.entry.checkAll(list.rows, list.outcomes, onwards);
    CHECK(list.outcomes.size() == 5000);
    list.store();
    CHECK(list.people() == 2500);
    CHECK(std::ranges::count_if(list.rows, [](const auto& row) { return !row.faults.empty(); }) == 2500);
}
