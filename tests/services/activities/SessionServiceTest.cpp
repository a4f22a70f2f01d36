// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/activities/SessionService.h"

#include "document/rendering/PlainTextRenderer.h"
#include "domain/activities/SessionErrorCodes.h"
#include "domain/cases/Need.h"
#include "office/KeptPerson.h"
#include "office/TestOffice.h"
#include "services/activities/papers/SessionPapers.h"
#include "services/people/timeline/PersonTimeLine.h"
#include "services/users/AccountService.h"
#include "support/ErrorPrinting.h"

using namespace hoanhap;
using namespace Qt::StringLiterals;
using domain::NeedState;
using domain::SessionFile;
using services::SessionService;
using tests::TestOffice;

namespace {

Uuid personCalled(TestOffice& office, const QString& name)
{
    return tests::storedPerson(office.workspace(), [&](domain::PersonFile& file) {
        file.person.fullName = name;
        file.statuses.push_back({});
        file.statuses.back().kind = u"sentence_served"_s;
        file.statuses.back().offence = u"Trộm cắp tài sản"_s;
    }).person.id;
}

domain::SessionParticipant participantWith(
    const Uuid& person, const QString& result, const QString& need, const QString& attendance = u"came"_s)
{
    domain::SessionParticipant participant;
    participant.personId = person;
    participant.attendance = attendance;
    participant.result = result;
    participant.needKind = need;
    return participant;
}

SessionFile newSession(TestOffice& office, const std::vector<domain::SessionParticipant>& participants)
{
    SessionFile file = SessionService(office.workspace()).blank();
    file.session.kind = u"group"_s;
    file.session.topic = u"Chính sách vay vốn"_s;
    file.session.heldOn = QDate(2021, 11, 2);
    file.session.place = u"Hội trường xã Mỹ Hội"_s;
    file.participants = participants;
    return file;
}

SessionFile storedSession(TestOffice& office, const SessionFile& base, const SessionFile& edited)
{
    const auto saved = SessionService(office.workspace()).save(base, edited);
    REQUIRE(saved);
    return saved->file;
}

std::vector<domain::Need> needsOfPerson(TestOffice& office, const Uuid& person)
{
    return office.workspace().stores().of<domain::Need>().whereEqual("person_id", person.toString());
}

} // namespace

TEST_CASE("a need found at a session stands among the person's needs, once", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    const SessionFile first = storedSession(
        office, SessionFile(), newSession(office, {participantWith(an, u"need_found"_s, u"training"_s)}));
    const auto needs = needsOfPerson(office, an);
    REQUIRE(needs.size() == 1);
    CHECK(needs[0].kind == u"training"_s);
    CHECK(needs[0].state == NeedState::Open);
    CHECK(needs[0].surveyedOn == QDate(2021, 11, 2));
    SessionFile corrected = first;
    corrected.session.place = u"Nhà văn hóa"_s;
    storedSession(office, first, corrected);
    CHECK(needsOfPerson(office, an).size() == 1);
}

TEST_CASE("a need met at a session is closed, and open again when the session goes", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    storedSession(
        office, SessionFile(), newSession(office, {participantWith(an, u"need_found"_s, u"legal_papers"_s)}));
    SessionFile second = newSession(office, {participantWith(an, u"need_met"_s, u"legal_papers"_s)});
    second.session.heldOn = QDate(2021, 11, 20);
    second = storedSession(office, SessionFile(), second);
    REQUIRE(needsOfPerson(office, an).size() == 1);
    CHECK(needsOfPerson(office, an)[0].state == NeedState::Met);
    CHECK(needsOfPerson(office, an)[0].closedOn == QDate(2021, 11, 20));
    SessionService service(office.workspace());
    REQUIRE(service.moveToBin(second.session.id));
    CHECK(needsOfPerson(office, an)[0].state == NeedState::Open);
    REQUIRE(service.restoreFromBin(second.session.id));
    CHECK(needsOfPerson(office, an)[0].state == NeedState::Met);
}

TEST_CASE("whoever was not there leaves no need behind", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    storedSession(office, SessionFile(),
        newSession(office, {participantWith(an, u"need_found"_s, u"job"_s, u"unexcused"_s)}));
    CHECK(needsOfPerson(office, an).empty());
    const auto line = *services::PersonTimeLine(office.workspace()).of(an);
    const auto missed = std::ranges::find(
        line, services::PersonTimeLine::Kind::SessionMissed, &services::PersonTimeLine::Entry::kind);
    REQUIRE(missed != line.end());
    CHECK(missed->detail == u"Vắng vì lý do khác"_s);
}

TEST_CASE("a person taken out of the list and put in again is the same row", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    const SessionFile stored =
        storedSession(office, SessionFile(), newSession(office, {participantWith(an, {}, {})}));
    SessionFile again = stored;
    again.participants = {participantWith(an, {}, {}, u"late"_s)};
    const SessionFile kept = storedSession(office, stored, again);
    CHECK(kept.participants[0].id == stored.participants[0].id);
    CHECK(kept.participants[0].attendance == u"late"_s);
}

TEST_CASE("the list narrows by words, kind and year and counts who came", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    const Uuid be = personCalled(office, u"Trần Thị Bé"_s);
    SessionFile file =
        newSession(office, {participantWith(an, {}, {}), participantWith(be, {}, {}, u"excused"_s)});
    file.headCounts.push_back({});
    file.headCounts.back().people = 7;
    storedSession(office, SessionFile(), file);
    SessionService service(office.workspace());
    const auto found = *service.list({u"vay von"_s, u"group"_s, 2021, storage::Shelf::Standing, 10});
    REQUIRE(found.size() == 1);
    CHECK(found[0].invited == 2);
    CHECK(found[0].present == 1);
    CHECK(found[0].counted == 7);
    CHECK(service.list({{}, u"phone"_s, {}, storage::Shelf::Standing, 10})->empty());
    CHECK(service.list({{}, {}, 2020, storage::Shelf::Standing, 10})->empty());
    CHECK(*service.years() == std::vector{2021});
}

TEST_CASE("the same topic on the same day is asked about", "[services][activities]")
{
    TestOffice office;
    storedSession(office, SessionFile(), newSession(office, {}));
    const auto twin = SessionService(office.workspace()).save(SessionFile(), newSession(office, {}));
    REQUIRE(twin);
    CHECK(std::any_of(twin->warnings.begin(), twin->warnings.end(),
        [](const Error& warning) { return warning.code == domain::errors::session::enteredAlready; }));
}

TEST_CASE("a refused session tells its doubts too", "[services][activities]")
{
    TestOffice office;
    storedSession(office, SessionFile(), newSession(office, {}));
    SessionFile twin = newSession(office, {});
    twin.partners.clear(); // nobody organises it
    SessionService service(office.workspace());
    REQUIRE_FALSE(service.save(SessionFile(), twin));
    const Errors doubts = service.doubts(twin);
    CHECK(std::any_of(doubts.begin(), doubts.end(),
        [](const Error& doubt) { return doubt.code == domain::errors::session::enteredAlready; }));
}

TEST_CASE("the minutes name who was there and nothing of a conviction", "[services][activities]")
{
    TestOffice office;
    const Uuid an = personCalled(office, u"Lê Văn An"_s);
    const Uuid be = personCalled(office, u"Trần Thị Bé"_s);
    SessionFile file = newSession(office,
        {participantWith(an, u"need_found"_s, u"legal_papers"_s), participantWith(be, {}, {}, u"excused"_s)});
    file.headCounts.push_back({});
    file.headCounts.back().groupCode = u"released"_s;
    file.headCounts.back().people = 4;
    const SessionFile stored = storedSession(office, SessionFile(), file);
    const auto paper = services::SessionPapers(office.workspace()).minutes(stored.session.id);
    REQUIRE(paper);
    const QString text = document::PlainTextRenderer::render(paper->document);
    for (const QString& expected : {u"BIÊN BẢN"_s, u"Lê Văn An"_s, u"Trần Thị Bé"_s, u"Vắng có lý do"_s,
             u"05 người"_s, u"Hội trường xã Mỹ Hội"_s, u"NGƯỜI GHI BIÊN BẢN\nNGƯỜI CHỦ TRÌ"_s})
        CHECK(text.contains(expected));
    CHECK_FALSE(text.contains(u"Đồng Tháp, ngày"_s)); // minutes say their day in the text
    for (const QString& secret : {u"Trộm cắp"_s, u"chấp hành xong"_s, u"án tích"_s, u"phạt tù"_s})
        CHECK_FALSE(text.contains(secret));
}

TEST_CASE("minutes of a session without a place leave room to write it", "[services][activities]")
{
    TestOffice office;
    SessionFile file = newSession(office, {});
    file.session.place.clear();
    const SessionFile stored = storedSession(office, SessionFile(), file);
    const auto paper = services::SessionPapers(office.workspace()).minutes(stored.session.id);
    REQUIRE(paper);
    const QString text = document::PlainTextRenderer::render(paper->document).simplified();
    CHECK(text.contains(u"Địa điểm: "_s));
    CHECK_FALSE(text.contains(u"Địa điểm: ."_s));
    CHECK_FALSE(text.contains(u"Địa điểm: Thành phần"_s)); // the next line is another one
}

TEST_CASE("the minutes tell who came late, and why", "[services][activities]")
{
    TestOffice office;
    domain::SessionParticipant late =
        participantWith(personCalled(office, u"Lê Văn An"_s), u"nothing"_s, {}, u"late"_s);
    late.absenceReason = u"xe hư"_s;
    const SessionFile stored = storedSession(office, SessionFile(), newSession(office, {late}));
    const auto paper = services::SessionPapers(office.workspace()).minutes(stored.session.id);
    REQUIRE(paper);
    CHECK(document::PlainTextRenderer::render(paper->document).contains(u"Đến muộn: xe hư; "_s));
}

TEST_CASE("the minutes list people by their given names", "[services][activities]")
{
    TestOffice office;
    std::vector<domain::SessionParticipant> came;
    for (const QString& name : {u"Nguyễn Phúc Yên"_s, u"Ngô Văn Đạt"_s, u"Trần Thị Bé"_s})
        came.push_back(participantWith(personCalled(office, name), {}, {}));
    const SessionFile stored = storedSession(office, SessionFile(), newSession(office, came));
    const auto paper = services::SessionPapers(office.workspace()).minutes(stored.session.id);
    REQUIRE(paper);
    const QString text = document::PlainTextRenderer::render(paper->document);
    const qsizetype be = text.indexOf(u"Trần Thị Bé"_s);
    const qsizetype dat = text.indexOf(u"Ngô Văn Đạt"_s);
    CHECK(be >= 0);
    CHECK(be < dat);
    CHECK(dat < text.indexOf(u"Nguyễn Phúc Yên"_s));
}

TEST_CASE("who may only look stores no session", "[services][activities]")
{
    TestOffice office;
    const QString secret = u"mật khẩu của người ấy"_s;
    REQUIRE(services::AccountService(office.workspace(), TestOffice::cheap)
                .add(u"lan"_s, u"Chị Lan"_s, domain::Role::Viewer, {}, secret));
    office.reopen(u"lan"_s, secret);
    CHECK_FALSE(SessionService(office.workspace()).save(SessionFile(), newSession(office, {})));
}
