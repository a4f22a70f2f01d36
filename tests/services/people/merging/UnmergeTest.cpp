// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/PersonHistory.h"
#include "services/people/merging/EveryTable.h"
#include "services/people/merging/MergingErrorCodes.h"
#include "services/people/merging/TwoRecords.h"

using namespace hoanhap;
using namespace hoanhap::tests;
using namespace Qt::StringLiterals;
using domain::EnrolmentState;
using services::PersonMerging;
namespace errors = services::merging::errors;

TEST_CASE(
    "of two entries of one class the one that says more stays, with the days of both", "[services][merging]")
{
    TwoRecords open;
    const Uuid inClass = open.vocationalClass(u"Hàn điện"_s);
    const Uuid bare = open.enrol(open.hoa, inClass);
    const Uuid full = open.enrol(open.hoa2, inClass, EnrolmentState::Completed);
    domain::Attendance day;
    day.personId = open.hoa;
    day.enrolmentId = bare;
    day.classId = inClass;
    day.day = QDate(2021, 4, 1);
    open.put(day);
    const QStringList before = dumpOf(open.workspace.session());
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    CHECK(open.stands<domain::Enrolment>(full).personId == open.hoa);
    CHECK_FALSE(open.stands<domain::Enrolment>(full).deletedAt);
    CHECK(open.stands<domain::Enrolment>(bare).deletedAt);
    CHECK(open.stands<domain::Attendance>(day.id).enrolmentId == full);
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(dumpOf(open.workspace.session()) == before);
}

TEST_CASE("two people at one session become one without a day lost, and two again", "[services][merging]")
{
    TwoRecords open;
    domain::OutreachSession session;
    session.topic = u"Hội nghề"_s;
    open.put(session);
    for (const Uuid& person : {open.hoa, open.hoa2}) {
        domain::SessionParticipant participant;
        participant.sessionId = session.id;
        participant.personId = person;
        participant.note = person == open.hoa ? u""_s : u"đến muộn"_s;
        open.put(participant);
    }
    const QStringList before = dumpOf(open.workspace.session());
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    const auto standing =
        open.workspace.stores().of<domain::SessionParticipant>().whereEqual("person_id", open.hoa.toString());
    REQUIRE(standing.size() == 1);
    CHECK(standing.front().note == u"đến muộn"_s);
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(dumpOf(open.workspace.session()) == before);
}

TEST_CASE("what was entered since stays with the record it was typed under, unless somebody says otherwise",
    "[services][merging]")
{
    TwoRecords open;
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    const Uuid stays = open.refer(open.hoa);
    const Uuid goes = open.refer(open.hoa);
    domain::FollowUp follow;
    follow.personId = open.hoa;
    follow.referralId = goes;
    open.put(follow);
    const auto preview = open.merging().previewUnmerge(merge);
    REQUIRE(preview);
    REQUIRE(preview->rows.size() == 3);
    for (const PersonMerging::RowSince& row : preview->rows) {
        CHECK(row.owner == open.hoa);
        CHECK(row.follows == (row.row.table == "follow_up"_L1));
    }
    REQUIRE(open.merging().unmerge(merge, {{goes.toString(), open.hoa2}}));
    CHECK(open.stands<domain::Referral>(stays).personId == open.hoa);
    CHECK(open.stands<domain::Referral>(goes).personId == open.hoa2);
    CHECK(open.stands<domain::FollowUp>(follow.id).personId == open.hoa2);
}

TEST_CASE(
    "a follow-up entered since on a referral of the other record goes back with it", "[services][merging]")
{
    TwoRecords open;
    const Uuid referral = open.refer(open.hoa2);
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    domain::FollowUp follow;
    follow.personId = open.hoa;
    follow.referralId = referral;
    open.put(follow);
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(open.stands<domain::Referral>(referral).personId == open.hoa2);
    CHECK(open.stands<domain::FollowUp>(follow.id).personId == open.hoa2);
}

TEST_CASE("a field changed since stays as it is now, the others go back", "[services][merging]")
{
    TwoRecords open;
    open.change<domain::Person>(open.hoa2, [](domain::Person& person) {
        person.occupation = u"Thợ hàn"_s;
        person.helperName = u"Bà Bảy"_s;
    });
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    CHECK(open.stands<domain::Person>(open.hoa).occupation == u"Thợ hàn"_s);
    open.change<domain::Person>(open.hoa, [](domain::Person& person) { person.helperName = u"Ông Tư"_s; });
    const auto preview = open.merging().previewUnmerge(merge);
    REQUIRE(preview);
    REQUIRE(preview->fields.size() == 1);
    CHECK(preview->fields.front().name == u"helper_name"_s);
    CHECK(preview->fields.front().stored == u"Ông Tư"_s);
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(open.stands<domain::Person>(open.hoa).occupation.isEmpty());
    CHECK(open.stands<domain::Person>(open.hoa).helperName == u"Ông Tư"_s);
    CHECK(open.stands<domain::Person>(open.hoa2).helperName == u"Bà Bảy"_s);
}

TEST_CASE("what a later merge brought into a field is not told as typed", "[services][merging]")
{
    TwoRecords open;
    const Uuid third = open.enter(u"Nguyễn Văn Hoa"_s);
    open.change<domain::Person>(third, [](domain::Person& person) { person.occupation = u"Thợ hàn"_s; });
    const Uuid first = open.merge(open.hoa, open.hoa2);
    open.merge(open.hoa, third);
    REQUIRE(open.stands<domain::Person>(open.hoa).occupation == u"Thợ hàn"_s);
    CHECK(open.merging().previewUnmerge(first)->fields.empty());
    open.change<domain::Person>(open.hoa, [](domain::Person& person) { person.occupation = u"Thợ may"_s; });
    CHECK(open.merging().previewUnmerge(first)->fields.size() == 1);
}

TEST_CASE("a record that was merged on is taken apart from the end", "[services][merging]")
{
    TwoRecords open;
    const Uuid third = open.enter(u"Nguyễn Văn Hoa"_s);
    open.refer(open.hoa);
    const QStringList before = dumpOf(open.workspace.session());
    const Uuid first = open.merge(open.hoa2, open.hoa);
    const Uuid second = open.merge(third, open.hoa2);
    CHECK(open.merging().previewUnmerge(first).has(errors::laterMergeFirst));
    CHECK(open.merging().unmerge(first, {}).has(errors::laterMergeFirst));
    REQUIRE(open.merging().unmerge(second, {}));
    REQUIRE(open.merging().unmerge(first, {}));
    CHECK(dumpOf(open.workspace.session()) == before);
    CHECK(open.merging().unmerge(first, {}).has(errors::takenApartAlready));
}

TEST_CASE("two records merged into a third are taken apart in either order", "[services][merging]")
{
    for (const bool laterFirst : {true, false}) {
        INFO(laterFirst);
        TwoRecords open;
        const Uuid third = open.enter(u"Nguyễn Văn Hoa"_s);
        open.change<domain::Person>(
            open.hoa, [](domain::Person& person) { person.occupation = u"Thợ hàn"_s; });
        open.refer(open.hoa);
        open.refer(open.hoa2);
        const QStringList before = dumpOf(open.workspace.session());
        const Uuid first = open.merge(third, open.hoa);
        const Uuid second = open.merge(third, open.hoa2);
        CHECK(open.merging().mergesOf(third)->size() == 2);
        REQUIRE(open.merging().unmerge(laterFirst ? second : first, {}));
        REQUIRE(open.merging().unmerge(laterFirst ? first : second, {}));
        CHECK(dumpOf(open.workspace.session()) == before);
        CHECK(open.merging().mergesOf(third)->empty());
    }
}

TEST_CASE("records folded by a later merge wait until that one is taken apart", "[services][merging]")
{
    TwoRecords open;
    const Uuid third = open.enter(u"Nguyễn Văn Hoa"_s);
    const Uuid inClass = open.vocationalClass(u"Hàn điện"_s);
    open.enrol(open.hoa, inClass);
    open.enrol(open.hoa2, inClass, EnrolmentState::Completed);
    const QStringList before = dumpOf(open.workspace.session());
    const Uuid first = open.merge(third, open.hoa);
    const Uuid second = open.merge(third, open.hoa2);
    CHECK(open.merging().unmerge(first, {}).has(errors::laterMergeFirst));
    REQUIRE(open.merging().unmerge(second, {}));
    REQUIRE(open.merging().unmerge(first, {}));
    CHECK(dumpOf(open.workspace.session()) == before);
}

TEST_CASE("a class entered anew since does not stand in the way of taking apart", "[services][merging]")
{
    TwoRecords open;
    const Uuid inClass = open.vocationalClass(u"Hàn điện"_s);
    const Uuid bare = open.enrol(open.hoa, inClass);
    const Uuid full = open.enrol(open.hoa2, inClass, EnrolmentState::Completed);
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    REQUIRE(services::asOneChange(
        open.workspace, open.workspace.actor().unitId, u"test.binned"_s,
        [&](services::Change& change) -> Outcome {
            change.bury<domain::Enrolment>(full);
            return Done{};
        },
        [](storage::Transaction& transaction) { transaction.commit(); }));
    const Uuid again = open.enrol(open.hoa, inClass);
    REQUIRE(open.merging().unmerge(merge, {}));
    CHECK(open.stands<domain::Enrolment>(full).personId == open.hoa2);
    CHECK_FALSE(open.stands<domain::Enrolment>(again).deletedAt);
    CHECK(open.stands<domain::Enrolment>(bare).deletedAt); // the newer entry of the same class stands
}

TEST_CASE("nothing is taken apart while the record that stayed is in the bin", "[services][merging]")
{
    TwoRecords open;
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    REQUIRE(services::PersonService(open.workspace).moveToBin(open.hoa));
    CHECK(open.merging().unmerge(merge, {}).has(errors::survivorInBin));
    REQUIRE(services::PersonService(open.workspace).restoreFromBin(open.hoa));
    CHECK(open.merging().unmerge(merge, {}));
}

TEST_CASE("the history says whose record was taken in and that it was taken apart, in words alone",
    "[services][merging]")
{
    TwoRecords open;
    const Uuid merge = open.merge(open.hoa, open.hoa2);
    REQUIRE(open.merging().unmerge(merge, {}));
    QStringList told;
    const auto lines = services::PersonHistory(open.workspace).of(open.hoa);
    REQUIRE(lines);
    for (const services::PersonHistory::Line& line : *lines)
        if (line.entity == u"person_merge"_s)
            told << line.field + u'=' + line.after;
    CHECK(told == QStringList{u"undone_at="_s, u"merged_before=Nguyễn Văn Hoà"_s});
}
