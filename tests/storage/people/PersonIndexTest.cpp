// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/PersonIndex.h"

#include "domain/people/Contact.h"
#include "storage/SampleRegister.h"
#include "storage/people/PersonQueries.h"
#include "storage/records/RecordStore.h"
#include "storage/sqlite/Transaction.h"
#include "support/CountingRandom.h"

#include <catch2/catch_test_macros.hpp>

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using storage::PersonIndex;
using storage::PersonQueries;
using storage::RegisterFile;

namespace {

void place(RegisterFile& file, const Uuid& person)
{
    storage::Transaction transaction(file.session());
    PersonIndex index(file.session());
    index.putStored(person);
    index.flush();
    transaction.commit();
}

void enterAndPlace(RegisterFile& file, const QStringList& names)
{
    for (const QString& name : names) {
        enter(file, name);
        place(file, inventedPerson(name).id);
    }
}

void addPhone(RegisterFile& file, const QString& name, const QString& phone)
{
    CountingRandom random(7);
    domain::Contact contact;
    contact.id = Uuid::version7(morning.toMSecsSinceEpoch(), random);
    contact.unitId = Uuid::ofCode(u"unit", u"sample");
    contact.personId = inventedPerson(name).id;
    contact.kind = u"phone"_s;
    contact.value = phone;
    contact.createdAt = contact.updatedAt = morning;
    contact.createdBy = contact.updatedBy = lan;
    contact.rowVersion = 1;
    storage::RecordStore<domain::Contact>(file.session()).insert(contact);
    place(file, contact.personId);
}

QStringList found(RegisterFile& file, const QString& typed)
{
    QStringList names;
    for (const storage::PersonRow& row :
        PersonQueries(file.session(), QDate(2021, 12, 1)).search(typed, {}, 50))
        names << row.fullName;
    return names;
}

QStringList listed(RegisterFile& file)
{
    QStringList names;
    for (const storage::PersonRow& row : PersonQueries(file.session(), QDate(2021, 12, 1)).page({}, 0, 50))
        names << row.fullName;
    return names;
}

/// What a program leaves that sorted by family name and searched other texts.
void makeOlder(RegisterFile& file)
{
    file.session().execute("making older",
        "UPDATE person_order SET key_version = key_version - 1, sort_key = 'x' || position,"
        " position = (SELECT max(position) FROM person_order) * 2 - position");
    file.session().execute("making older", "INSERT INTO person_search (person_search) VALUES ('delete-all')");
}

} // namespace

TEST_CASE("a register that an older program sorted is sorted anew at opening", "[storage]")
{
    const SampleRegister office;
    const QStringList inOrder{u"Đặng Văn An"_s, u"Nguyễn Thị Ánh"_s, u"Lê Thị Bình"_s, u"Bùi Văn Đức"_s};
    {
        const auto file = office.opened();
        enterAndPlace(*file, {inOrder[2], inOrder[0], inOrder[3], inOrder[1]});
        REQUIRE(listed(*file) == inOrder);
        makeOlder(*file);
        REQUIRE(listed(*file) != inOrder);
        REQUIRE(found(*file, u"duc"_s).isEmpty());
    }
    const auto file = office.opened();
    CHECK(listed(*file) == inOrder);
    CHECK(found(*file, u"duc"_s) == QStringList{inOrder[3]});
    CHECK(found(*file, u"v"_s) == QStringList{inOrder[0], inOrder[3]});
    enterAndPlace(*file, {u"Phan Văn Cảnh"_s});
    CHECK(listed(*file)[3] == u"Phan Văn Cảnh"_s);
}

TEST_CASE("a register that this program sorted is opened without writing", "[storage]")
{
    const SampleRegister office;
    {
        const auto file = office.opened();
        enterAndPlace(*file, {u"Lê Thị Bình"_s, u"Bùi Văn Đức"_s});
    }
    const auto file = office.opened();
    CHECK(file->session().single("counting", "SELECT total_changes()") == "0");
}

TEST_CASE("a phone number is found however it was written and however it is typed", "[storage]")
{
    const SampleRegister office;
    const auto file = office.opened();
    enterAndPlace(*file, {u"Lê Thị Bình"_s, u"Bùi Văn Đức"_s});
    addPhone(*file, u"Lê Thị Bình"_s, u"+84 912.345.678; 0277 3851234 (nhà)"_s);
    for (const QString& typed : {u"0912345678"_s, u"0912 345 678"_s, u"0912.345"_s, u"+84 912 345"_s,
             u"0912"_s, u"02773851234"_s, u"(0277) 3851"_s, u"binh 0912345678"_s}) {
        INFO(typed.toStdString());
        CHECK(found(*file, typed) == QStringList{u"Lê Thị Bình"_s});
    }
    CHECK(found(*file, u"0912 999"_s).isEmpty());
}

TEST_CASE("somebody whose entry is taken back is neither listed nor found", "[storage]")
{
    const SampleRegister office;
    const auto file = office.opened();
    enter(*file, u"Bùi Văn Đức"_s);
    PersonIndex index(file->session());
    {
        storage::Transaction takenBack(file->session());
        index.putStored(inventedPerson(u"Bùi Văn Đức"_s).id);
    }
    storage::Transaction transaction(file->session());
    index.flush();
    transaction.commit();
    CHECK(listed(*file).isEmpty());
    CHECK(found(*file, u"duc"_s).isEmpty());
}

TEST_CASE("many who come at once between two names stand in order", "[storage]")
{
    const SampleRegister office;
    const auto file = office.opened();
    enterAndPlace(*file, {u"Đặng Văn An"_s, u"Phan Thị Yến"_s});
    const QStringList between{u"Lê Thị Bình"_s, u"Cao Văn Bình"_s, u"Trần Văn Bình"_s, u"Hồ Thị Ánh"_s};
    storage::Transaction transaction(file->session());
    PersonIndex index(file->session());
    for (const QString& name : between) {
        enter(*file, name);
        index.putStored(inventedPerson(name).id);
    }
    index.flush();
    transaction.commit();
    CHECK(listed(*file)
        == QStringList{u"Đặng Văn An"_s, u"Hồ Thị Ánh"_s, u"Cao Văn Bình"_s, u"Lê Thị Bình"_s,
            u"Trần Văn Bình"_s, u"Phan Thị Yến"_s});
    CHECK(found(*file, u"binh"_s).size() == 3);
}

TEST_CASE("who is entered and taken out again in one change leaves nothing", "[storage]")
{
    const SampleRegister office;
    const auto file = office.opened();
    enter(*file, u"Bùi Văn Đức"_s);
    storage::Transaction transaction(file->session());
    PersonIndex index(file->session());
    index.putStored(inventedPerson(u"Bùi Văn Đức"_s).id);
    index.remove(inventedPerson(u"Bùi Văn Đức"_s).id);
    index.flush();
    transaction.commit();
    CHECK(listed(*file).isEmpty());
    CHECK(found(*file, u"duc"_s).isEmpty());
}
