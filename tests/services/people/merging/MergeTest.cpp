// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/KeptPerson.h"
#include "services/ErrorCodes.h"
#include "services/audit/RegisterCheck.h"
#include "services/people/erasure/PersonErasure.h"
#include "services/people/merging/EveryTable.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/people/merging/TwoRecords.h"
#include "services/users/AccountService.h"
#include "storage/StorageError.h"
#include "support/HostileDisk.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using services::PersonMerging;
namespace errors = services::merging::errors;

namespace {

int countOf(const PersonMerging::Preview& preview, const QString& table)
{
    for (const auto& kind : preview.moving)
        if (kind.table == table)
            return kind.count;
    return 0;
}

} // namespace

TEST_CASE(
    "people with rows in every table are as before after a merge that was taken apart", "[services][merging]")
{
    TwoRecords open;
    EveryTable filler(open.workspace);
    const Uuid one = filler.person();
    const Uuid other = filler.person();
    REQUIRE(!one.isNull());
    REQUIRE(!other.isNull());
    const QStringList before = dumpOf(open.workspace.session());
    const Uuid merge = open.merge(one, other);
    CHECK(dumpOf(open.workspace.session()) != before);
    REQUIRE(open.merging().previewUnmerge(merge)->rows.empty());
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(dumpOf(open.workspace.session()) == before);
    CHECK(services::RegisterCheck(open.workspace).run(storage::unstopped)->findings.empty());
}

TEST_CASE("after a merge no table leads to the record that left", "[services][merging]")
{
    TwoRecords open;
    EveryTable filler(open.workspace);
    const Uuid one = filler.person();
    const Uuid other = filler.person();
    const QStringList before = cellsNaming(open.workspace.session(), other);
    CHECK(before.contains(u"enrolment.person_id"_s));
    CHECK(before.contains(u"attachment.owner_id"_s));
    CHECK(before.contains(u"set_aside.other_id"_s));
    open.merge(one, other);
    CHECK(cellsNaming(open.workspace.session(), other)
        == QStringList{u"person.id"_s, u"person_merge.merged_id"_s});
}

TEST_CASE(
    "what will move is told by kind before it is done, without what lies in the bin", "[services][merging]")
{
    TwoRecords open;
    for (int i = 0; i < 3; ++i)
        open.enrol(open.hoa2, open.vocationalClass(u"Lớp %1"_s.arg(i)));
    open.refer(open.hoa2);
    domain::Referral binned;
    binned.personId = open.hoa2;
    open.put(binned);
    REQUIRE(services::asOneChange(
        open.workspace, binned.unitId, u"test.binned"_s,
        [&](services::Change& change) -> Outcome {
            change.bury<domain::Referral>(binned.id);
            return Done{};
        },
        [](storage::Transaction& transaction) { transaction.commit(); }));
    open.enrol(open.hoa, open.vocationalClass(u"Lớp khác"_s));
    const auto preview = open.merging().preview(open.hoa, open.hoa2);
    REQUIRE(preview);
    CHECK(countOf(*preview, u"enrolment"_s) == 3);
    CHECK(countOf(*preview, u"referral"_s) == 1);
    open.merge(open.hoa, open.hoa2);
    CHECK(open.stands<domain::Referral>(binned.id).personId == open.hoa);
    CHECK(open.stands<domain::Referral>(binned.id).deletedAt);
}

TEST_CASE("a merged record is found no more, lies in no bin, is neither restored nor erased alone",
    "[services][merging]")
{
    TwoRecords open;
    open.merge(open.hoa, open.hoa2);
    CHECK(open.found(u"hoa"_s) == QStringList{u"Nguyễn Văn Hòa"_s});
    CHECK(tests::peopleInBin(open.workspace).empty());
    const auto restored = services::PersonService(open.workspace).restoreFromBin(open.hoa2);
    CHECK(restored.has(errors::mergedRecord));
    const auto erased = services::PersonErasure(open.workspace).erase(open.hoa2, u"Nhập nhầm"_s);
    CHECK(erased.has(errors::mergedRecord));
    CHECK(open.stands<domain::Person>(open.hoa2).deletedAt);
    CHECK(services::RegisterCheck(open.workspace).run(storage::unstopped)->findings.empty());
}

TEST_CASE("the survivor is found by the numbers that the other record brought", "[services][merging]")
{
    TwoRecords open;
    domain::IdentityNumber number;
    number.personId = open.hoa2;
    number.number = u"087085001234"_s;
    open.put(number);
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    CHECK(open.found(u"087085001234"_s) == QStringList{u"Nguyễn Văn Hòa"_s});
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(open.found(u"087085001234"_s) == QStringList{u"Nguyễn Văn Hoà"_s});
}

TEST_CASE("a record that was changed after it was shown is not merged unseen", "[services][merging]")
{
    TwoRecords open;
    const auto seen = open.merging().preview(open.hoa, open.hoa2);
    REQUIRE(seen);
    open.change<domain::Person>(open.hoa2, [](domain::Person& person) { person.note = u"mới"_s; });
    const QStringList before = dumpOf(open.workspace.session());
    CHECK(open.merging().merge(*seen, {}).has(errors::seenOlder));
    CHECK(dumpOf(open.workspace.session()) == before);
}

TEST_CASE("a record is not merged with itself, nor with one in the bin, nor twice", "[services][merging]")
{
    TwoRecords open;
    CHECK(open.merging().preview(open.hoa, open.hoa).has(errors::sameRecord));
    const Uuid third = open.enter(u"Nguyễn Văn Hoa"_s);
    REQUIRE(services::PersonService(open.workspace).moveToBin(third));
    CHECK(open.merging().preview(open.hoa, third).has(errors::inBin));
    const auto seen = open.merging().preview(open.hoa, open.hoa2);
    open.merge(open.hoa, open.hoa2);
    CHECK(open.merging().merge(*seen, {}).has(errors::mergedRecord));
}

TEST_CASE("whoever may only look merges nothing, and nobody merges beyond their units", "[services][merging]")
{
    TwoRecords open;
    services::AccountService accounts(open.workspace, TestOffice::cheap);
    const Uuid elsewhere = Uuid::ofCode(u"unit", u"elsewhere");
    const Uuid own = open.workspace.actor().unitId;
    REQUIRE(accounts.add(u"xem"_s, u"Xem"_s, domain::Role::Viewer, {}, TestOffice::password));
    REQUIRE(accounts.add(u"lan"_s, u"Lan"_s, domain::Role::Clerk, {own}, TestOffice::password));
    domain::Person stranger;
    stranger.fullName = u"Nguyễn Văn Hòa"_s;
    stranger.unitId = elsewhere;
    open.put(stranger);
    const auto seen = open.merging().preview(open.hoa, open.hoa2);
    const auto seenStranger = open.merging().preview(open.hoa, stranger.id);
    REQUIRE(seenStranger);
    open.office.reopen(u"xem"_s);
    CHECK(PersonMerging(open.office.workspace()).merge(*seen, {}).has(services::errors::notAllowed));
    open.office.reopen(u"lan"_s);
    CHECK(PersonMerging(open.office.workspace()).merge(*seenStranger, {}).has(services::errors::otherUnit));
    CHECK(PersonMerging(open.office.workspace())
              .preview(open.hoa, stranger.id)
              .has(services::errors::otherUnit));
    CHECK(PersonMerging(open.office.workspace()).merge(*seen, {}));
}

TEST_CASE(
    "a disk that is full in the middle of a merge leaves both records as they were", "[services][merging]")
{
    if (!HostileDisk::canLimitFiles())
        SKIP("this system cannot limit the size of files");
    TwoRecords open;
    EveryTable filler(open.workspace);
    const Uuid one = filler.person();
    const Uuid other = filler.person();
    const QStringList before = dumpOf(open.workspace.session());
    const auto seen = open.merging().preview(one, other);
    {
        const HostileDisk::SmallFiles limit(4096);
        CHECK_THROWS_AS(open.merging().merge(*seen, {}).ok(), storage::StorageError);
    }
    CHECK(dumpOf(open.workspace.session()) == before);
    CHECK(open.merging().mergesOf(one)->empty());
    CHECK(services::RegisterCheck(open.workspace).run(storage::unstopped)->findings.empty());
    open.merge(one, other);
}

TEST_CASE("the audit tells a merge under both people", "[services][merging]")
{
    TwoRecords open;
    open.merge(open.hoa, open.hoa2);
    QSet<QString> people;
    open.workspace.audit().read([&](const storage::AuditEvent& event) {
        if (event.action == "person.merged"_L1 && event.personId && event.entity == "person"_L1)
            people.insert(event.personId->toString());
    });
    CHECK(people == QSet<QString>{open.hoa.toString(), open.hoa2.toString()});
}
